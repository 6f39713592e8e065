package app.breather.demo;

import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import app.breather.base.database.EmptyPostgres;
import app.breather.base.tenancy.AccountId;
import app.breather.base.tenancy.Actor;
import app.breather.base.tenancy.CurrentActor;
import app.breather.base.tenancy.FamilyId;
import app.breather.base.tenancy.MemberId;
import app.breather.bedtime.BedtimeBoard;
import app.breather.bedtime.SwapBoard;
import app.breather.bedtime.TurnCard;
import app.breather.bedtime.TurnReason;
import app.breather.care.AskState;
import app.breather.care.CareBoard;
import app.breather.care.CareSlotCard;
import app.breather.care.Coverage;
import app.breather.handover.report.Homecoming;
import app.breather.handover.report.ReportEntry;
import app.breather.notifications.Inbox;
import app.breather.timeoff.DateNightHabits;
import app.breather.timeoff.TimeOffBoard;
import app.breather.timeoff.TimeOffState;
import app.breather.timeoff.TimeWishes;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.core.context.SecurityContextHolderStrategy;
import org.springframework.transaction.support.TransactionTemplate;

/** A demo, on whichever day of the week it is started; clocks change on 28 March 2027. */
@SpringBootTest(properties = "breather.demo=true")
@Import(EmptyPostgres.class)
class DemoTest {

  private static final LocalDate MONDAY = LocalDate.of(2027, 3, 22);

  @Autowired private Demo demo;
  @Autowired private DemoClock clock;
  @Autowired private CareBoard care;
  @Autowired private BedtimeBoard bedtime;
  @Autowired private SwapBoard swaps;
  @Autowired private TimeWishes wishes;
  @Autowired private DateNightHabits habits;
  @Autowired private Homecoming homecoming;
  @Autowired private Inbox inbox;
  @Autowired private CurrentActor current;
  @Autowired private JdbcTemplate jdbc;
  @Autowired private TimeOffBoard timeOff;
  @Autowired private TransactionTemplate transaction;

  private static SecurityContextHolderStrategy ofOtherTests;

  /** An application context sets it for the whole JVM, and pages of other tests rely on theirs. */
  @BeforeAll
  static void keepWhoIsSignedInWhere() {
    ofOtherTests = SecurityContextHolder.getContextHolderStrategy();
  }

  @AfterAll
  static void putItBack() {
    SecurityContextHolder.setContextHolderStrategy(ofOtherTests);
  }

  @AfterEach
  void theClockRuns() {
    clock.run();
  }

  @Test
  void anEmptyDatabaseIsFilledBeforeTheFirstRequest() {
    assertThat(demo.guests())
        .extracting(guest -> guest.name())
        .containsExactly("Alex", "Sam", "Oma Inge", "Grandpa Joe");
    assertThat(count("account")).isEqualTo(4);
  }

  @ParameterizedTest
  @ValueSource(ints = {0, 3, 5, 6})
  void everyStateThereIsCanBeSeen(int day) throws SQLException {
    var alex = filled(MONDAY.plusDays(day));

    assertThat(as(alex, care::ahead).stream().map(CareSlotCard::coverage).collect(toSet()))
        .contains(Coverage.OPEN, Coverage.ASKED, Coverage.PARTLY, Coverage.COVERED);
    assertThat(
            as(alex, care::ahead).stream()
                .flatMap(slot -> slot.asks().stream())
                .map(ask -> ask.state())
                .collect(toSet()))
        .contains(
            AskState.WAITING,
            AskState.ACCEPTED,
            AskState.DECLINED,
            AskState.LAPSED,
            AskState.TAKEN_BACK);
    assertThat(firsts(alex)).doesNotHaveDuplicates().hasSize(2);
    assertThat(as(alex, homecoming::read).entries())
        .extracting(ReportEntry::picture)
        .anySatisfy(picture -> assertThat(picture).isPresent());
    assertThat(states(alex)).contains("REQUESTED", "AGREED", "DECLINED", "CANCELLED");
    var nights = as(alex, () -> bedtime.nights(MONDAY.plusDays(day - 14), 28));
    assertThat(nights.stream().filter(night -> night.report().isPresent())).hasSize(14);
    assertThat(nights.stream().map(TurnCard::reason).map(TurnReason::getClass).collect(toSet()))
        .contains(TurnReason.TookOver.class, TurnReason.StandsIn.class, TurnReason.Swapped.class);
    assertThat(as(alex, swaps::askedOfMe)).hasSize(1);
    assertThat(nights.stream().flatMap(night -> night.asks().stream())).isNotEmpty();
    assertThat(as(alex, wishes::all)).hasSize(2);
    assertThat(as(alex, timeOff::ahead))
        .anySatisfy(
            run -> {
              assertThat(run.repeats()).isPresent();
              assertThat(run.state()).isEqualTo(TimeOffState.AGREED);
            });
    assertThat(as(alex, habits::eveningsOut).rhythm()).isPresent();
    assertThat(as(alex, inbox::unread)).isBetween(1, 10);
  }

  @Test
  void aDatabaseThatHasDataIsLeftAlone() throws SQLException {
    filled(MONDAY);
    jdbc.update("update account set email = 'somebody-' || id || '@example.org'");

    demo.afterSingletonsInstantiated();

    assertThat(demo.guests()).isEmpty();
    assertThat(count("account")).isEqualTo(4);
  }

  private Actor.Person filled(LocalDate day) throws SQLException {
    EmptyPostgres.empty();
    var now = day.atTime(LocalTime.of(14, 20)).atZone(Arrival.ZONE).toInstant();
    demo.fill(now);
    clock.tell(now);
    return jdbc.queryForObject(
        """
        select a.id, m.family_id, m.member_id from account a
        join account_membership m on m.account_id = a.id where a.email = ?""",
        (row, _) ->
            new Actor.Person(
                new FamilyId(row.getObject("family_id", UUID.class)),
                new AccountId(row.getObject("id", UUID.class)),
                new MemberId(row.getObject("member_id", UUID.class))),
        Arrival.ALEX.email());
  }

  private Set<String> states(Actor.Person alex) {
    return as(
        alex,
        () ->
            Set.copyOf(
                transaction.execute(
                    _ -> jdbc.queryForList("select distinct state from time_off", String.class))));
  }

  private List<String> firsts(Actor.Person alex) {
    return as(
        alex,
        () ->
            transaction.execute(
                _ -> jdbc.queryForList("select kind from milestone", String.class)));
  }

  private int count(String table) {
    var counted = jdbc.queryForObject("select count(*) from " + table, Integer.class);
    return counted == null ? 0 : counted;
  }

  private <T> T as(Actor.Person person, Supplier<T> work) {
    return current.as(person, work);
  }
}
