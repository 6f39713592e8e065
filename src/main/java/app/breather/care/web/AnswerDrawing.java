package app.breather.care.web;

import app.breather.base.time.Period;
import app.breather.care.AskState;
import app.breather.care.CareAhead;
import app.breather.care.CareSlotCard;
import app.breather.care.CareSlotCard.AgainLine;
import app.breather.care.CareSlotCard.AskLine;
import app.breather.care.Coverage;
import app.breather.care.LinkedAsk;
import app.breather.care.web.AnswerView.Answered;
import app.breather.care.web.AnswerView.Choices;
import app.breather.family.ChildCard;
import java.util.List;
import java.util.Optional;

/** Decides which of its faces the answer page shows. */
record AnswerDrawing(LinkedAsk ask, AnswerWords words) {

  AnswerView view(Said said) {
    return ask.slot()
        .map(slot -> view(slot, slot.askOf(ask.me().id()).orElseThrow(), said))
        .orElseGet(() -> sentence("care.link.withdrawn", "care.link.withdrawn.text"));
  }

  private AnswerView view(CareSlotCard slot, AskLine mine, Said said) {
    var own = slot.promisedBy(ask.me().id());
    if (slot.coverage() == Coverage.CANCELLED) {
      return sentence("care.link.cancelled", "care.link.cancelled.text");
    }
    if (slot.begun()) {
      return told(slot, mine, own, said);
    }
    return switch (mine.state()) {
      case ACCEPTED -> done(slot, mine, own, said);
      case DECLINED -> declined(slot, mine, said);
      case TAKEN_BACK ->
          mine.byParents()
              ? sentence("care.link.released", "care.link.released.text")
              : sentence("care.link.takenBack", "care.link.takenBack.text");
      case WAITING, LAPSED -> open(slot).isEmpty() ? covered(said) : asked(slot, mine, said);
      case WITHDRAWN -> sentence("care.link.withdrawn", "care.link.withdrawn.text");
    };
  }

  private AnswerView asked(CareSlotCard slot, AskLine mine, Said said) {
    boolean quicker = said == Said.TAKEN && !slot.covers().isEmpty();
    var wanted = wanted(slot);
    var title = quicker ? "care.link.quicker" : "care.link.asked";
    var choices =
        new Choices(
            wanted.equals(List.of(slot.period()))
                ? words.text("care.link.yes")
                : words.text("care.link.yes.part", words.brief(wanted)),
            wanted.stream().map(AnswerForm::value).toList(),
            PartChoices.worth(open(slot)) ? PartChoices.of(open(slot), words) : null,
            words.text(quicker ? "care.link.no.then" : "care.link.no"),
            until(mine));
    return frame()
        .page(
            words.text(title, quicker ? othersIn(slot) : children(slot)),
            quicker ? words.text("care.link.quicker.text", words.brief(wanted)) : asker(slot),
            quicker ? "" : frame().notice(said),
            new CareDrawing(ask, words).of(slot, wanted),
            choices,
            null);
  }

  private String until(AskLine mine) {
    return mine.state() == AskState.LAPSED
        ? words.text("care.stillPossible")
        : words.text(
            ask.othersWait() ? "care.link.answerBy.next" : "care.answerBy",
            words.moment(mine.answerBy()));
  }

  /** Who wrote the note speaks in it, and need not be named twice. */
  private String asker(CareSlotCard slot) {
    boolean speaks = !slot.note().isEmpty() && ask.asker().equals(ask.author());
    return ask.asker()
        .filter(_ -> !speaks)
        .flatMap(ask::name)
        .map(name -> words.text("care.link.asker", name))
        .orElse("");
  }

  private AnswerView done(CareSlotCard slot, AskLine mine, List<Period> own, Said said) {
    var answered =
        new Answered(
            true,
            mine.undoable(),
            !mine.undoable(),
            ask.ahead().filter(CareAhead::open).isPresent(),
            ask.ahead().map(this::later).orElse(""),
            again(slot),
            spans(slot.gaps()));
    return frame()
        .page(
            words.text("care.link.done", ask.me().name(), children(slot)),
            "",
            frame().notice(said),
            new CareDrawing(ask, words).promised(slot, own),
            null,
            answered);
  }

  private String later(CareAhead ahead) {
    return words.later(
        ahead, ask.asker().flatMap(ask::name).orElseGet(() -> words.all(ask.parents())));
  }

  private AnswerView declined(CareSlotCard slot, AskLine mine, Said said) {
    return frame()
        .page(
            words.text("care.link.declined", ask.me().name()),
            words.text("care.link.declined.text"),
            frame().notice(said),
            null,
            null,
            new Answered(
                false, mine.undoable(), false, false, "", again(slot), spans(slot.gaps())));
  }

  private AnswerView covered(Said said) {
    return frame()
        .page(
            words.text("care.link.covered", ask.me().name()),
            words.text("care.link.covered.text"),
            said == Said.TAKEN ? "" : frame().notice(said),
            null,
            null,
            null);
  }

  /** From the start on, only what was answered. */
  private AnswerView told(CareSlotCard slot, AskLine mine, List<Period> own, Said said) {
    var when = words.range(slot.period());
    var title =
        switch (mine.state()) {
          case ACCEPTED ->
              words.text("care.link.told.yes", words.brief(own), words.longDay(slot.period()));
          case DECLINED -> words.text("care.link.told.no", when);
          case TAKEN_BACK ->
              words.text(
                  mine.byParents() ? "care.link.told.released" : "care.link.told.takenBack", when);
          case WAITING, LAPSED, WITHDRAWN -> words.text("care.link.told.nothing", when);
        };
    return frame()
        .page(title, words.text("care.link.told.text"), frame().notice(said), null, null, null);
  }

  private AnswerView sentence(String title, String text) {
    return frame().page(words.text(title), words.text(text), "", null, null, null);
  }

  private AnswerFrame frame() {
    return new AnswerFrame(ask, words);
  }

  private String again(CareSlotCard slot) {
    return slot.gaps().isEmpty() ? "" : words.text("care.link.yes.also", words.brief(slot.gaps()));
  }

  private static List<String> spans(List<Period> gaps) {
    return gaps.stream().map(AnswerForm::value).toList();
  }

  private Optional<AgainLine> askedAgain(CareSlotCard slot) {
    return slot.againOf(ask.me().id());
  }

  private List<Period> wanted(CareSlotCard slot) {
    return askedAgain(slot).map(AgainLine::asked).orElseGet(slot::gaps);
  }

  private List<Period> open(CareSlotCard slot) {
    return askedAgain(slot).map(AgainLine::open).orElseGet(slot::gaps);
  }

  private String children(CareSlotCard slot) {
    return words.all(
        ask.children().stream()
            .filter(child -> slot.children().contains(child.id()))
            .map(ChildCard::name)
            .toList());
  }

  private String othersIn(CareSlotCard slot) {
    return words.all(
        slot.covers().stream()
            .flatMap(cover -> ask.name(cover.caregiver()).stream())
            .distinct()
            .toList());
  }
}
