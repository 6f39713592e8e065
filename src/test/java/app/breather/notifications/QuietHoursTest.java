package app.breather.notifications;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class QuietHoursTest {

  private static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");

  @ParameterizedTest
  @CsvSource({
    "22:00, 07:00, 2027-03-05T20:59:59Z, 2027-03-05T20:59:59Z",
    "22:00, 07:00, 2027-03-05T21:00:00Z, 2027-03-06T06:00:00Z",
    "22:00, 07:00, 2027-03-06T01:00:00Z, 2027-03-06T06:00:00Z",
    "22:00, 07:00, 2027-03-06T06:00:00Z, 2027-03-06T06:00:00Z",
    "13:00, 15:00, 2027-03-06T12:30:00Z, 2027-03-06T14:00:00Z",
    "00:00, 00:00, 2027-03-06T01:00:00Z, 2027-03-06T01:00:00Z",
    // the night that loses an hour, and ends where there is no clock time
    "22:00, 07:00, 2027-03-27T22:00:00Z, 2027-03-28T05:00:00Z",
    "22:00, 02:30, 2027-03-27T22:00:00Z, 2027-03-28T01:00:00Z",
    // the night that gains one
    "22:00, 07:00, 2027-10-30T22:00:00Z, 2027-10-31T06:00:00Z",
    "22:00, 02:30, 2027-10-30T22:00:00Z, 2027-10-31T00:30:00Z",
    "22:00, 02:30, 2027-10-31T01:15:00Z, 2027-10-31T01:30:00Z",
  })
  void aMailWaitsUntilTheyEnd(LocalTime from, LocalTime until, Instant at, Instant sent) {
    assertThat(new QuietHours(from, until).endedAt(at, BERLIN)).isEqualTo(sent);
  }
}
