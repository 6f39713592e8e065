package app.breather.care;

import static org.assertj.core.api.Assertions.assertThat;

import app.breather.base.time.Period;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** What suits a caregiver, judged on the family's clocks. */
class CareLimitsTest {

  private static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");
  private static final Instant NOW = Instant.parse("2027-03-01T09:00:00Z");
  private static final CareLimits.Hours DAYTIME = hours(9, 18);

  @Test
  void whoSaysNothingIsLimitedByNothing() {
    assertThat(judged(CareLimits.NONE, slot("2027-03-01T10:00", "2027-03-15T10:00"), 49)).isEmpty();
  }

  @Test
  void onlyOnTheirDays() {
    var tuesdays = on(Set.of(DayOfWeek.TUESDAY), Optional.empty());

    assertThat(judged(tuesdays, slot("2027-03-02T00:00", "2027-03-03T00:00"), 0)).isEmpty();
    assertThat(judged(tuesdays, slot("2027-03-02T20:00", "2027-03-03T01:00"), 0))
        .containsExactly(new LimitBreach.NotThatDay(Set.of(DayOfWeek.TUESDAY)));
  }

  @Test
  void onlyInTheirHours() {
    var limits = on(Set.of(), Optional.of(DAYTIME));

    assertThat(judged(limits, slot("2027-03-02T09:00", "2027-03-02T18:00"), 0)).isEmpty();
    assertThat(judged(limits, slot("2027-03-02T17:00", "2027-03-02T18:15"), 0))
        .containsExactly(new LimitBreach.NotThen(DAYTIME));
  }

  @Test
  void aNightThatBeginsOnTheirDayIsOfThatDay() {
    var fridays = on(Set.of(DayOfWeek.FRIDAY), Optional.of(hours(18, 2)));

    assertThat(judged(fridays, slot("2027-03-05T20:00", "2027-03-06T02:00"), 0)).isEmpty();
    assertThat(judged(fridays, slot("2027-03-05T20:00", "2027-03-06T02:15"), 0))
        .containsExactly(new LimitBreach.NotThatDay(Set.of(DayOfWeek.FRIDAY)));
  }

  @Test
  void theHoursAreThoseOnTheClockAlsoWhenItChanges() {
    var limits = on(Set.of(), Optional.of(DAYTIME));

    assertThat(judged(limits, slot("2027-03-28T09:00", "2027-03-28T18:00"), 0)).isEmpty();
    assertThat(judged(limits, slot("2027-10-31T09:00", "2027-10-31T18:00"), 0)).isEmpty();
  }

  @Test
  void lengthIsElapsedTime() {
    var twelve = numbers(12, null, null);

    assertThat(judged(twelve, slot("2027-03-27T20:00", "2027-03-28T09:00"), 0)).isEmpty();
    assertThat(judged(twelve, slot("2027-10-30T20:00", "2027-10-31T08:00"), 0))
        .containsExactly(new LimitBreach.TooLong(12));
  }

  @Test
  void noticeIsCountedFromNow() {
    var aDay = numbers(null, 24, null);

    assertThat(judged(aDay, slot("2027-03-02T10:00", "2027-03-02T12:00"), 0)).isEmpty();
    assertThat(judged(aDay, slot("2027-03-02T09:45", "2027-03-02T12:00"), 0))
        .containsExactly(new LimitBreach.TooSoon(24));
  }

  @Test
  void notMoreOftenThanTheySay() {
    var two = numbers(null, null, 2);

    assertThat(judged(two, slot("2027-03-05T10:00", "2027-03-05T12:00"), 1)).isEmpty();
    assertThat(judged(two, slot("2027-03-05T10:00", "2027-03-05T12:00"), 2))
        .containsExactly(new LimitBreach.AskedEnough(2));
  }

  @Test
  void numbersOutOfReachAreNamedAtOnce() {
    assertThat(numbers(0, 721, -1).problems()).containsExactly(LimitProblem.values());
    assertThat(numbers(336, 720, 50).problems()).isEmpty();
  }

  private static List<LimitBreach> judged(CareLimits limits, Period slot, int asks) {
    return limits.breaches(slot, asks, NOW, BERLIN);
  }

  private static CareLimits on(Set<DayOfWeek> days, Optional<CareLimits.Hours> hours) {
    return new CareLimits(days, hours, Optional.empty(), Optional.empty(), Optional.empty());
  }

  private static CareLimits numbers(Integer longest, Integer notice, Integer asks) {
    return new CareLimits(
        Set.of(),
        Optional.empty(),
        Optional.ofNullable(longest),
        Optional.ofNullable(notice),
        Optional.ofNullable(asks));
  }

  private static CareLimits.Hours hours(int from, int until) {
    return new CareLimits.Hours(LocalTime.of(from, 0), LocalTime.of(until, 0));
  }

  private static Period slot(String from, String until) {
    return Period.between(LocalDateTime.parse(from), LocalDateTime.parse(until), BERLIN)
        .orElseThrow();
  }
}
