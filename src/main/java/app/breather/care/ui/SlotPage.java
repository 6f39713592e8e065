package app.breather.care.ui;

import app.breather.base.tenancy.MemberId;
import app.breather.base.ui.Buttons;
import app.breather.base.ui.Icon;
import app.breather.base.ui.PageHeader;
import app.breather.care.CareHistoryLine;
import app.breather.care.CareSlotCard;
import app.breather.care.Coverage;
import app.breather.care.SlotHint;
import app.breather.family.MemberCard;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** The cards of a slot's page, each for who may see it. */
class SlotPage extends Div {

  private final CareWords words;
  private final MemberCard me;
  private final SlotParentActions parentActions;
  private final LadderActions ladders;
  private final FellThrough fellThrough;
  private final AnswerActions answers;
  private final SlotCards cards;
  private final List<SlotPanel> panels;

  SlotPage(
      CareWords words,
      MemberCard me,
      SlotParentActions parentActions,
      LadderActions ladders,
      FellThrough fellThrough,
      AnswerActions answers,
      List<SlotPanel> panels) {
    this.panels = panels;
    this.words = words;
    this.me = me;
    this.parentActions = parentActions;
    this.ladders = ladders;
    this.fellThrough = fellThrough;
    this.answers = answers;
    this.cards = new SlotCards(words);
    addClassName("stack");
  }

  void show(CareSlotCard card, List<SlotHint> hints, Asking asking, List<CareHistoryLine> history) {
    removeAll();
    var columns = new Div(column(main(card, asking)), column(side(card, hints, history)));
    columns.addClassName("columns");
    add(header(card), columns);
  }

  private static Div column(List<Component> content) {
    var column = new Div();
    column.addClassName("stack");
    column.add(content);
    return column;
  }

  private Component header(CareSlotCard card) {
    var span = words.range(card.period());
    var header =
        card.purpose().isEmpty()
            ? new PageHeader(CareWords.text("menu.care"), span, actions(card))
            : new PageHeader(span, card.purpose(), actions(card));
    return header;
  }

  private Component[] actions(CareSlotCard card) {
    if (!me.isParent() || card.coverage() == Coverage.CANCELLED) {
      return new Component[0];
    }
    return new Component[] {
      Buttons.plain(
          CareWords.text("care.change"), Icon.PENCIL, () -> parentActions.change(card, words)),
      Buttons.plain(
          CareWords.text("care.cancel"), Icon.BAN, () -> parentActions.cancel(card, words))
    };
  }

  private List<Component> main(CareSlotCard card, Asking asking) {
    var main = new ArrayList<Component>();
    if (CaregiverParts.isAnswerable(card, me.id())) {
      main.add(new CaregiverParts(words, me.id(), answers).ask(card));
    }
    if (me.isParent() && card.fellThrough()) {
      main.add(fellThrough.draw(card, words));
    }
    var who = cards.whoHas(card);
    who.add(me.isParent() ? parentButtons(card) : ownButtons(card));
    main.add(who);
    if (me.isParent() && !(card.asks().isEmpty() && asking.ladder().isEmpty())) {
      main.add(
          new AskedCard(words, parentActions, ladders, new AskedMail(asking.mails(), inTheApp()))
              .draw(card, asking.ladder(), asking.reminders()));
    }
    return main;
  }

  private Set<MemberId> inTheApp() {
    return words.people().present().stream()
        .filter(MemberCard::hasAccount)
        .map(MemberCard::id)
        .collect(Collectors.toSet());
  }

  private Component ownButtons(CareSlotCard card) {
    return new CaregiverParts(words, me.id(), answers).buttons(card);
  }

  private Component parentButtons(CareSlotCard card) {
    var buttons = new Div();
    buttons.addClassName("actions");
    if (card.coverage() != Coverage.CANCELLED && !card.gaps().isEmpty()) {
      if (!card.begun()) {
        buttons.add(
            Buttons.primary(
                CareWords.text("care.askSomeone"),
                Icon.SEND,
                () -> parentActions.ask(card, words)));
      }
      buttons.add(
          Buttons.soft(
              CareWords.text("care.enter"), Icon.PHONE, () -> parentActions.enter(card, words)));
    }
    return buttons;
  }

  private List<Component> side(
      CareSlotCard card, List<SlotHint> hints, List<CareHistoryLine> history) {
    var side = new ArrayList<Component>();
    panels.stream().flatMap(panel -> panel.of(card).stream()).forEach(side::add);
    side.add(cards.about(card, hints));
    if (!history.isEmpty()) {
      side.add(cards.happened(history));
    }
    return side;
  }
}
