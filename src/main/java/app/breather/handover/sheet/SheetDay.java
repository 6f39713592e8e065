package app.breather.handover.sheet;

import app.breather.base.tenancy.MemberId;
import app.breather.care.CareOccasion;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * One time of care, as parents prepare it.
 *
 * @param parts of all who have the children then; never empty
 * @param usual the numbers that were written last, for whatever time of care
 */
public record SheetDay(
    List<CareOccasion> parts, DayCard day, List<PhoneNumber> usual, List<Reader> readers) {

  public SheetDay {
    parts = List.copyOf(parts);
    usual = List.copyOf(usual);
    readers = List.copyOf(readers);
  }

  /**
   * @param at when they last said that they have read it
   * @param current whether that was of what it says now
   * @param hasLink whether a link to it can be handed over
   */
  public record Reader(MemberId who, Optional<Instant> at, boolean current, boolean hasLink) {}
}
