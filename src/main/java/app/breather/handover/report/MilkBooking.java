package app.breather.handover.report;

import app.breather.handover.milk.MilkUse;
import org.springframework.stereotype.Component;

/** Takes from the milk that is put aside what was drunk of it, as far as it was measured. */
@Component
class MilkBooking {

  private final MilkUse use;

  MilkBooking(MilkUse use) {
    this.use = use;
  }

  void told(ReportEntry entry) {
    if (entry.content().told() instanceof Told.Fed(var food, var amount)
        && food == Told.Food.MILK) {
      amount.ifPresent(one -> book(entry, one.millilitres()));
    }
  }

  /** What was corrected or removed was not drunk. */
  void ended(ReportEntry entry) {
    if (entry.content().told() instanceof Told.Fed(var food, var amount)
        && food == Told.Food.MILK
        && amount.isPresent()) {
      book(entry, 0);
    }
  }

  private void book(ReportEntry entry, int ml) {
    var _ = use.book(entry.id().value(), entry.content().child(), ml, entry.at());
  }
}
