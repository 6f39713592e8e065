package app.breather.milestones;

import app.breather.base.tenancy.MemberId;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;

/**
 * What has opened one parent's envelope, and the one place that says what is in it still. Nothing
 * opens by itself: what none of this opens is sealed.
 *
 * @param choices all that this parent ever made
 * @param openings all that this parent ever made, in order
 */
record Seal(
    MemberId parent,
    List<MilestoneChoice> choices,
    List<MilestoneOpening> openings,
    ZoneId zone,
    Instant now) {

  /** How a milestone stands for a parent. */
  sealed interface Stand {

    /** There is nothing of the kind, as far as this parent can learn. */
    record Sealed() implements Stand {}

    /**
     * @param how empty when it never was sealed
     */
    record Open(Optional<Opened> how) implements Stand {}
  }

  Stand of(Milestone milestone) {
    if (isNeverSealed(milestone)) {
      return new Stand.Open(Optional.empty());
    }
    var seen = openings.stream().flatMap(one -> one.opens(milestone, now, zone).stream());
    var told =
        isToldAfterAll(milestone)
            ? Optional.<Opened>of(new Opened.ToldAfterAll())
            : Optional.<Opened>empty();
    var how = seen.findFirst().or(() -> told);
    return how.isPresent() ? new Stand.Open(how) : new Stand.Sealed();
  }

  boolean isSealed(Milestone milestone) {
    return of(milestone) instanceof Stand.Sealed;
  }

  /** When it is recorded, or by what it is about. */
  private boolean isNeverSealed(Milestone milestone) {
    return milestone.content().safety()
        || milestone.recordedBy().equals(parent)
        || choices.stream()
            .anyMatch(
                choice ->
                    isAbout(choice, milestone)
                        && choice.opens(milestone.recordedAt())
                        && choice.isBefore(milestone.recordedAt()));
  }

  private boolean isToldAfterAll(Milestone milestone) {
    return choices.stream()
        .anyMatch(choice -> isAbout(choice, milestone) && choice.opens(milestone.recordedAt()));
  }

  private static boolean isAbout(MilestoneChoice choice, Milestone milestone) {
    var content = milestone.content();
    return choice.child().equals(content.child()) && choice.kind() == content.kind();
  }
}
