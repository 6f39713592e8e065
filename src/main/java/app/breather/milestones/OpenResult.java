package app.breather.milestones;

import java.time.LocalDate;
import java.util.List;

/** What became of opening an envelope. */
public sealed interface OpenResult {

  /**
   * @param fresh what was in it, the latest first; it may have been empty
   */
  record Opened(List<MilestoneCard> fresh) implements OpenResult {

    public Opened {
      fresh = List.copyOf(fresh);
    }
  }

  /** It opens by itself when that day begins. */
  record Waits(LocalDate day) implements OpenResult {}

  /** It has yet to come, or is over, or is too far away. */
  record NoSuchDay() implements OpenResult {}

  /** The child is not of this family, or the kind is nothing that one sees. */
  record Gone() implements OpenResult {}
}
