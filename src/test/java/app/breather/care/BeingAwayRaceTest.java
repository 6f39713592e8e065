package app.breather.care;

import static app.breather.care.RegularFixture.MONDAY;
import static app.breather.care.RegularFixture.weekly;
import static org.assertj.core.api.Assertions.assertThat;

import app.breather.IntegrationTest;
import app.breather.base.persistence.AtOnce;
import app.breather.base.tenancy.Actor;
import app.breather.base.time.Period;
import app.breather.calendar.AbsenceKind;
import app.breather.family.FamilyFixture;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.RepeatedTest;
import org.springframework.beans.factory.annotation.Autowired;

/** Two parents enter at the same moment that a caregiver is away: no day is opened twice. */
@IntegrationTest
class BeingAwayRaceTest {

  private static final int ROUNDS = 5;
  private static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");

  @Autowired private CareFixture care;
  @Autowired private RegularFixture regular;
  @Autowired private BeingAway away;
  @Autowired private RegularBoard board;
  @Autowired private BundleBoard bundles;
  private FamilyFixture.Home home;
  private Actor.Person sam;
  private Actor.Person inge;
  private RegularCareId id = RegularCareId.create();
  private CareSlotId dinner = CareSlotId.create();
  private ExecutorService threads;

  private record Said(Actor.Person by, int first, int last) {}

  @BeforeEach
  void aWeekIsPromised() {
    home = care.aFamily();
    sam = care.aParent(home, "Sam");
    inge = care.aCaregiver(home, "Oma Inge");
    id = regular.agreed(home, inge, weekly(MONDAY, 8, 16, DayOfWeek.WEDNESDAY, DayOfWeek.FRIDAY));
    dinner = care.aSlot(home, 29, 32, inge);
    care.accept(inge, dinner, CareFixture.hours(29, 32));
    threads = Executors.newFixedThreadPool(2);
  }

  @AfterEach
  void everybodyGoesHome() {
    threads.close();
  }

  @RepeatedTest(ROUNDS)
  void ofTheSameDaysOneParentOpensAllAndTheOtherFindsNothing() throws Exception {
    var results = atOnce(new Said(home.parent(), 0, 4), new Said(sam, 0, 4));

    assertThat(results).filteredOn(AwayResult.Opened.class::isInstance).hasSize(1);
    assertThat(results).contains(new AwayResult.Nothing());
    assertThat(opened()).containsExactly(day(0), day(2), day(4));
  }

  @RepeatedTest(ROUNDS)
  void ofDaysThatOverlapEachIsOpenedOnce() throws Exception {
    var results = atOnce(new Said(home.parent(), 0, 2), new Said(sam, 1, 4));

    assertThat(opened()).containsExactly(day(0), day(2), day(4));
    assertThat(results.stream().mapToInt(this::days).sum()).isEqualTo(4);
    assertThat(care.card(sam, dinner).fellThrough()).isTrue();
  }

  private List<AwayResult> atOnce(Said... said) throws Exception {
    return AtOnce.all(
        threads,
        List.of(said),
        one ->
            care.as(
                one.by(),
                () ->
                    away.say(
                        inge.member(),
                        new AwayContent(
                            MONDAY.plusDays(one.first()),
                            MONDAY.plusDays(one.last()),
                            Optional.of(AbsenceKind.SICK),
                            Optional.empty()))));
  }

  private List<Period> opened() {
    return care.as(sam, () -> board.opened(id)).stream().map(OpenedDay::period).toList();
  }

  private int days(AwayResult result) {
    return switch (result) {
      case AwayResult.Opened(var bundle, var days) -> {
        var listed = care.as(sam, () -> bundles.find(bundle)).orElseThrow().days();
        assertThat(Set.copyOf(listed)).hasSize(days);
        yield days;
      }
      case AwayResult.OpenedOne _ -> 1;
      default -> 0;
    };
  }

  private static Period day(int after) {
    LocalDate day = MONDAY.plusDays(after);
    return Period.between(day.atTime(8, 0), day.atTime(16, 0), BERLIN).orElseThrow();
  }
}
