package app.breather.bedtime;

import static org.assertj.core.api.Assertions.assertThat;

import app.breather.base.tenancy.MemberId;
import app.breather.base.time.Period;
import app.breather.calendar.AbsenceTime;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** What must hold for any history, over the change to winter time too. */
class TurnFoldPropertyTest {

  private static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");
  private static final LocalDate BEGIN = LocalDate.of(2027, 10, 4);
  private static final Instant AGREED = BEGIN.atTime(9, 0).atZone(BERLIN).toInstant();
  private static final int DAYS = 60;
  private static final LocalDate END = BEGIN.plusDays(DAYS);
  private static final Instant LAST = END.minusDays(1).atStartOfDay(BERLIN).toInstant();
  private static final MemberId ALEX = MemberId.create();
  private static final MemberId SAM = MemberId.create();
  private static final MemberId KIM = MemberId.create();

  @Property(tries = 400)
  void eachEveningIsOnesWhoIsThereOrOpenlyNobodys(@ForAll("histories") List<RotaChange> changes) {
    for (var turn : fold(changes)) {
      var known = new KnownSoFar(BERLIN);
      changes.stream()
          .filter(change -> change.recordedAt().isBefore(turn.window().from()))
          .forEach(known::learn);
      if (turn.parent().isPresent()) {
        assertThat(known.isFree(turn.parent().get(), turn.window())).isTrue();
      } else {
        assertThat(parents()).noneMatch(parent -> known.isFree(parent, turn.window()));
      }
    }
  }

  @Property(tries = 200)
  void whatIsRecordedLaterLeavesEveningsThatHaveBegunAsTheyWere(
      @ForAll("histories") List<RotaChange> changes) {
    var whole = fold(changes);
    for (int i = 1; i < changes.size(); i++) {
      var at = changes.get(i).recordedAt();
      var earlier = fold(changes.subList(0, i));
      assertThat(begunBy(at, earlier)).isEqualTo(begunBy(at, whole));
    }
  }

  @Property(tries = 200)
  void aPaybackIsNeitherPlannedNorMovedWithinADay(@ForAll("histories") List<RotaChange> changes) {
    for (int i = 1; i < changes.size(); i++) {
      var at = changes.get(i).recordedAt();
      var before = fold(changes.subList(0, i));
      var after = fold(changes.subList(0, i + 1));
      for (var turn : after) {
        if (turn.window().from().isAfter(at)
            && !turn.window().from().isAfter(at.plus(Duration.ofHours(24)))
            && turn.reason() instanceof TurnReason.PaysBack) {
          assertThat(before).contains(turn);
        }
      }
    }
  }

  @Property(tries = 200)
  void howFarOneLooksAheadChangesNothing(@ForAll("histories") List<RotaChange> changes) {
    var far = fold(changes);
    var near = TurnFold.turns(changes, BERLIN, DayOfWeek.MONDAY, END.minusDays(30)).turns();
    assertThat(far).startsWith(near.toArray(Turn[]::new));
  }

  @Property(tries = 200)
  void theOrderInWhichRecordsAreReadChangesNothing(
      @ForAll("histories") List<RotaChange> changes, @ForAll long seed) {
    var shuffled = new ArrayList<>(changes);
    Collections.shuffle(shuffled, new Random(seed));
    assertThat(fold(shuffled)).isEqualTo(fold(changes));
  }

  @Property(tries = 400)
  void everybodysEveningsAreThePatternsCorrectedByWhatIsOwedGivenAndOpen(
      @ForAll("histories") List<RotaChange> changes) {
    var turns = TurnFold.turns(changes, BERLIN, DayOfWeek.MONDAY, END);
    for (var parent : parents()) {
      long had = turns.turns().stream().filter(turn -> turn.isOf(parent)).count();
      long planned = turns.turns().stream().filter(turn -> turn.planned().equals(parent)).count();
      long lost =
          turns.turns().stream()
              .filter(turn -> turn.planned().equals(parent) && turn.parent().isEmpty())
              .count();
      long credit = turns.owed().stream().filter(debt -> debt.creditor().equals(parent)).count();
      long debit = turns.owed().stream().filter(debt -> debt.debtor().equals(parent)).count();
      assertThat(had).isEqualTo(planned - lost + credit - debit + presents(changes, turns, parent));
    }
  }

