package app.breather.timeoff.ui;

import static app.breather.timeoff.ui.TimeOffWords.text;

import app.breather.timeoff.Allowance;
import app.breather.timeoff.AllowanceCard;
import app.breather.timeoff.AllowanceCard.Suggestion;
import app.breather.timeoff.AllowanceResult;
import java.time.Duration;

/** What parents may announce, in the viewer's words. */
record AllowanceWords(TimeOffWords words) {

  /** As in "You have agreed on 4 hours a week each, since Mon 1 March." */
  String agreed(AllowanceCard card) {
    if (card.alone()) {
      return text("timeoff.allowance.alone");
    }
    return card.agreed()
        .map(
            agreed ->
                agreed.hours() == 0
                    ? text("timeoff.allowance.none", day(agreed))
                    : text("timeoff.allowance.agreed", hours(agreed.hours()), day(agreed)))
        .orElseGet(() -> text("timeoff.allowance.notYet"));
  }

  /** As in "This week 2 hours, next week none." */
  String use(AllowanceCard.Use use) {
    return text("timeoff.allowance.use", length(use.thisWeek()), length(use.nextWeek()));
  }

  private String length(Duration length) {
    return length.isZero() ? text("timeoff.allowance.nothing") : words.times().duration(length);
  }

  String suggestion(Suggestion suggestion) {
    return suggestion.isMine()
        ? text("timeoff.allowance.mine", hours(suggestion.hours()))
        : text(
            "timeoff.allowance.suggested",
            words.people().name(suggestion.by()),
            hours(suggestion.hours()));
  }

  /** As in "Sam has not answered yet." */
  String waiting(Suggestion suggestion) {
    return suggestion.waitingFor().isEmpty()
        ? ""
        : text("timeoff.allowance.waiting", words.names(suggestion.waitingFor()));
  }

  String of(AllowanceResult result) {
    return switch (result) {
      case AllowanceResult.Suggested _ -> text("timeoff.allowance.said.suggested");
      case AllowanceResult.Agreed(var allowance) ->
          text("timeoff.allowance.said.agreed", hours(allowance.hours()));
      case AllowanceResult.Waiting _ -> text("timeoff.reply.requested");
      case AllowanceResult.Declined _ -> text("timeoff.reply.declined");
      case AllowanceResult.Withdrawn _ -> text("timeoff.allowance.said.withdrawn");
      case AllowanceResult.Unchanged _ -> text("timeoff.allowance.said.unchanged");
      case AllowanceResult.ChangedMeanwhile _ -> text("timeoff.changedMeanwhile");
      case AllowanceResult.Invalid _ -> text("timeoff.allowance.invalid", Allowance.MOST_HOURS);
      case AllowanceResult.Gone _ -> text("timeoff.changedMeanwhile");
    };
  }

  private String hours(int hours) {
    return hours == 0
        ? text("timeoff.allowance.noHours")
        : words.times().duration(Duration.ofHours(hours));
  }

  private String day(Allowance agreed) {
    return words.times().day(agreed.since());
  }
}
