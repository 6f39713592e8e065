package app.breather.bedtime;

import static app.breather.bedtime.Histories.BEGIN;
import static app.breather.bedtime.Histories.BERLIN;
import static app.breather.bedtime.Histories.PARENTS;
import static org.assertj.core.api.Assertions.assertThat;

import app.breather.base.tenancy.MemberId;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

/** What must hold for any history, over the changes of the clocks too. */
class TurnFoldPropertyTest {

  private static final int YEAR = 366;
  private static final int SEASON = 60;

  @Property(tries = 1000)
  void eachEveningIsOnesWhoIsThereOrOpenlyNobodys(@ForAll long seed) {
    var changes = Histories.random(seed, YEAR);
    var known = new KnownSoFar(BERLIN);
    int learnt = 0;
    for (var turn : fold(changes, YEAR).turns()) {
      var begins = turn.window().from();
      while (learnt < changes.size() && changes.get(learnt).recordedAt().isBefore(begins)) {
        known.learn(changes.get(learnt++));
      }
      if (turn.parent().isPresent()) {
        assertThat(known.isFree(turn.parent().get(), turn.window())).isTrue();
      } else {
        assertThat(PARENTS).noneMatch(parent -> known.isFree(parent, turn.window()));
      }
    }
  }

  @Property(tries = 1000)
  void whatIsDoneOwedGivenForgivenAndSwappedAddsUp(@ForAll long seed) {
    var changes = Histories.random(seed, YEAR);
    var turns = fold(changes, YEAR);
    var done = reports(changes, turns);
    PARENTS.forEach(parent -> hasThePatternsShare(parent, turns, done));
    turns
        .turns()
        .forEach(turn -> turn.holding().swap().ifPresent(swap -> isWhole(swap, turn, turns)));
    isBetweenTwoAndNeverBothWays(turns.owed());
    nobodyPaysBackMoreThanTwiceAWeek(turns);
  }

  @Property(tries = 1000)
  void neitherTheOrderInWhichOneReadsNorTheDayOnWhichOneAsksMatters(
      @ForAll long seed, @ForAll @IntRange(max = YEAR) int until) {
    var changes = Histories.random(seed, YEAR);
    var turns = fold(changes, YEAR);
    var shuffled = new ArrayList<>(changes);
    Collections.shuffle(shuffled, new Random(seed));
    assertThat(fold(shuffled, YEAR)).isEqualTo(turns);

    var day = BEGIN.plusDays(until);
    var known =
        changes.stream().filter(change -> change.recordedAt().isBefore(startOf(day))).toList();
    assertThat(turns.turns())
        .filteredOn(turn -> turn.evening().isBefore(day))
        .isEqualTo(fold(known, until).turns());
  }

  @Property(tries = 100)
  void whatIsRecordedLaterLeavesEveningsThatHaveBegunAsTheyWere(@ForAll long seed) {
    var changes = Histories.random(seed, SEASON);
    var whole = fold(changes, SEASON).turns();
    for (int i = 1; i < changes.size(); i++) {
      var at = changes.get(i).recordedAt();
      var earlier = fold(changes.subList(0, i), SEASON).turns();
      assertThat(begunBy(at, earlier)).isEqualTo(begunBy(at, whole));
    }
  }

  @Property(tries = 100)
  void aPaybackIsNeitherPlannedNorMovedWithinADay(@ForAll long seed) {
    var changes = Histories.random(seed, SEASON);
    for (int i = 1; i < changes.size(); i++) {
      var at = changes.get(i).recordedAt();
      var before = fold(changes.subList(0, i), SEASON).turns();
      for (var turn : fold(changes.subList(0, i + 1), SEASON).turns()) {
        if (turn.window().from().isAfter(at)
            && !turn.window().from().isAfter(at.plus(Duration.ofHours(24)))
            && turn.reason() instanceof TurnReason.PaysBack) {
          assertThat(before).contains(turn);
        }
      }
    }
  }

  @Property(tries = 200)
  void whenNothingComesBetweenTheTurnsAreThePattern(
      @ForAll @IntRange(min = 1, max = 6) int nights, @ForAll long seed) {
    var random = new Random(seed);
    var pattern =
        new Pattern.Cycle(
            Stream.generate(() -> PARENTS.get(random.nextInt(3))).limit(nights).toList());
    for (var turn : fold(List.of(Histories.agreed(pattern)), YEAR).turns()) {
      assertThat(turn.parent()).contains(pattern.holder(BEGIN, turn.evening()));
      assertThat(turn.reason()).isEqualTo(new TurnReason.ByPattern());
    }
  }

