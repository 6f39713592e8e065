package app.breather.care;

import app.breather.base.tenancy.Uuids;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

/**
 * One time of care: a slot, or one day of regular care. Its text is the id, and after a dot the
 * day: {@code 0193…-….2027-03-08}.
 *
 * @param care of the slot, or of the regular care
 * @param day on which that day of regular care begins, in the family's zone; empty for a slot
 */
public record CareOccasionId(UUID care, Optional<LocalDate> day) {

  public static CareOccasionId of(CareSlotId slot) {
    return new CareOccasionId(slot.value(), Optional.empty());
  }

  public static CareOccasionId of(RegularDay one) {
    return new CareOccasionId(one.care().value(), Optional.of(one.day()));
  }

  /** Empty for what {@link #toString} cannot have said. */
  public static Optional<CareOccasionId> parse(String text) {
    int dot = text.indexOf('.');
    return dot < 0
        ? Uuids.parse(text).map(id -> new CareOccasionId(id, Optional.empty()))
        : Uuids.parse(text.substring(0, dot))
            .flatMap(id -> day(text.substring(dot + 1)).map(day -> of(id, day)));
  }

  private static CareOccasionId of(UUID care, LocalDate day) {
    return new CareOccasionId(care, Optional.of(day));
  }

  private static Optional<LocalDate> day(String text) {
    try {
      return Optional.of(LocalDate.parse(text)).filter(day -> day.toString().equals(text));
    } catch (DateTimeException malformed) {
      return Optional.empty();
    }
  }

  /** Empty for a day of regular care. */
  Optional<CareSlotId> slot() {
    return day.isPresent() ? Optional.empty() : Optional.of(new CareSlotId(care));
  }

  /** Empty for a slot. */
  Optional<RegularDay> regular() {
    return day.map(one -> new RegularDay(new RegularCareId(care), one));
  }

  /** Of the page of the slot or of the regular care, without a leading slash. */
  public String route() {
    return regular().map(one -> one.care().route()).orElseGet(() -> new CareSlotId(care).route());
  }

  @Override
  public String toString() {
    return day.map(one -> care + "." + one).orElseGet(care::toString);
  }
}
