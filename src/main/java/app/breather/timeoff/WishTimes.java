package app.breather.timeoff;

import app.breather.base.tenancy.MemberId;
import app.breather.base.time.Period;
import app.breather.care.CareChance;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * When one parent could be off for as long as they wish, in the next four weeks and not after the
 * last day. Times at which somebody has the children anyway come first, then those that suit a
 * caregiver best, then the sooner; one a day.
 *
 * @param busy when the parent cannot, or somebody has other plans
 */
record WishTimes(LocalDate today, ZoneId zone, TimeWishContent wish, List<Period> busy) {

  static final int DAYS_AHEAD = 28;
  private static final int MOST = 4;

  /** From tomorrow on, in order. */
  List<Period> free() {
    return Stream.iterate(today.plusDays(1), day -> day.plusDays(1))
        .limit(DAYS_AHEAD)
        .takeWhile(day -> !day.isAfter(wish.lastDay()))
        .flatMap(this::times)
        .filter(time -> busy.stream().noneMatch(time::overlaps))
        .toList();
  }

  private Stream<Period> times(LocalDate day) {
    return wish.length().times().stream()
        .flatMap(
            clock ->
                Period.between(day.atTime(clock.from()), day.atTime(clock.until()), zone).stream());
  }

  /**
   * The best first, at most four.
   *
   * @param have who has the children at such a time without the parent
   * @param chances of caregivers for the other times
   */
  List<WishTime> best(
      List<Period> free, Map<Period, List<MemberId>> have, Map<Period, List<CareChance>> chances) {
    var days = new HashSet<LocalDate>();
    return free.stream()
        .filter(time -> have.containsKey(time) || chances.containsKey(time))
        .sorted(order(have, chances))
        .filter(time -> days.add(LocalDate.ofInstant(time.from(), zone)))
        .limit(MOST)
        .map(time -> time(time, have.getOrDefault(time, List.of()), chances))
        .toList();
  }

  private static WishTime time(
      Period time, List<MemberId> have, Map<Period, List<CareChance>> chances) {
    var possible = chances.getOrDefault(time, List.of());
    var best = best(possible);
    var ask =
        possible.stream()
            .filter(chance -> chance.liking() == best)
            .map(CareChance::caregiver)
            .toList();
    return new WishTime(time, have, have.isEmpty() ? ask : List.of());
  }

  private static Comparator<Period> order(
      Map<Period, List<MemberId>> have, Map<Period, List<CareChance>> chances) {
    Comparator<Period> nobody = Comparator.comparing(time -> !have.containsKey(time));
    return nobody
        .thenComparing(
            time -> best(chances.getOrDefault(time, List.of())), Comparator.reverseOrder())
        .thenComparing(Comparator.naturalOrder());
  }

  private static CareChance.Liking best(List<CareChance> chances) {
    return chances.stream()
        .map(CareChance::liking)
        .max(Comparator.naturalOrder())
        .orElse(CareChance.Liking.SUITS);
  }
}
