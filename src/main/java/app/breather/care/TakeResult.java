package app.breather.care;

import app.breather.base.time.Period;
import java.util.List;

/** What became of an offer that a parent takes. */
public sealed interface TakeResult {

  /** The caregiver covers it. */
  record Taken(CareSlotId slot, Period part) implements TakeResult {}

  /** Another parent was a moment quicker; nothing was taken. */
  record TakenMeanwhile(List<Period> stillOpen) implements TakeResult {}

  /**
   * The caregiver has promised some of these minutes in this family.
   *
   * @param with what stands in the way; empty when only the database saw it
   */
  record Busy(List<Promised> with) implements TakeResult {}

  /** Where and with what is no business of this family. */
  record BusyElsewhere() implements TakeResult {}

  /** Not one span inside what is open, in steps of 15 minutes and at least 30 long. */
  record DoesNotFit(List<Period> stillOpen) implements TakeResult {}

  /** It is no longer offered. */
  record NotOpen(OfferState state) implements TakeResult {}

  /** No such offer in this family, or its caregiver has left. */
  record Gone() implements TakeResult {}
}
