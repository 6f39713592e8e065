package app.breather.handover.report;

import static app.breather.care.CareFixture.hours;
import static org.assertj.core.api.Assertions.assertThat;

import app.breather.IntegrationTest;
import app.breather.base.tenancy.Actor;
import app.breather.base.time.TestClock;
import app.breather.care.CareFixture;
import app.breather.care.CareOccasionId;
import app.breather.family.FamilyFixture.Home;
import java.time.Duration;
import java.util.Optional;
import java.util.function.Supplier;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.support.TransactionTemplate;

/** From ten o’clock on Oma Inge has Mia for four hours; at eleven she tells that Mia is well. */
@IntegrationTest
class HomecomingTest {

  @Autowired private CareFixture care;
  @Autowired private Reporting reporting;
  @Autowired private ReportBoard board;
  @Autowired private ReportWishes wishes;
  @Autowired private Homecoming homecoming;
  @Autowired private JdbcTemplate jdbc;
  @Autowired private TransactionTemplate transaction;
  @Autowired private TestClock clock;
  private Home home;
  private Actor.Person alex;
  private ReportEntry told;

  @BeforeEach
  void told() {
    home = care.aFamily();
    alex = home.parent();
    var inge = care.aCaregiver(home, "Oma Inge");
    var slot = care.aSlot(home, 0, 4, inge);
    care.accept(inge, slot, hours(0, 4));
    clock.stopAt(hours(1, 2).from());
    var occasion = CareOccasionId.of(slot);
    var content =
        new ReportContent(home.child(), clock.instant(), new Told.Note(), "She is well.", false);
    as(
        inge,
        () ->
            reporting.tell(
                ReportId.create(),
                Optional.of(occasion),
                content,
                new Pictured.AsBefore(),
                Confirmed.NOTHING));
    told = as(inge, () -> board.ofCare(occasion)).orElseThrow().entries().getFirst();
  }

  @Test
  void ofVeryMuchThatWasToldTheNewestIsRead() {
    assertThat(copied(Homecoming.MOST)).isEqualTo(Homecoming.MOST);
    var lately = as(alex, homecoming::read).entries();
    assertThat(lately).hasSize(Homecoming.MOST).first().isEqualTo(told);
    assertThat(lately)
        .isSortedAccordingTo((one, other) -> other.at().compareTo(one.at()))
        .last()
        .extracting(ReportEntry::at)
        .as("the oldest is left out")
        .isEqualTo(told.at().minus(Duration.ofMinutes(Homecoming.MOST - 1)));

    clock.advance(Duration.ofDays(20));
    var first = as(alex, () -> homecoming.earlier(1));
    assertThat(first.entries()).hasSize(Homecoming.MOST).first().isEqualTo(told);
    assertThat(as(alex, () -> homecoming.earlier(2)).entries())
        .as("further back there is room for more")
        .hasSize(Homecoming.MOST + 1);
  }

  @Test
  void whoLooksInTheVeryMomentOfTellingIsShownIt() {
    wishesToReadItWhenBack();
    assertThat(isShown()).isFalse();
    as(
        alex,
        () -> {
          wishes.look();
          return true;
        });
    assertThat(as(alex, homecoming::read).entries()).containsExactly(told);
    assertThat(isShown()).isTrue();
  }

  @Test
  void whatWasToldYearsAgoIsShown() {
    wishesToReadItWhenBack();
    clock.advance(Duration.ofDays(3 * 365));
    assertThat(isShown()).isTrue();
    assertThat(as(alex, () -> homecoming.earlier(37)).entries()).containsExactly(told);
  }

  private int copied(int times) {
    return as(
        alex,
        () ->
            transaction.execute(
                _ ->
                    jdbc.update(
                        """
                        insert into report_entry (family_id, id, child_id, occasion, kind, at, what,
                          dose, interval_minutes, note, safety, told_at, told_by, version)
                        select family_id, gen_random_uuid(), child_id, occasion, kind,
                          at - ago * interval '1 minute', what, dose, interval_minutes, note, safety,
                          told_at, told_by, version
                        from report_entry, generate_series(1, ?) ago""",
                        times)));
  }

  private boolean isShown() {
    return as(alex, () -> transaction.execute(_ -> homecoming.shows(told)));
  }

  private void wishesToReadItWhenBack() {
    as(
        alex,
        () -> {
          wishes.choose(false);
          return true;
        });
  }

  private <T> T as(Actor who, Supplier<T> work) {
    return care.as(who, work);
  }
}
