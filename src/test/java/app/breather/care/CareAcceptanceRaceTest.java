package app.breather.care;

import static app.breather.care.CareFixture.hours;
import static org.assertj.core.api.Assertions.assertThat;

import app.breather.IntegrationTest;
import app.breather.base.persistence.AtOnce;
import app.breather.base.tenancy.Actor;
import app.breather.base.time.Period;
import app.breather.family.FamilyFixture;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Autowired;

/** Threads, a barrier and real commits: the same minute is never promised twice. */
@IntegrationTest
class CareAcceptanceRaceTest {

  private static final Logger LOG = LoggerFactory.getLogger(CareAcceptanceRaceTest.class);
  private static final int PEOPLE = 16;

  /** 200 with {@code -Dbreather.race.rounds=200}. */
  private static final int ROUNDS = Integer.getInteger("breather.race.rounds", 20);

  @Autowired private CareFixture care;
  @Autowired private AskLinks links;
  @Autowired private AnswerByLink byLink;
  @Autowired private Promises promises;
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

  /** An answer, and how long it took. */
  private record Timed(AcceptResult result, Duration took) {}

  @Test
  void ofManyWhoSayYesAtOnceExactlyOneHasTheSlot() throws Exception {
    var refusals = new Refusals();
    for (int round = 0; round < ROUNDS; round++) {
      var span = hours(round * 5, round * 5 + 4);
      var slot =
          care.aSlot(home, round * 5, round * 5 + 4, caregivers.toArray(Actor.Person[]::new));

      var results = AtOnce.all(threads, caregivers, who -> timed(who, slot, span));

      assertThat(results)
          .filteredOn(timed -> timed.result() instanceof AcceptResult.Accepted)
          .hasSize(1);
      var refused =
          results.stream()
              .filter(timed -> timed.result() instanceof AcceptResult.TakenMeanwhile)
              .map(Timed::took)
              .toList();
      assertThat(refused).hasSize(PEOPLE - 1);
      refused.forEach(refusals::add);
    }
    assertThat(promises.overlapping(home.parent())).isZero();
    LOG.info("{} rounds of {}: {}", ROUNDS, PEOPLE, refusals);
  }

  @Test
  void anAnswerByLinkIsInNoBetterPlaceThanOneFromTheApp() throws Exception {
    for (int round = 0; round < ROUNDS; round++) {
      var span = hours(round * 5, round * 5 + 4);
      var slot =
          care.aSlot(home, round * 5, round * 5 + 4, caregivers.toArray(Actor.Person[]::new));
      var ways = new ArrayList<Supplier<AcceptResult>>();
      for (var who : caregivers.subList(0, PEOPLE / 2)) {
        var secret = secret(slot, who);
        ways.add(() -> byLink.accept(secret, List.of(span)));
        ways.add(() -> care.accept(who, slot, span));
      }

      var results = AtOnce.all(threads, ways, Supplier::get);

      var card = care.card(home.parent(), slot);
      assertThat(card.covers()).hasSize(1);
      assertThat(results)
          .filteredOn(AcceptResult.Accepted.class::isInstance)
          .as("the winner, once or by both ways")
          .hasSizeBetween(1, 2);
      assertThat(results)
          .filteredOn(result -> !(result instanceof AcceptResult.Accepted))
          .hasOnlyElementsOfType(AcceptResult.TakenMeanwhile.class);
    }
    assertThat(promises.overlapping(home.parent())).isZero();
  }

  private String secret(CareSlotId slot, Actor.Person who) {
    var made = (AskLinkResult.Made) care.as(home.parent(), () -> links.make(slot, who.member()));
    return made.path().substring("answer/".length());
  }

  private Timed timed(Actor.Person who, CareSlotId slot, Period span) {
    var before = System.nanoTime();
    var result = care.accept(who, slot, span);
    return new Timed(result, Duration.ofNanos(System.nanoTime() - before));
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
