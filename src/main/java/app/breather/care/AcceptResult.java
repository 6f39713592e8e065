package app.breather.care;

import app.breather.base.tenancy.MemberId;
import app.breather.base.time.Period;
import java.util.List;

/** What became of a yes. */
public sealed interface AcceptResult {

  /** The minutes are promised. */
  record Accepted(List<Period> parts, Coverage coverage) implements AcceptResult {}

  /** Somebody was a moment quicker; nothing was promised. */
  record TakenMeanwhile(List<MemberId> by, List<Period> stillOpen) implements AcceptResult {}

  /**
   * The caregiver, or a companion, has promised some of these minutes in this family.
   *
   * @param with what stands in the way; empty when only the database saw it
   */
  record Busy(List<Promised> with) implements AcceptResult {}

  /** One of them is busy then; where and with what is no business of this family. */
  record BusyElsewhere() implements AcceptResult {}

  /** Not one span inside a gap, in steps of 15 minutes and at least 30 long. */
  record DoesNotFit(List<Period> stillOpen) implements AcceptResult {}

  /** The slot is in the past. */
  record Over() implements AcceptResult {}

  /** The parents no longer need it. */
  record Cancelled() implements AcceptResult {}

  /** No such slot for this person. */
  record Gone() implements AcceptResult {}
}
