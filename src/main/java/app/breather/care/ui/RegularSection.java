package app.breather.care.ui;

import app.breather.base.ui.BandRow;
import app.breather.base.ui.Buttons;
import app.breather.base.ui.Card;
import app.breather.base.ui.Icon;
import app.breather.base.ui.InPlaceList;
import app.breather.base.ui.Rows;
import app.breather.care.RegularCard;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.util.List;

/** For parents: who has the children again and again, and a way to ask for it. */
class RegularSection extends Card {

  private final CareWords words;
  private final InPlaceList<RegularCard, Object> list =
      new InPlaceList<>(RegularCard::id, this::row);
  private final Paragraph none = new Paragraph(CareWords.text("care.regular.none"));

  RegularSection(CareWords words) {
    this.words = words;
    setTitle(CareWords.text("care.regular"));
    none.addClassName("soft");
    var ask =
        Buttons.soft(
            CareWords.text("care.regular.new"),
            Icon.PLUS,
            () -> getUI().ifPresent(ui -> ui.navigate(NewRegularView.ROUTE)));
    var away =
        Buttons.plain(
            CareWords.text("care.away"),
            Icon.CALENDAR,
            () -> getUI().ifPresent(ui -> ui.navigate(NewAwayView.ROUTE)));
    var buttons = new Div(ask, away);
    buttons.addClassName("actions");
    var body = new Div(list, none, buttons);
    body.addClassName("stack");
    add(body);
  }

  void show(List<RegularCard> cares) {
    list.show(cares);
    none.setVisible(cares.isEmpty());
  }

  private Component row(RegularCard care) {
    var who = words.people().look(care.content().caregiver());
    return new Rows(
        List.of(
            new BandRow(new RegularWords(words).when(care), detail(care))
                .withPerson(who)
                .withChip(RegularWords.chip(care.state()))
                .withRoute(care.id().route())));
  }

  private String detail(RegularCard care) {
    var children = words.people().childNames(care.content().children());
    var who = words.people().name(care.content().caregiver());
    var purpose = care.content().purpose();
    return purpose.isEmpty() ? who + " · " + children : who + " · " + purpose + " · " + children;
  }
}
