package app.breather.notifications;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WeekAheadTimeTest {

  private static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");

  @ParameterizedTest
  @CsvSource({
    "2027-03-04T11:00:00Z, 2027-03-07T17:00:00Z",
    "2027-03-07T16:59:59Z, 2027-03-07T17:00:00Z",
    "2027-03-07T17:00:00Z, 2027-03-14T17:00:00Z",
    // the clock is changed that Sunday
    "2027-03-22T11:00:00Z, 2027-03-28T16:00:00Z",
    "2027-10-30T11:00:00Z, 2027-10-31T17:00:00Z",
  })
  void itIsOnSundayAtSixOnTheFamilysClocks(Instant now, Instant next) {
    assertThat(WeekAheadTime.next(now, BERLIN)).isEqualTo(next);
  }

  @Test
  void whoLooksOnMondayMorningLooksTooLate() {
    assertThat(WeekAheadTime.sunday(Instant.parse("2027-03-07T16:59:59Z"), BERLIN)).isEmpty();
    assertThat(WeekAheadTime.sunday(Instant.parse("2027-03-07T17:00:00Z"), BERLIN))
        .contains(LocalDate.of(2027, 3, 7));
    assertThat(WeekAheadTime.sunday(Instant.parse("2027-03-08T06:00:00Z"), BERLIN))
        .contains(LocalDate.of(2027, 3, 7));
    assertThat(WeekAheadTime.sunday(Instant.parse("2027-03-08T08:00:00Z"), BERLIN)).isEmpty();
  }
}
