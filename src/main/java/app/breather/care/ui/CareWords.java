package app.breather.care.ui;

import app.breather.base.time.Period;
import app.breather.base.ui.State;
import app.breather.base.ui.StateChip;
import app.breather.base.ui.Times;
import app.breather.care.AcceptResult;
import app.breather.care.AnswerResult;
import app.breather.care.AskResult;
import app.breather.care.AskState;
import app.breather.care.Coverage;
import app.breather.care.LadderCard;
import app.breather.care.Promised;
import app.breather.care.SlotProblem;
import app.breather.family.ui.People;
import com.vaadin.flow.i18n.I18NProvider;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** States and results of care in the viewer's words. */
public record CareWords(Times times, People.Named people) {

  public static StateChip chip(Coverage coverage) {
    return new StateChip(State.valueOf(coverage.name()), text("care.coverage." + lower(coverage)));
  }

  static StateChip chip(AskState state) {
    var look =
        switch (state) {
          case WAITING -> State.ASKED;
          case ACCEPTED -> State.COVERED;
          case DECLINED, LAPSED, WITHDRAWN, TAKEN_BACK -> State.NEUTRAL;
        };
    return new StateChip(look, text("care.ask." + lower(state)));
  }

  String of(AcceptResult result) {
    return switch (result) {
      case AcceptResult.Accepted accepted ->
          text("care.accept.accepted", periods(accepted.parts()));
      case AcceptResult.TakenMeanwhile taken ->
          taken.stillOpen().isEmpty()
              ? text("care.accept.taken.all", people.names(taken.by()))
              : text("care.accept.taken", people.names(taken.by()), periods(taken.stillOpen()));
      case AcceptResult.Busy busy ->
          busy.with().isEmpty()
              ? text("care.accept.busy")
              : text("care.accept.busy.with", promised(busy));
      case AcceptResult.BusyElsewhere _ -> text("care.accept.busyElsewhere");
      case AcceptResult.DoesNotFit fit -> text("care.accept.doesNotFit", periods(fit.stillOpen()));
      case AcceptResult.Over _ -> text("care.accept.over");
      case AcceptResult.Cancelled _ -> text("care.cancelled");
      case AcceptResult.Gone _ -> text("care.gone");
    };
  }

  private String promised(AcceptResult.Busy busy) {
    return busy.with().stream().map(this::promised).distinct().collect(Collectors.joining(", "));
  }

  private String promised(Promised held) {
    var when = range(held.period());
    return people.name(held.who())
        + ": "
        + (held.purpose().isEmpty() ? when : held.purpose() + ", " + when);
  }

  static String of(AnswerResult result) {
    return switch (result) {
      case AnswerResult.Done _ -> text("care.answer.done");
      case AnswerResult.TooLate _ -> text("care.answer.tooLate");
      case AnswerResult.Cancelled _ -> text("care.cancelled");
      case AnswerResult.Gone _ -> text("care.gone");
    };
  }

  String of(AskResult result) {
    return switch (result) {
      case AskResult.Asked asked -> text("care.asked", asked.people());
      case AskResult.InTurn(var next) -> next.map(this::next).orElseGet(() -> text("care.done"));
      case AskResult.Over _ -> text("care.accept.over");
      case AskResult.Cancelled _ -> text("care.cancelled");
      case AskResult.Gone _ -> text("care.gone");
    };
  }

  /** As in "Next is Joe, on Sat 6 March, 16:00, if nobody has said yes by then." */
  String next(LadderCard.Next next) {
    return next.who().size() == 1
        ? text("care.next", people.names(next.who()), times.moment(next.when()))
        : text("care.next.all", people.names(next.who()), times.moment(next.when()));
  }

  static String of(SlotProblem problem) {
    return text("care.problem." + lower(problem));
  }

  public String periods(List<Period> periods) {
    return periods.stream()
        .map(period -> times.clock(period.from(), period.until()))
        .collect(Collectors.joining(", "));
  }

  public String range(Period period) {
    return times.range(period.from(), period.until());
  }

  String ranges(List<Period> periods) {
    return periods.stream().map(this::range).collect(Collectors.joining(", "));
  }

  static String text(String key, Object... values) {
    return I18NProvider.translate(key, values);
  }

  static String lower(Enum<?> value) {
    return value.name().toLowerCase(Locale.ROOT);
  }
}
