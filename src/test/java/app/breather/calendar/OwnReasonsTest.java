package app.breather.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.breather.IntegrationTest;
import app.breather.base.security.AccessDenied;
import app.breather.base.tenancy.Actor;
import app.breather.base.tenancy.CurrentActor;
import app.breather.base.time.Period;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What a parent was away for is told to nobody else. */
@IntegrationTest
class OwnReasonsTest {

  private static final Instant NINE = Instant.parse("2027-03-01T09:00:00Z");
  private static final Period MORNING = new Period(NINE, NINE.plus(Duration.ofHours(3)));

  @Autowired private OwnReasons reasons;
  @Autowired private Absences absences;
  @Autowired private Parkers parkers;
  @Autowired private CurrentActor current;
  private Parkers.Family family;

  @BeforeEach
  void alexIsAtWork() {
    family = parkers.create();
    current.as(
        family.alex(),
        () ->
            absences.record(
                family.alex().member(), AbsenceKind.WORK, new AbsenceTime.Once(MORNING)));
  }

  @Test
  void areTheParentsOwn() {
    assertThat(read(family.alex(), MORNING))
        .containsExactly(new OwnReason(MORNING, Title.translated("calendar.absence.work")));
    assertThat(read(family.sam(), MORNING)).isEmpty();
  }

  @Test
  void areOnlyOfThatTime() {
    var afternoon = new Period(MORNING.until(), MORNING.until().plus(Duration.ofHours(1)));
    assertThat(read(family.alex(), afternoon)).isEmpty();
  }

  @Test
  void areNoConcernOfCaregivers() {
    assertThatThrownBy(() -> read(family.inge(), MORNING)).isInstanceOf(AccessDenied.class);
  }

  private List<OwnReason> read(Actor who, Period window) {
    return current.as(who, () -> reasons.read(window));
  }
}
