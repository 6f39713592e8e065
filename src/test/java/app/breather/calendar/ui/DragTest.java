package app.breather.calendar.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.breather.base.time.Period;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;

class DragTest {

  private static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");

  @Test
  void theWholeGoesAsFarAsThePartThatIsDragged() {
    var whole = period("2027-03-10T14:00", "2027-03-10T20:00");
    var part = period("2027-03-10T17:00", "2027-03-10T20:00");
    assertThat(new Drag(part, whole, BERLIN).all(instant("2027-03-11T18:15")))
        .contains(period("2027-03-11T15:15", "2027-03-11T21:15"));
  }

  @Test
  void anEndMovesAlone() {
    var whole = period("2027-03-10T14:00", "2027-03-10T20:00");
    var drag = new Drag(whole, whole, BERLIN);
    assertThat(drag.from(instant("2027-03-10T13:45")))
        .contains(period("2027-03-10T13:45", "2027-03-10T20:00"));
    assertThat(drag.until(instant("2027-03-10T21:30")))
        .contains(period("2027-03-10T14:00", "2027-03-10T21:30"));
  }

  @Test
  void anEndBeforeTheStartIsNoTime() {
    var whole = period("2027-03-10T14:00", "2027-03-10T20:00");
    assertThat(new Drag(whole, whole, BERLIN).until(instant("2027-03-10T14:00"))).isEmpty();
  }

  @Test
  void whatStandsAboveTheHoursMovesByDays() {
    var work = period("2027-03-10T08:00", "2027-03-10T16:00");
    assertThat(new Drag(work, work, BERLIN).all("2027-03-12"))
        .contains(period("2027-03-12T08:00", "2027-03-12T16:00"));
  }

  @Test
  void aNightKeepsItsClockTimesWhenTheClocksChange() {
    var night = period("2027-03-20T20:00", "2027-03-21T08:00");
    var moved = new Drag(night, night, BERLIN).onDay(LocalDate.parse("2027-03-27")).orElseThrow();
    assertThat(moved).isEqualTo(period("2027-03-27T20:00", "2027-03-28T08:00"));
    assertThat(moved.length()).isEqualTo(Duration.ofHours(11));
  }

  @Test
  void whatWouldLieInTheHourThatIsLeftOutIsNoTime() {
    var early = period("2027-03-27T02:15", "2027-03-27T02:45");
    assertThat(new Drag(early, early, BERLIN).onDay(LocalDate.parse("2027-03-28"))).isEmpty();
  }

  @Test
  void nonsenseIsNoTime() {
    var whole = period("2027-03-10T14:00", "2027-03-10T20:00");
    assertThatThrownBy(() -> new Drag(whole, whole, BERLIN).all("Thursday"))
        .isInstanceOf(DateTimeException.class);
  }

  private static String instant(String local) {
    return at(local).toString();
  }

  private static Period period(String from, String until) {
    return new Period(at(from), at(until));
  }

  private static Instant at(String local) {
    return LocalDateTime.parse(local).atZone(BERLIN).toInstant();
  }
}
