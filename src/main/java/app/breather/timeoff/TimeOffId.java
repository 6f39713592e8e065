package app.breather.timeoff;

import app.breather.base.tenancy.Uuids;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * Time off of one family's parents. The id of what repeats ends with six zeroes, in whose place
 * each of its days has its own number.
 */
public record TimeOffId(UUID value) {

  private static final long DAY = 0xFF_FFFFL;

  static TimeOffId create() {
    return new TimeOffId(Uuids.next());
  }

  static TimeOffId createForDays() {
    return create().ofAllDays();
  }

  TimeOffId on(LocalDate day) {
    var id = ofAllDays().value;
    return new TimeOffId(
        new UUID(id.getMostSignificantBits(), id.getLeastSignificantBits() | day.toEpochDay()));
  }

  /** Of the time off that repeats, if this is one of its days. */
  TimeOffId ofAllDays() {
    return new TimeOffId(
        new UUID(value.getMostSignificantBits(), value.getLeastSignificantBits() & ~DAY));
  }

  /** As what it may be stored. */
  List<UUID> stored() {
    return List.of(value, ofAllDays().value);
  }

  /** Empty for the id of all days; means nothing for what does not repeat. */
  Optional<LocalDate> day() {
    return Optional.of(value.getLeastSignificantBits() & DAY)
        .filter(day -> day != 0)
        .map(LocalDate::ofEpochDay);
  }

  /** Empty for anything that is no UUID. */
  public static Optional<TimeOffId> parse(String text) {
    return Uuids.parse(text).map(TimeOffId::new);
  }

  /** Where its page is, without a leading slash. */
  public String route() {
    return "time-off/" + value;
  }

  @Override
  public String toString() {
    return value.toString();
  }
}
