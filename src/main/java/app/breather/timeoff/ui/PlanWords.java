package app.breather.timeoff.ui;

import static app.breather.timeoff.ui.TimeOffWords.lower;
import static app.breather.timeoff.ui.TimeOffWords.text;

import app.breather.family.MemberCard;
import app.breather.timeoff.SameTime;
import app.breather.timeoff.TimeOffFooting;
import java.util.List;
import java.util.stream.Collectors;

/** What whoever plans time off reads meanwhile, in their words. */
record PlanWords(TimeOffWords words) {

  /** Announced or asked for, and why. */
  String footing(TimeOffFooting footing) {
    return switch (footing) {
      case TimeOffFooting.AtOnce(var covered) ->
          text(
              covered ? "timeoff.footing.atOnce" : "timeoff.footing.atOnce.open",
              words.people().childNames());
      case TimeOffFooting.Announced(var asked) ->
          text("timeoff.footing.announced", words.names(asked));
      case TimeOffFooting.Requested(var asked, var why) ->
          text(
              "timeoff.footing.requested",
              words.names(asked),
              why.stream()
                  .sorted()
                  .map(one -> text("timeoff.why." + lower(one)))
                  .collect(Collectors.joining(" ")));
    };
  }

  String sameTime(List<SameTime> others) {
    return others.stream()
        .map(
            other ->
                text(
                    other.state().stands()
                        ? "timeoff.sameTime.agreed"
                        : "timeoff.sameTime.requested",
                    words.names(other.owners()),
                    words.range(other.period())))
        .collect(Collectors.joining(" "));
  }

  /** Those of the parents who do not look at it; empty for a single parent. */
  String otherParents() {
    return words.names(
        words.people().present().stream()
            .filter(member -> member.isParent() && !member.id().equals(words.me()))
            .map(MemberCard::id)
            .toList());
  }
}