  @Property(tries = 400)
  void nobodyPaysBackMoreThanTwiceAWeek(@ForAll("histories") List<RotaChange> changes) {
    var turns = fold(changes);
    for (var parent : parents()) {
      for (var week = BEGIN; week.isBefore(END); week = week.plusWeeks(1)) {
        var begin = week;
        assertThat(turns)
            .filteredOn(turn -> turn.isPaybackOf(parent))
            .filteredOn(turn -> !turn.evening().isBefore(begin))
            .filteredOn(turn -> turn.evening().isBefore(begin.plusWeeks(1)))
            .hasSizeLessThanOrEqualTo(2);
      }
    }
  }

  @Property(tries = 100)
  void whenNothingComesBetweenTheTurnsAreThePattern(@ForAll("patterns") Pattern pattern) {
    for (var turn : fold(List.of(agreed(pattern)))) {
      assertThat(turn.parent()).contains(pattern.holder(BEGIN, turn.evening()));
      assertThat(turn.reason()).isEqualTo(new TurnReason.ByPattern());
    }
  }

  /** What one took as a present, less what one gave away as one. */
  private static long presents(List<RotaChange> changes, Turns turns, MemberId parent) {
    long balance = 0;
    for (var turn : turns.turns()) {
      var known = new KnownSoFar(BERLIN);
      changes.stream()
          .filter(change -> change.recordedAt().isBefore(turn.window().from()))
          .forEach(known::learn);
      var taken = known.takenOver(turn.evening()).filter(one -> !one.owed());
      if (taken.isPresent() && turn.parent().isPresent()) {
        balance += taken.get().taker().equals(parent) ? 1 : 0;
        balance -= turn.planned().equals(parent) ? 1 : 0;
      }
    }
    return balance;
  }

  private static List<MemberId> parents() {
    return List.of(ALEX, SAM, KIM);
  }

  private static List<Turn> fold(List<RotaChange> changes) {
    return TurnFold.turns(changes, BERLIN, DayOfWeek.MONDAY, END).turns();
  }

  private static List<Turn> begunBy(Instant at, List<Turn> turns) {
    return turns.stream().filter(turn -> !turn.window().from().isAfter(at)).toList();
  }

  private static RotaChange agreed(Pattern pattern) {
    return new RotaChange.Agreed(
        AGREED,
        new RotaVersion(BEGIN, LocalTime.of(19, 0), LocalTime.of(20, 0), pattern, parents()));
  }

  @Provide
  static Arbitrary<Pattern> patterns() {
    return Arbitraries.of(parents()).list().ofMinSize(1).ofMaxSize(6).map(Pattern.Cycle::new);
  }

  @Provide
  static Arbitrary<List<RotaChange>> histories() {
    var later = Arbitraries.oneOf(List.of(absences(), absences(), takeOvers()));
    return Combinators.combine(patterns(), later.list().ofMaxSize(14))
        .as(
            (pattern, changes) -> {
              var all = new ArrayList<RotaChange>();
              var moments = new HashSet<Instant>();
              all.add(agreed(pattern));
              changes.stream()
                  .flatMap(List::stream)
                  .filter(change -> change.recordedAt().isBefore(LAST))
                  .filter(change -> moments.add(change.recordedAt()))
                  .sorted((a, b) -> a.recordedAt().compareTo(b.recordedAt()))
                  .forEach(all::add);
              return all;
            });
  }

  /** Known some time before, and sometimes taken back again. */
  private static Arbitrary<List<RotaChange>> absences() {
    return Combinators.combine(
            Arbitraries.of(parents()),
            Arbitraries.integers().between(0, DAYS * 24),
            Arbitraries.integers().between(1, 80),
            recorded(),
            Arbitraries.integers().between(1, 20 * 24 * 3600).injectNull(0.6))
        .as(
            (parent, start, hours, at, back) -> {
              var from = AGREED.plus(Duration.ofHours(start));
              var source = UUID.randomUUID();
              var time = new AbsenceTime.Once(new Period(from, from.plus(Duration.ofHours(hours))));
              var known = new RotaChange.AwayFrom(at, source, parent, time);
              return back == null
                  ? List.of(known)
                  : List.of(known, new RotaChange.BackAgain(at.plusSeconds(back), source));
            });
  }

  private static Arbitrary<List<RotaChange>> takeOvers() {
    return Combinators.combine(
            Arbitraries.of(parents()),
            Arbitraries.integers().between(0, DAYS - 1),
            recorded(),
            Arbitraries.of(true, false))
        .as(
            (parent, day, at, owed) ->
                List.of(new RotaChange.TakenOver(at, BEGIN.plusDays(day), parent, owed)));
  }

  private static Arbitrary<Instant> recorded() {
    return Arbitraries.integers().between(1, DAYS * 24 * 3600).map(AGREED::plusSeconds);
  }
}