  private static void hasThePatternsShare(
      MemberId parent, Turns turns, Map<LocalDate, RotaChange.DoneBy> done) {
    long expected =
        count(turns, turn -> turn.planned().equals(parent) ? 1 : 0)
            - count(turns, turn -> isLostTo(parent, turn, done) ? 1 : 0)
            + count(turns, turn -> presents(parent, turn, done))
            + credit(parent, turns);
    assertThat(count(turns, turn -> isDoneBy(parent, turn, done) ? 1 : 0)).isEqualTo(expected);
  }

  private static void isBetweenTwoAndNeverBothWays(List<Debt> owed) {
    assertThat(owed)
        .allMatch(debt -> PARENTS.containsAll(List.of(debt.debtor(), debt.creditor())))
        .noneMatch(debt -> debt.debtor().equals(debt.creditor()))
        .noneMatch(debt -> owed.stream().anyMatch(debt::isOppositeOf));
    assertThat(PARENTS.stream().mapToLong(parent -> credit(parent, owed)).sum()).isZero();
  }

  private static void nobodyPaysBackMoreThanTwiceAWeek(Turns turns) {
    var paybacks = new HashMap<List<Object>, Integer>();
    for (var turn : turns.turns()) {
      if (turn.reason() instanceof TurnReason.PaysBack) {
        var week = turn.evening().with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
        paybacks.merge(List.of(turn.parent().orElseThrow(), week), 1, Integer::sum);
      }
    }
    assertThat(paybacks.values()).allMatch(times -> times <= 2);
  }

  /** It stands on the other evening too, or was swapped on there, or one is owed for it. */
  private static void isWhole(RotaChange.Swapped swap, Turn turn, Turns turns) {
    var other = turns.on(swap.forIt(turn.evening()).evening()).orElseThrow();
    boolean stands =
        other
            .holding()
            .swap()
            .filter(top -> !top.recordedAt().isBefore(swap.recordedAt()))
            .isPresent();
    var half = new Debt(swap.earlier().by(), swap.later().by(), swap.earlier().evening());
    assertThat(stands || other.debts().contains(half)).isTrue();
  }

  private interface Sum {
    long of(Turn turn);
  }

  private static long count(Turns turns, Sum sum) {
    return turns.turns().stream().mapToLong(sum::of).sum();
  }

  /** Of evenings that somebody had, the last one that was there when it was written. */
  private static Map<LocalDate, RotaChange.DoneBy> reports(List<RotaChange> changes, Turns turns) {
    var done = new HashMap<LocalDate, RotaChange.DoneBy>();
    for (var change : changes) {
      if (change instanceof RotaChange.DoneBy by
          && turns.on(by.evening()).flatMap(Turn::parent).isPresent()) {
        done.put(by.evening(), by);
      }
    }
    return done;
  }

  private static boolean isDoneBy(
      MemberId parent, Turn turn, Map<LocalDate, RotaChange.DoneBy> done) {
    var by = done.get(turn.evening());
    return by == null ? turn.isOf(parent) : by.who().equals(parent);
  }

  /** What no parent had: nobody was free, or a caregiver did it. */
  private static boolean isLostTo(
      MemberId parent, Turn turn, Map<LocalDate, RotaChange.DoneBy> done) {
    var by = done.get(turn.evening());
    return turn.parent().isEmpty()
        ? turn.holding().owner().equals(parent)
        : by != null && !PARENTS.contains(by.who()) && turn.isOf(parent);
  }

  /** What one did as a present, less what was done as one for them. */
  private static long presents(MemberId parent, Turn turn, Map<LocalDate, RotaChange.DoneBy> done) {
    var taken = new ArrayList<>(turn.holding().before());
    turn.holding().takeOver().filter(_ -> turn.parent().isPresent()).ifPresent(taken::add);
    var by = done.get(turn.evening());
    if (by != null && PARENTS.contains(by.who())) {
      taken.add(new Holding.Taken(turn.parent().orElseThrow(), by.who(), by.owed()));
    }
    return taken.stream()
        .filter(one -> !one.owed())
        .mapToLong(one -> (one.to().equals(parent) ? 1 : 0) - (one.from().equals(parent) ? 1 : 0))
        .sum();
  }

  private static long credit(MemberId parent, Turns turns) {
    return credit(parent, turns.owed()) + credit(parent, turns.writtenOff());
  }

  private static long credit(MemberId parent, List<Debt> debts) {
    return debts.stream()
        .mapToLong(
            debt ->
                (debt.creditor().equals(parent) ? 1 : 0) - (debt.debtor().equals(parent) ? 1 : 0))
        .sum();
  }

  private static Turns fold(List<RotaChange> changes, int days) {
    return TurnFold.turns(changes, BERLIN, DayOfWeek.MONDAY, BEGIN.plusDays(days));
  }

  private static Instant startOf(LocalDate day) {
    return day.atStartOfDay(BERLIN).toInstant();
  }

  private static List<Turn> begunBy(Instant at, List<Turn> turns) {
    return turns.stream().filter(turn -> !turn.window().from().isAfter(at)).toList();
  }
}
