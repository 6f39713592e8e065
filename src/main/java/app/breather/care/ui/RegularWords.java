package app.breather.care.ui;

import static app.breather.care.ui.CareWords.text;

import app.breather.base.tenancy.MemberId;
import app.breather.base.time.Period;
import app.breather.base.ui.RecurrenceWords;
import app.breather.base.ui.State;
import app.breather.base.ui.StateChip;
import app.breather.care.AcceptResult;
import app.breather.care.AgreeResult;
import app.breather.care.RegularCard;
import app.breather.care.RegularChangeResult;
import app.breather.care.RegularHistoryLine;
import app.breather.care.RegularProblem;
import app.breather.care.RegularState;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;

/** Regular care in the viewer's words. */
record RegularWords(CareWords words) {

  /** As in "Every Monday, 8:00–16:00, until 30 June 2027". */
  String when(RegularCard card) {
    var said = new RecurrenceWords(words.times()).of(card.content().time());
    return said.substring(0, 1).toUpperCase(words.times().locale()) + said.substring(1);
  }

  static StateChip chip(RegularState state) {
    var look =
        switch (state) {
          case PROPOSED -> State.ASKED;
          case AGREED -> State.COVERED;
          case DECLINED, WITHDRAWN, LAPSED, ENDED -> State.NEUTRAL;
        };
    return new StateChip(look, text("care.regular.state." + CareWords.lower(state)));
  }

  String of(AgreeResult result) {
    return switch (result) {
      case AgreeResult.Agreed(var first) -> text("care.regular.agreed", words.range(first));
      case AgreeResult.Busy(var with) -> words.of(new AcceptResult.Busy(with));
      case AgreeResult.BusyElsewhere _ -> text("care.regular.busyElsewhere");
      case AgreeResult.NotOpen(var state) -> notOpen(state);
      case AgreeResult.Gone _ -> text("care.gone");
    };
  }

  /**
   * @param done what is said when it is
   */
  String of(RegularChangeResult result, String done) {
    return switch (result) {
      case RegularChangeResult.Done _ -> done;
      case RegularChangeResult.Opened _ -> text("care.regular.giveBack.done");
      case RegularChangeResult.Dropped(var days) -> text("care.regular.drop.done", days(days));
      case RegularChangeResult.Nothing _ -> text("care.regular.nothing");
      case RegularChangeResult.NotOpen(var state) -> notOpen(state);
      case RegularChangeResult.Gone _ -> text("care.gone");
    };
  }

  private static String notOpen(RegularState state) {
    return text("care.regular.state." + CareWords.lower(state) + ".long");
  }

  /** Of those that no slot can have. */
  static String of(RegularProblem problem) {
    return text("care.regular.problem." + CareWords.lower(problem));
  }

  String happened(RegularHistoryLine line, MemberId caregiver) {
    boolean entered = line.what().isByCaregiver() && !line.by().equals(caregiver);
    var key = "care.regular.happened." + CareWords.lower(line.what()) + (entered ? ".by" : "");
    var days =
        line.first()
            .map(first -> line.last().map(last -> span(first, last)).orElseGet(() -> day(first)))
            .orElse("");
    var sentence = text(key, words.people().name(line.by()), days, words.people().name(caregiver));
    return line.word()
        .map(said -> text("care.regular.happened.word", sentence, said))
        .orElse(sentence);
  }

  private String span(LocalDate first, LocalDate last) {
    return first.equals(last) ? day(first) : text("care.regular.span", day(first), day(last));
  }

  String day(LocalDate day) {
    return words.times().day(day);
  }

  String days(List<LocalDate> days) {
    return days.stream().map(this::day).collect(Collectors.joining(", "));
  }

  String range(Period period) {
    return words.range(period);
  }
}
