package app.breather.bedtime;

import app.breather.base.tenancy.MemberId;
import java.time.LocalDate;

/** What became of a wish to swap two evenings. */
public sealed interface SwapResult {

  /** The other one can choose; nothing changes before they do. */
  record Offered(SwapId offer) implements SwapResult {}

  /**
   * Both evenings have a new holder.
   *
   * @param mine that the acting parent has now
   * @param theirs that the other has now
   */
  record Swapped(LocalDate mine, MemberId with, LocalDate theirs) implements SwapResult {}

  /** No was said, or the offer or the answer taken back; both evenings are where they were. */
  record Stays() implements SwapResult {}

  /** None of the evenings can be had for the other any more. */
  record MovedOn() implements SwapResult {}

  /** The ten minutes to undo it are over; one can offer to swap back. */
  record TooLate() implements SwapResult {}

  /** No evening was chosen, or more than can be offered at once. */
  record NoChoice() implements SwapResult {}

  /** There is no such evening, offer or parent in this family. */
  record Unknown() implements SwapResult {}
}
