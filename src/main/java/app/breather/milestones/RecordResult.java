package app.breather.milestones;

import app.breather.family.MemberCard;
import java.util.List;
import java.util.Set;

/** What became of recording a milestone. */
public sealed interface RecordResult {

  /**
   * It is there, once.
   *
   * @param keepSealed the parents whom the recorder should not tell
   */
  record Recorded(List<MemberCard> keepSealed) implements RecordResult {

    public Recorded {
      keepSealed = List.copyOf(keepSealed);
    }
  }

  record Invalid(Set<MilestoneProblem> problems) implements RecordResult {

    public Invalid {
      problems = Set.copyOf(problems);
    }
  }

  /** Too long before or after one's own time of care. */
  record OutsideTime() implements RecordResult {}

  /** The picture or video came in so long ago that it is not kept any more. */
  record MediaGone() implements RecordResult {}

  /** One member has recorded as much today as anybody would. */
  record TooMany() implements RecordResult {}

  /** Care, child or family is not there for who acts. */
  record Gone() implements RecordResult {}
}
