package app.breather.care;

import static app.breather.care.CareFixture.hours;
import static org.assertj.core.api.Assertions.assertThat;

import app.breather.IntegrationTest;
import app.breather.base.tenancy.Actor;
import app.breather.family.FamilyFixture;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Threads, a barrier and real commits: the same minute is never promised twice. */
@IntegrationTest
class CareAcceptanceRaceTest {

  private static final int PEOPLE = 16;
  private static final int ROUNDS = Integer.getInteger("breather.rounds", 50);

  @Autowired private CareFixture care;
  private FamilyFixture.Home home;
  private List<Actor.Person> caregivers;
  private ExecutorService threads;

  @BeforeEach
  void aLargeFamily() {
    home = care.aFamily();
    caregivers =
        IntStream.range(0, PEOPLE).mapToObj(n -> care.aCaregiver(home, "Aunt " + n)).toList();
    threads = Executors.newFixedThreadPool(PEOPLE);
  }

  @AfterEach
  void everybodyGoesHome() {
    threads.close();
  }

  @Test
  void ofManyWhoSayYesAtOnceExactlyOneHasTheSlot() throws Exception {
    for (int round = 0; round < ROUNDS; round++) {
      var span = hours(round * 5, round * 5 + 4);
      var slot =
          care.aSlot(home, round * 5, round * 5 + 4, caregivers.toArray(Actor.Person[]::new));

      var results = AtOnce.all(threads, caregivers, who -> care.accept(who, slot, span));

      assertThat(results).filteredOn(AcceptResult.Accepted.class::isInstance).hasSize(1);
      assertThat(results)
          .filteredOn(AcceptResult.TakenMeanwhile.class::isInstance)
          .hasSize(PEOPLE - 1);
      assertThat(care.card(home.parent(), slot).covers()).hasSize(1);
    }
  }

  @Test
  void disjointHalvesAreBothPromised() throws Exception {
    var two = caregivers.subList(0, 2);
    var slot = care.aSlot(home, 0, 4, two.toArray(Actor.Person[]::new));

    var results =
        AtOnce.all(
            threads,
            two,
            who -> care.accept(who, slot, who.equals(two.getFirst()) ? hours(0, 2) : hours(2, 4)));

    assertThat(results).allMatch(AcceptResult.Accepted.class::isInstance);
    assertThat(care.card(home.parent(), slot).coverage()).isEqualTo(Coverage.COVERED);
  }

  @Test
  void oneCaregiverWithTwoSlotsAtTheSameTimeGetsOne() throws Exception {
    var inge = caregivers.getFirst();
    var slots = IntStream.range(0, 8).mapToObj(_ -> care.aSlot(home, 0, 4, inge)).toList();

    var results = AtOnce.all(threads, slots, slot -> care.accept(inge, slot, hours(0, 4)));

    assertThat(results).filteredOn(AcceptResult.Accepted.class::isInstance).hasSize(1);
    assertThat(results).filteredOn(AcceptResult.Busy.class::isInstance).hasSize(7);
  }
}
