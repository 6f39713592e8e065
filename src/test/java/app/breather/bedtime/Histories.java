package app.breather.bedtime;

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
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.UUID;

/**
 * What three parents may have recorded about their evenings, drawn at random: rotas, absences,
 * swaps, take-overs, presents, reports and their corrections, forgiven debts, and somebody leaving.
 */
class Histories {

  static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");
  static final LocalDate BEGIN = LocalDate.of(2027, 10, 4);
  static final MemberId ALEX = MemberId.create();
  static final MemberId SAM = MemberId.create();
  static final MemberId KIM = MemberId.create();
  static final List<MemberId> PARENTS = List.of(ALEX, SAM, KIM);

  private static final MemberId INGE = MemberId.create();
  private static final Instant AGREED = BEGIN.atTime(9, 0).atZone(BERLIN).toInstant();

  private final Random random;
  private final int days;
  private final Pattern first;
  private final List<RotaChange> recorded = new ArrayList<>();

  private Histories(long seed, int days) {
    this.random = new Random(seed);
    this.days = days;
    this.first = pattern();
  }

  /** In the order in which it was recorded, no two at the same moment. */
  static List<RotaChange> random(long seed, int days) {
    return new Histories(seed, days).draw();
  }

  static RotaChange agreed(Instant at, LocalDate day, Pattern pattern) {
    return new RotaChange.Agreed(
        at, new RotaVersion(day, LocalTime.of(19, 0), LocalTime.of(20, 0), pattern, PARENTS));
  }

  static RotaChange agreed(Pattern pattern) {
    return agreed(AGREED, BEGIN, pattern);
  }

  private List<RotaChange> draw() {
    int many = random.nextInt(days / 3);
    for (int i = 0; i < many; i++) {
      switch (random.nextInt(12)) {
        case 0, 1, 2 -> absence();
        case 3, 4 -> takeOver();
        case 5, 6, 7 -> swap();
        case 8, 9 -> report();
        case 10 -> recorded.add(new RotaChange.GivenBack(moment(), evening()));
        default -> newPatternOrNothing();
      }
    }
    if (random.nextInt(4) == 0) {
      recorded.add(new RotaChange.Left(moment(), KIM));
    }
    var all = inOrder();
    int forgiven = random.nextInt(4);
    for (int i = 0; i < forgiven; i++) {
      forgive(all);
    }
    return all;
  }

  private List<RotaChange> inOrder() {
    var moments = new HashSet<>(List.of(AGREED));
    var all = new ArrayList<RotaChange>();
    all.add(agreed(first));
    recorded.stream()
        .sorted(Comparator.comparing(RotaChange::recordedAt))
        .filter(change -> moments.add(change.recordedAt()))
        .filter(change -> change.recordedAt().isAfter(AGREED))
        .filter(change -> change.recordedAt().isBefore(end()))
        .forEach(all::add);
    return all;
  }

  /** Known some time before or after, and sometimes taken back. */
  private void absence() {
    var from = AGREED.plus(Duration.ofHours(random.nextInt(days * 24)));
    var time =
        new AbsenceTime.Once(new Period(from, from.plus(Duration.ofHours(1 + random.nextInt(80)))));
    if (random.nextInt(6) == 0) {
      PARENTS.forEach(parent -> away(parent, time));
    } else {
      away(parent(), time);
    }
  }

  private void away(MemberId who, AbsenceTime time) {
    var source = UUID.randomUUID();
    var at = moment();
    recorded.add(new RotaChange.AwayFrom(at, source, who, time));
    if (random.nextInt(3) == 0) {
      var back = at.plusSeconds(1 + random.nextInt(20 * 24 * 3600));
      recorded.add(new RotaChange.BackAgain(back, source));
    }
  }

  private void takeOver() {
    recorded.add(new RotaChange.TakenOver(moment(), evening(), parent(), random.nextBoolean()));
  }

  /** Mostly of what is theirs by the first pattern. */
  private void swap() {
    var one = evening();
    var other = one.plusDays(random.nextInt(41) - 20L);
    var by = giver(one);
    var with = giver(other);
    if (!one.equals(other) && !by.equals(with) && other.isBefore(BEGIN.plusDays(days))) {
      var id = UUID.randomUUID();
      var at = one.atStartOfDay(BERLIN).minusHours(random.nextInt(20 * 24)).toInstant();
      recorded.add(
          RotaChange.Swapped.of(
              at,
              id,
              new RotaChange.Swapped.Given(one, by),
              new RotaChange.Swapped.Given(other, with)));
      if (random.nextInt(6) == 0) {
        recorded.add(new RotaChange.Unswapped(at.plusSeconds(random.nextInt(600)), id));
      }
    }
  }

  private MemberId giver(LocalDate evening) {
    return random.nextInt(8) == 0 ? parent() : first.holder(BEGIN, evening);
  }

  private void report() {
    var evening = evening();
    int times = 1 + random.nextInt(3);
    for (int i = 0; i < times; i++) {
      var at = evening.atTime(20, 0).atZone(BERLIN).plusSeconds(random.nextInt(28 * 24 * 3600));
      var who = random.nextInt(6) == 0 ? INGE : parent();
      recorded.add(new RotaChange.DoneBy(at.toInstant(), evening, who, random.nextInt(3) > 0));
    }
  }

  private void newPatternOrNothing() {
    if (random.nextBoolean()) {
      return;
    }
    var at = moment();
    var day = LocalDate.ofInstant(at, BERLIN).plusDays(random.nextInt(20));
    recorded.add(agreed(at, day, pattern()));
  }

  /** One of what is owed at a moment. */
  private void forgive(List<RotaChange> all) {
    var at = moment();
    var before = all.stream().filter(change -> change.recordedAt().isBefore(at)).toList();
    var owed =
        TurnFold.turns(before, BERLIN, DayOfWeek.MONDAY, LocalDate.ofInstant(at, BERLIN)).owed();
    if (!owed.isEmpty() && all.stream().noneMatch(change -> change.recordedAt().equals(at))) {
      var debt = owed.get(random.nextInt(owed.size()));
      all.add(before.size(), new RotaChange.Forgiven(at, debt));
    }
  }

  private Pattern pattern() {
    return new Pattern.Cycle(
        random.ints(1 + random.nextInt(6), 0, PARENTS.size()).mapToObj(PARENTS::get).toList());
  }

  private MemberId parent() {
    return PARENTS.get(random.nextInt(PARENTS.size()));
  }

  private LocalDate evening() {
    return BEGIN.plusDays(random.nextInt(days));
  }

  private Instant moment() {
    return AGREED.plusSeconds(1 + random.nextInt(days * 24 * 3600));
  }

  private Instant end() {
    return BEGIN.plusDays(days - 1L).atStartOfDay(BERLIN).toInstant();
  }
}
