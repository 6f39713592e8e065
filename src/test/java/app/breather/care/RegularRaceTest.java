package app.breather.care;

import static app.breather.care.RegularFixture.MONDAY;
import static app.breather.care.RegularFixture.weekly;
import static org.assertj.core.api.Assertions.assertThat;

import app.breather.IntegrationTest;
import app.breather.base.persistence.AtOnce;
import app.breather.base.tenancy.Actor;
import app.breather.base.time.Period;
import app.breather.family.FamilyFixture;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Executors;
import java.util.function.Supplier;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;

/** Threads, a barrier and real commits: no minute is promised twice, once and regularly alike. */
@IntegrationTest
class RegularRaceTest {

  private static final int EACH = 8;
  private static final int ROUNDS = Integer.getInteger("breather.race.rounds", 5);
  private static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");

  @Autowired private CareFixture care;
  @Autowired private RegularFixture regular;
  @Autowired private CarePlanning slots;
  @Autowired private CareAcceptance acceptance;
  @Autowired private PromisedTimes promised;
  @Autowired private TransactionTemplate transaction;
  private FamilyFixture.Home home;
  private Actor.Person inge;

  @BeforeEach
  void aFamily() {
    home = care.aFamily();
    inge = care.aCaregiver(home, "Oma Inge");
  }

  @Test
  void ofSlotsAndRegularCareAtTheSameTimeOneIsPromised() throws Exception {
    try (var threads = Executors.newFixedThreadPool(2 * EACH)) {
      for (int round = 0; round < ROUNDS; round++) {
        var first = MONDAY.plusDays(round);
        var third = first.plusWeeks(2);
        var span = Period.between(third.atTime(9, 0), third.atTime(11, 0), BERLIN).orElseThrow();
        var answers = new ArrayList<Supplier<Object>>();
        for (int n = 0; n < EACH; n++) {
          var slot = aSlot(span);
          var series = regular.proposed(home, inge.member(), weekly(first, 8, 10));
          answers.add(() -> enter(slot, span));
          answers.add(() -> regular.agree(inge, series));
        }

        var results = AtOnce.all(threads, answers, Supplier::get);

        assertThat(results).filteredOn(RegularRaceTest::isYes).hasSize(1);
        assertThat(results).filteredOn(RegularRaceTest::isBusy).hasSize(2 * EACH - 1);
      }
    }
    assertThat(overlaps()).isEmpty();
  }

  private static boolean isYes(Object result) {
    return result instanceof AgreeResult.Agreed || result instanceof AcceptResult.Accepted;
  }

  private static boolean isBusy(Object result) {
    return result instanceof AgreeResult.Busy || result instanceof AcceptResult.Busy;
  }

  private List<Promised> overlaps() {
    var year =
        Period.between(MONDAY.atStartOfDay(), MONDAY.plusYears(1).atStartOfDay(), BERLIN)
            .orElseThrow();
    var all =
        care.as(home.parent(), () -> transaction.execute(_ -> promised(year))).stream()
            .sorted(Comparator.comparing(Promised::period))
            .toList();
    assertThat(all).hasSizeGreaterThanOrEqualTo(ROUNDS);
    var clashes = new ArrayList<Promised>();
    for (int next = 1; next < all.size(); next++) {
      if (all.get(next).period().overlaps(all.get(next - 1).period())) {
        clashes.add(all.get(next));
      }
    }
    return clashes;
  }

  private List<Promised> promised(Period window) {
    return promised.of(Set.of(inge.member()), window);
  }

  private CareSlotId aSlot(Period span) {
    var content = new CareSlotContent(span, Set.of(home.child()), "Work", "", "");
    return ((PlanResult.Saved) care.as(home.parent(), () -> slots.open(content))).slot();
  }

  private AcceptResult enter(CareSlotId slot, Period span) {
    return care.as(
        home.parent(), () -> acceptance.enter(slot, inge.member(), List.of(span), Set.of()));
  }
}
