package app.breather.timeoff.ui;

import static app.breather.timeoff.ui.TimeOffWords.lower;
import static app.breather.timeoff.ui.TimeOffWords.text;

import app.breather.timeoff.CancelResult;
import app.breather.timeoff.ReplyResult;
import app.breather.timeoff.TimeOffProblem;
import app.breather.timeoff.TimeOffState;
import java.util.stream.Collectors;

/** The sentences that follow what somebody did about time off. */
final class TimeOffReplies {

  private TimeOffReplies() {}

  static String of(TimeOffProblem problem) {
    return text("timeoff.problem." + lower(problem));
  }

  /** To what was planned. */
  static String planned(TimeOffState state) {
    return switch (state) {
      case AGREED -> text("timeoff.new.agreed");
      case ANNOUNCED -> text("timeoff.new.announced");
      default -> text("timeoff.new.requested");
    };
  }

  static String of(ReplyResult result) {
    return switch (result) {
      case ReplyResult.Answered(var state) -> text("timeoff.reply." + lower(state));
      case ReplyResult.Settled(var state) -> text("timeoff.settled." + lower(state));
      case ReplyResult.ChangedMeanwhile _ -> text("timeoff.changedMeanwhile");
      case ReplyResult.WordTooLong _ -> text("timeoff.wordTooLong");
      case ReplyResult.Invalid(var problems) ->
          problems.stream().map(TimeOffReplies::of).collect(Collectors.joining(" "));
      case ReplyResult.Gone _ -> text("timeoff.gone");
    };
  }

  static String of(CancelResult result) {
    return switch (result) {
      case CancelResult.Cancelled _ -> text("timeoff.cancelled");
      case CancelResult.Settled(var state) -> text("timeoff.settled." + lower(state));
      case CancelResult.ChangedMeanwhile _ -> text("timeoff.changedMeanwhile");
      case CancelResult.Gone _ -> text("timeoff.gone");
    };
  }
}
