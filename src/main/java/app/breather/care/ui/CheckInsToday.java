package app.breather.care.ui;

import static app.breather.care.ui.CareWords.text;

import app.breather.base.ui.Buttons;
import app.breather.base.ui.Card;
import app.breather.base.ui.Icon;
import app.breather.base.ui.InPlaceList;
import app.breather.base.ui.PersonBadge;
import app.breather.care.CheckInBoard;
import app.breather.family.MemberCard;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import org.jspecify.annotations.Nullable;

/** On Today: what one is asked about regular care, and for parents what calls for a change. */
public class CheckInsToday extends Div {

  private final CheckInActions actions;
  private final InPlaceList<Shown, Object> list =
      new InPlaceList<>(shown -> shown.open().card().care(), this::card);

  private record Shown(CheckInBoard.Open open, MemberCard me, CareWords words) {

    /** Names and times look the same for as long as the page is open. */
    @Override
    public boolean equals(@Nullable Object other) {
      return other instanceof Shown that && open.equals(that.open);
    }

    @Override
    public int hashCode() {
      return open.hashCode();
    }
  }

  public CheckInsToday(CheckInActions actions) {
    this.actions = actions;
    add(list);
    setVisible(false);
  }

  public void readAgain(MemberCard me, CareWords words) {
    var open = actions.open();
    list.show(open.stream().map(one -> new Shown(one, me, words)).toList());
    setVisible(!open.isEmpty());
  }

  private Component card(Shown shown) {
    var open = shown.open();
    var words = shown.words();
    var who = words.people().look(open.caregiver());
    var name = new Paragraph(new Anchor(open.card().care().route(), title(open, words)));
    name.addClassName("grow");
    var head = new Div(new PersonBadge(who), name);
    head.addClassName("row");
    var card = new Card().stacked();
    card.add(head);
    if (open.card().calls()) {
      card.add(calling(open));
    } else {
      open.card()
          .mine()
          .ifPresent(
              mine ->
                  card.add(
                      new CheckInQuestion(
                          mine,
                          shown.me().isParent()
                              ? text("checkin.asked.text.parent", who.name())
                              : text("checkin.asked.text"),
                          actions)));
    }
    return card;
  }

  private static String title(CheckInBoard.Open open, CareWords words) {
    var name = words.people().name(open.caregiver());
    return open.card().calls()
        ? text("checkin.calls.of", name)
        : text("checkin.today", name, words.people().childNames(open.children()));
  }

  private Component calling(CheckInBoard.Open open) {
    var change = new Anchor(open.card().care().route(), Icon.PENCIL.create());
    change.add(text("checkin.calls.change"));
    change.addClassNames("btn", "soft");
    var buttons =
        new Div(
            change,
            Buttons.plain(
                text("checkin.calls.talked"),
                Icon.CHECK,
                () -> actions.settle(open.card().care())));
    buttons.addClassName("btns");
    return buttons;
  }
}
