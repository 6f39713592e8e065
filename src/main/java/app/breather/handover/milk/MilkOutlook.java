package app.breather.handover.milk;

import java.time.Instant;

/** Whether what there is will do for an absence. */
public sealed interface MilkOutlook {

  record Enough(MilkNeed need) implements MilkOutlook {}

  /**
   * @param missing ml
   * @param by when it has to be there, which is when one leaves
   */
  record Short(MilkNeed need, int missing, Instant by) implements MilkOutlook {}

  /** So much formula is good to have at hand. */
  record Formula(MilkNeed need) implements MilkOutlook {}

  /** Nobody said how much the child drinks, and for its age there is no average. */
  record AmountUnknown() implements MilkOutlook {}

  /** The child drinks neither, or is not known. */
  record NotPlanned() implements MilkOutlook {}
}
