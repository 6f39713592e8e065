package app.breather.dashboard;

import static org.assertj.core.api.Assertions.assertThat;

import app.breather.IntegrationTest;
import app.breather.base.persistence.StatementCount;
import app.breather.base.persistence.StatementCount.Counted;
import app.breather.base.tenancy.Actor;
import app.breather.base.time.Period;
import app.breather.base.time.TestClock;
import app.breather.bedtime.BedtimeBoard;
import app.breather.bedtime.Pattern;
import app.breather.bedtime.RotaAgreement;
import app.breather.bedtime.RotaContent;
import app.breather.bedtime.TakeOverAsking;
import app.breather.bedtime.TurnId;
import app.breather.calendar.Parkers;
import app.breather.care.CareAcceptance;
import app.breather.care.CareAsking;
import app.breather.care.CarePlanning;
import app.breather.care.CareSlotContent;
import app.breather.care.PlanResult;
import app.breather.timeoff.TimeOffContent;
import app.breather.timeoff.TimeOffPlanning;
import java.sql.Timestamp;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.support.TransactionTemplate;

/** How many statements Today takes, which must not depend on how much there is. */
@IntegrationTest
class TodayBudgetTest {

  private static final int MOST = 18;

  /** Who has the children soon reads the sheet with it. */
  private static final int MOST_WITH_A_SHEET = 26;

  private static final Instant NOW = Instant.parse("2027-03-04T12:00:00Z");
  private static final LocalDate TODAY = LocalDate.of(2027, 3, 4);

  @Autowired private Parkers parkers;
  @Autowired private TestClock clock;
  @Autowired private TodayOfParents parents;
  @Autowired private TodayOfCaregivers caregivers;
  @Autowired private RotaAgreement rotas;
  @Autowired private TakeOverAsking asking;
  @Autowired private BedtimeBoard bedtime;
  @Autowired private TimeOffPlanning timeOff;
  @Autowired private CarePlanning planning;
  @Autowired private CareAsking careAsking;
  @Autowired private CareAcceptance acceptance;
  @Autowired private JdbcTemplate jdbc;
  @Autowired private TransactionTemplate transaction;
  private Parkers.Family family;

  @BeforeEach
  void aFamilyWithARotaAndTimeOff() {
    clock.stopAt(NOW.minus(Duration.ofDays(10)));
    family = parkers.create();
    var alex = family.alex();
    var pattern = new Pattern.Cycle(List.of(alex.member(), family.sam().member()));
    var rota =
        new RotaContent(TODAY.minusDays(8), LocalTime.of(19, 0), LocalTime.of(20, 0), pattern);
    parkers.as(alex, () -> rotas.agree(rota, Optional.empty()));
    off(alex, -8);
    clock.stopAt(NOW);
    parkers.as(alex, () -> asking.ask(tonight(), family.sam().member(), ""));
    off(alex, 3);
    off(family.sam(), 5);
    promisedThisAfternoon();
  }

  private void promisedThisAfternoon() {
    var from = NOW.plus(Duration.ofHours(3));
    var afternoon = new Period(from, from.plus(Duration.ofHours(2)));
    var content = new CareSlotContent(afternoon, Set.of(family.mia()), "", "", "");
    var slot =
        parkers.as(
            family.alex(),
            () -> {
              var opened = ((PlanResult.Saved) planning.open(content)).slot();
              careAsking.ask(opened, Set.of(family.inge().member()));
              return opened;
            });
    parkers.as(family.inge(), () -> acceptance.accept(slot, List.of(afternoon)));
  }

  @Test
  void aParentsTodayTakesTheSameStatementsForFiftySlotsAndForFiveThousand() {
    promisedSlots(50);
    var few = ofParent();
    promisedSlots(4_950);
    var many = ofParent();

    assertThat(few.result().uncovered()).hasSize(50);
    assertThat(few.result().askedOfMe()).hasSize(1);
    assertThat(few.result().tonight()).hasSize(1);
    assertThat(few.result().wishes()).hasSize(1);
    assertThat(few.result().myTimeOff()).isPresent();
    assertThat(many.result().uncovered()).hasSize(5_000);
    assertThat(many.statements()).isEqualTo(few.statements()).isBetween(1, MOST);
  }

  @Test
  void aCaregiversTodayTakesTheSameStatementsForFewSlotsAndForMany() {
    promisedSlots(50);
    var few = ofCaregiver();
    promisedSlots(100);
    var many = ofCaregiver();

    assertThat(few.result().slots()).hasSize(51);
    assertThat(many.result().slots()).hasSize(151);
    assertThat(many.statements()).isEqualTo(few.statements()).isBetween(1, MOST_WITH_A_SHEET);
  }

  private Counted<CaregiverToday> ofCaregiver() {
    return StatementCount.of(() -> parkers.as(family.inge(), () -> caregivers.read()));
  }

  /** Climbing, which the other parent is asked about. */
  private void off(Actor.Person parent, int daysFromNow) {
    var from = NOW.plus(Duration.ofDays(daysFromNow));
    var evening = new Period(from, from.plus(Duration.ofHours(3)));
    var climbing = new TimeOffContent(evening, "Climbing");
    parkers.as(parent, () -> timeOff.request(climbing, Optional.empty(), Set.of()));
  }

  private TurnId tonight() {
    return bedtime.tonight().getFirst().id();
  }

  private Counted<ParentToday> ofParent() {
    return StatementCount.of(() -> parkers.as(family.sam(), () -> parents.read()));
  }

  /** In the coming week, each asked of Oma Inge. */
  private void promisedSlots(int count) {
    var from = NOW.plus(Duration.ofDays(2));
    parkers.as(
        family.alex(),
        () ->
            transaction.execute(
                _ ->
                    jdbc.update(
                        """
                        with slots as (
                          insert into care_slot (family_id, id, starts_at, ends_at, purpose, place,
                            note, opened_by, opened_at, version)
                          select ?, gen_random_uuid(), ?, ?, 'Work', '', '', ?, now(), 0
                          from generate_series(1, ?) returning family_id, id)
                        insert into ask (family_id, id, slot_id, caregiver_id, state, asked_at,
                          answer_by, version)
                        select family_id, gen_random_uuid(), id, ?, 'WAITING', ?, ?, 0 from slots""",
                        family.id().value(),
                        Timestamp.from(from),
                        Timestamp.from(from.plus(Duration.ofHours(3))),
                        family.alex().member().value(),
                        count,
                        family.inge().member().value(),
                        Timestamp.from(NOW.minus(Duration.ofDays(2))),
                        Timestamp.from(NOW.minus(Duration.ofDays(1))))));
  }
}
