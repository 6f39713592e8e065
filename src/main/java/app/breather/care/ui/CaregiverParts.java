package app.breather.care.ui;

import app.breather.base.tenancy.MemberId;
import app.breather.base.time.Period;
import app.breather.base.ui.AskCard;
import app.breather.base.ui.BandRow;
import app.breather.base.ui.Buttons;
import app.breather.base.ui.Fact;
import app.breather.base.ui.Icon;
import app.breather.base.ui.Rows;
import app.breather.base.ui.State;
import app.breather.base.ui.StateChip;
import app.breather.care.AskState;
import app.breather.care.CareSlotCard;
import app.breather.care.CareSlotCard.AgainLine;
import app.breather.care.CareSlotCard.AskLine;
import app.breather.care.Coverage;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import java.util.ArrayList;
import java.util.List;

/** How a slot looks to the caregiver who is asked. */
record CaregiverParts(CareWords words, MemberId me, AnswerActions actions) {

  static boolean isAnswerable(CareSlotCard slot, MemberId me) {
    return !(slot.gaps().isEmpty() && slot.againOf(me).isEmpty())
        && !slot.over()
        && slot.askOf(me)
            .map(AskLine::state)
            .filter(state -> state == AskState.WAITING || state == AskState.LAPSED)
            .isPresent();
  }

  Component ask(CareSlotCard slot) {
    var ask = slot.askOf(me).orElseThrow();
    return new AskCard(
        words.range(slot.period()),
        howLong(slot),
        facts(slot),
        ask.state() == AskState.LAPSED
            ? CareWords.text("care.stillPossible")
            : CareWords.text("care.answerBy", words.times().moment(ask.answerBy())),
        () -> actions.yes(slot, wanted(slot), words),
        () -> actions.partly(slot, open(slot), words),
        () -> actions.no(slot));
  }

  boolean isAnswerable(CareSlotCard slot) {
    return isAnswerable(slot, me);
  }

  List<Period> wanted(CareSlotCard slot) {
    return slot.againOf(me).map(AgainLine::asked).orElseGet(slot::gaps);
  }

  private List<Period> open(CareSlotCard slot) {
    return slot.againOf(me).map(AgainLine::open).orElseGet(slot::gaps);
  }

  private String howLong(CareSlotCard slot) {
    var length = words.times().duration(slot.period().length());
    return slot.purpose().isEmpty() ? length : length + " · " + slot.purpose();
  }

  private List<Fact> facts(CareSlotCard slot) {
    var facts = new ArrayList<Fact>();
    slot.againOf(me).ifPresent(again -> facts.addAll(changed(again)));
    facts.add(new Fact(Icon.BABY, words.people().childNames(slot.children())));
    if (!slot.place().isEmpty()) {
      facts.add(new Fact(Icon.MAP_PIN, slot.place()));
    }
    if (!slot.covers().isEmpty() && !slot.gaps().isEmpty()) {
      facts.add(new Fact(Icon.HALF, CareWords.text("care.stillOpen", words.periods(slot.gaps()))));
    }
    if (!slot.note().isEmpty()) {
      facts.add(new Fact(Icon.MESSAGE_CIRCLE, slot.note()));
    }
    return facts;
  }

  private List<Fact> changed(AgainLine again) {
    var why =
        again.anotherChild()
            ? CareWords.text("care.again.child")
            : CareWords.text("care.again.moved", words.range(again.held()));
    return List.of(
        new Fact(Icon.CLOCK, why),
        new Fact(Icon.CIRCLE_CHECK, CareWords.text("care.again.yes", words.ranges(again.asked()))));
  }

  /** A promise or an answer, with what can still be done about it. */
  Component answered(CareSlotCard slot) {
    var own = slot.promisedBy(me);
    var row =
        new BandRow(
                own.isEmpty()
                    ? words.range(slot.period())
                    : words.times().day(slot.period().from()) + ", " + words.periods(own),
                detail(slot))
            .withIcon(own.isEmpty() ? Icon.CALENDAR : Icon.CIRCLE_CHECK)
            .withRoute(CareNavigation.toSlot(slot.id()));
    slot.askOf(me).ifPresent(ask -> row.withChip(chip(slot, ask)));
    var block = new Div(new Rows(List.of(row)), buttons(slot));
    block.addClassName("stack");
    return block;
  }

  private static StateChip chip(CareSlotCard slot, AskLine ask) {
    boolean waits = ask.state() == AskState.WAITING || ask.state() == AskState.LAPSED;
    return waits && slot.coverage() == Coverage.COVERED
        ? new StateChip(State.COVERED, CareWords.text("care.ask.covered"))
        : CareWords.chip(ask.state());
  }

  private String detail(CareSlotCard slot) {
    var children = words.people().childNames(slot.children());
    return slot.place().isEmpty() ? children : children + " · " + slot.place();
  }

  Component buttons(CareSlotCard slot) {
    var buttons = new Div();
    buttons.addClassName("actions");
    slot.askOf(me)
        .ifPresent(
            ask -> {
              if (ask.undoable()) {
                buttons.add(
                    Buttons.plain(
                        CareWords.text("care.undo"), Icon.UNDO_2, () -> actions.undo(slot)));
              } else if (ask.state() == AskState.ACCEPTED && !slot.begun()) {
                buttons.add(
                    Buttons.plain(CareWords.text("care.takeBack"), () -> actions.takeBack(slot)));
              } else if (slot.mayComeAfterAll(me)) {
                buttons.add(
                    Buttons.soft(
                        CareWords.text("care.afterAll"),
                        () -> actions.comeAfterAll(slot.id(), words)));
              } else if (ask.state() == AskState.DECLINED && !slot.gaps().isEmpty()) {
                buttons.add(
                    Buttons.soft(
                        CareWords.text("care.afterAll"),
                        () -> actions.yes(slot, slot.gaps(), words)));
              }
            });
    buttons.setVisible(buttons.getComponentCount() > 0);
    return buttons;
  }
}
