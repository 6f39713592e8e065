package app.breather.timeoff;

import static app.breather.timeoff.TimeOffFixture.evening;
import static app.breather.timeoff.TimeOffFixture.hours;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.breather.IntegrationTest;
import app.breather.base.persistence.StatementCount;
import app.breather.base.security.AccessDenied;
import app.breather.base.tenancy.Actor;
import app.breather.base.time.Period;
import app.breather.calendar.AbsenceKind;
import app.breather.calendar.AbsenceTime;
import app.breather.calendar.Absences;
import app.breather.timeoff.BalanceBoard.Reach;
import java.time.Duration;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What of all that is recorded counts in the balance. */
@IntegrationTest
class BalanceTest {

  @Autowired private TimeOffFixture timeOff;
  @Autowired private BalanceBoard board;
  @Autowired private TimeOffPlanning planning;
  @Autowired private DateNights dateNights;
  @Autowired private Absences absences;
  private TimeOffFixture.People people;
  private Actor.Person alex;
  private Actor.Person sam;

  @BeforeEach
  void aFamily() {
    people = timeOff.twoParents();
    alex = people.alex();
    sam = people.sam();
  }

  @Test
  void meTimeThatIsAgreedCountsAndAWishDoesNot() {
    agreed(alex, hours(0, 3));
    timeOff.requested(alex, hours(24, 30));

    assertThat(of(alex)).isEqualTo(Duration.ofHours(3));
    assertThat(of(sam)).isZero();
    assertThat(read().due()).containsExactly(new Balance.Due(sam.member(), Duration.ofHours(3)));
  }

  @Test
  void whatIsCancelledDoesNotCount() {
    var id = agreed(alex, hours(0, 3));
    timeOff.cancel(alex, id);

    assertThat(of(alex)).isZero();
  }

  @Test
  void dateNightsDoNotCount() {
    timeOff.as(alex, () -> dateNights.plan(evening(hours(0, 4), alex, sam), Set.of()));
    agreed(sam, hours(24, 26));

    assertThat(of(alex)).isZero();
    assertThat(of(sam)).isEqualTo(Duration.ofHours(2));
  }

  @Test
  void hoursInWhichOneIsAtWorkAnywayDoNotCount() {
    agreed(alex, hours(0, 4));
    timeOff.as(
        alex,
        () -> absences.record(alex.member(), AbsenceKind.WORK, new AbsenceTime.Once(hours(-2, 1))));

    assertThat(of(alex)).isEqualTo(Duration.ofHours(3));
  }

  @Test
  void twoThatOverlapCountOnce() {
    var first = agreed(alex, hours(0, 3));
    var content = new TimeOffContent(hours(2, 5), "Choir");
    var second = timeOff.as(alex, () -> planning.request(content, Optional.empty(), Set.of(first)));
    timeOff.yes(sam, ((RequestResult.Stored) second).id());

    assertThat(of(alex)).isEqualTo(Duration.ofHours(5));
  }

  @Test
  void aCaregiverSeesNothingOfIt() {
    assertThatThrownBy(() -> timeOff.as(people.inge(), () -> board.read(Reach.FOUR_WEEKS)))
        .isInstanceOf(AccessDenied.class);
  }

  @Test
  void itTakesTheSameStatementsForMuchAsForLittle() {
    agreed(alex, hours(0, 3));
    int few = StatementCount.of(this::read).statements();
    for (int day = 1; day < 6; day++) {
      agreed(alex, hours(24 * day, 24 * day + 1));
    }
    assertThat(StatementCount.of(this::read).statements()).isEqualTo(few);
  }

  private TimeOffId agreed(Actor.Person owner, Period when) {
    var id = timeOff.requested(owner, when);
    timeOff.yes(owner.equals(alex) ? sam : alex, id);
    return id;
  }

  private Duration of(Actor.Person parent) {
    return read().of(parent.member()).planned().total();
  }

  private Balance read() {
    return timeOff.as(alex, () -> board.read(Reach.FOUR_WEEKS));
  }
}
