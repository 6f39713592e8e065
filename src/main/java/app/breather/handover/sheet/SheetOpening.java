package app.breather.handover.sheet;

import app.breather.care.CareOccasion;
import java.time.Instant;

/** Whether somebody's sheet is open to them. */
public sealed interface SheetOpening {

  CareOccasion occasion();

  record Open(Sheet sheet) implements SheetOpening {

    @Override
    public CareOccasion occasion() {
      return sheet.occasion();
    }
  }

  record NotYet(CareOccasion occasion, Instant opensAt) implements SheetOpening {}

  record Over(CareOccasion occasion) implements SheetOpening {}
}
