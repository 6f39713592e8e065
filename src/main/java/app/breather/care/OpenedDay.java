package app.breather.care;

import app.breather.base.time.Period;
import java.time.LocalDate;

/**
 * A day of regular care that its caregiver gave back, and what became of it.
 *
 * @param slot that stands for it
 * @param canReturn whether the caregiver could still come after all
 */
public record OpenedDay(
    LocalDate day, CareSlotId slot, Period period, Coverage coverage, boolean canReturn) {}
