package app.breather.timeoff;

import static app.breather.timeoff.TimeOffFixture.hours;
import static org.assertj.core.api.Assertions.assertThat;

import app.breather.IntegrationTest;
import app.breather.base.time.Period;
import app.breather.base.time.Recurrence;
import app.breather.base.time.RepeatedTime;
import app.breather.calendar.ProtectedContent;
import app.breather.calendar.ProtectedTimes;
import java.time.Duration;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What the family keeps for itself is nobody's to simply announce. */
@IntegrationTest
class TimeThatIsOursTest {

  private static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");

  @Autowired private TimeOffFixture timeOff;
  @Autowired private TimeOffBoard board;
  @Autowired private ProtectedTimes protectedTimes;
  private TimeOffFixture.People people;

  @BeforeEach
  void aFamilyThatAgreedOnFourHours() {
    people = timeOff.twoParents();
    timeOff.mayAnnounce(4, people.alex(), people.sam());
    keptWeeklyAt(hours(1, 2));
  }

  @Test
  void inItTimeOffIsAskedFor() {
    assertThat(footing(hours(0, 3)))
        .isEqualTo(
            new TimeOffFooting.Requested(
                List.of(people.sam().member()), Set.of(WhyAsked.PROTECTED)));
    assertThat(footing(later(hours(0, 3)))).isInstanceOf(TimeOffFooting.Requested.class);
  }

  @Test
  void besideItTimeOffIsAnnounced() {
    assertThat(footing(hours(2, 4))).isInstanceOf(TimeOffFooting.Announced.class);
  }

  private void keptWeeklyAt(Period period) {
    var from = LocalDateTime.ofInstant(period.from(), BERLIN);
    var time =
        RepeatedTime.like(
            from,
            LocalDateTime.ofInstant(period.until(), BERLIN),
            Recurrence.weekly(from.getDayOfWeek()));
    timeOff.as(
        people.alex(),
        () -> protectedTimes.keep(new ProtectedContent("Pancakes", time.orElseThrow())));
  }

  private TimeOffFooting footing(Period period) {
    return timeOff.as(people.alex(), () -> board.footing(period, Optional.empty())).orElseThrow();
  }

  private static Period later(Period period) {
    var week = Duration.ofDays(7);
    return new Period(period.from().plus(week), period.until().plus(week));
  }
}
