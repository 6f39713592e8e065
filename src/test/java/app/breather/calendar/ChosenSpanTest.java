package app.breather.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import app.breather.base.time.Period;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ChosenSpanTest {

  private static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");

  @Test
  void itStandsInTheAddressOnTheFamilysClock() {
    var from = LocalDateTime.parse("2027-03-06T22:00");
    var until = LocalDateTime.parse("2027-03-07T01:15");
    var span = ChosenSpan.of(Period.between(from, until, BERLIN).orElseThrow(), BERLIN);
    assertThat(span.on("care/new"))
        .isEqualTo("care/new?from=2027-03-06T22:00&until=2027-03-07T01:15");
    assertThat(
            ChosenSpan.read(
                Map.of("from", List.of("2027-03-06T22:00"), "until", List.of("2027-03-07T01:15"))))
        .contains(span);
  }

  @ParameterizedTest
  @CsvSource({
    "2027-03-06T22:00, 2027-03-06T22:00",
    "2027-03-06T22:00, 2027-03-06T21:00",
    "1066-10-14T09:00, 1066-10-14T10:00",
    "someday, 2027-03-06T22:00",
    "2027-03-06, 2027-03-07"
  })
  void nonsenseIsNoSpan(String from, String until) {
    assertThat(ChosenSpan.read(Map.of("from", List.of(from), "until", List.of(until)))).isEmpty();
    assertThat(ChosenSpan.read(Map.of("from", List.of(from)))).isEmpty();
  }
}
