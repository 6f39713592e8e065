package app.breather.timeoff;

import app.breather.base.tenancy.MemberId;
import app.breather.base.time.Period;
import app.breather.care.CareChance;
import app.breather.care.CareChance.Liking;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Which evenings of the next four weeks are good for going out. The first ones are not too close to
 * another evening out, then somebody has the children anyway, then it is a day that the family
 * likes, then whoever is usually asked could come, then it suits somebody well; then the sooner.
 *
 * @param asleep when the last child is in bed, of the evenings for which that is known
 * @param busy when at least one parent cannot go out
 * @param evenings on which the parents go out or went out
 */
record EveningSuggestions(
    LocalDate today,
    ZoneId zone,
    UsualEvening usual,
    Optional<EveningRhythm> rhythm,
    Map<LocalDate, Instant> asleep,
    List<Period> busy,
    Collection<LocalDate> evenings) {

  static final int DAYS_AHEAD = 28;
  private static final int MOST = 4;
  private static final int WEEK = 7;
  private static final int FEW_DAYS = 4;
  private static final Set<DayOfWeek> WEEKEND = EnumSet.of(DayOfWeek.FRIDAY, DayOfWeek.SATURDAY);

  /** An evening on which all parents could go out, if somebody came. */
  record Free(LocalDate day, Period out, Period away) {}

  /** From tomorrow on. */
  List<Free> free() {
    return Stream.iterate(today.plusDays(1), day -> day.plusDays(1))
        .limit(DAYS_AHEAD)
        .flatMap(day -> free(day).stream())
        .filter(free -> busy.stream().noneMatch(free.away()::overlaps))
        .toList();
  }

  private Optional<Free> free(LocalDate day) {
    return usual
        .on(day, zone)
        .flatMap(out -> Period.between(start(day, out), out.until()))
        .map(out -> new Free(day, out, usual.away(out)));
  }

  private Instant start(LocalDate day, Period out) {
    if (usual.withBedtime()) {
      return out.from();
    }
    var after = Optional.ofNullable(asleep.get(day)).map(end -> end.plus(usual.wayThere()));
    return after.filter(out.from()::isBefore).orElse(out.from());
  }

  /**
   * The best first, at most four.
   *
   * @param anyway who has the children at such a time although nobody was asked
   * @param chances of the others
   */
  List<EveningSuggestion> best(
      List<Free> free, Map<Period, List<MemberId>> anyway, Map<Period, List<CareChance>> chances) {
    return free.stream()
        .map(
            one ->
                suggestion(
                    one,
                    anyway.getOrDefault(one.away(), List.of()),
                    chances.getOrDefault(one.away(), List.of())))
        .filter(one -> !one.have().isEmpty() || !one.ask().isEmpty())
        .sorted(order())
        .limit(MOST)
        .toList();
  }

  private EveningSuggestion suggestion(Free free, List<MemberId> have, List<CareChance> chances) {
    var best =
        chances.stream()
            .map(CareChance::liking)
            .max(Comparator.naturalOrder())
            .orElse(Liking.SUITS);
    var asked = have.isEmpty() ? ask(chances, best) : List.<MemberId>of();
    var liking =
        chances.stream()
            .filter(chance -> asked.stream().limit(1).anyMatch(chance.caregiver()::equals))
            .map(CareChance::liking)
            .findFirst()
            .orElse(Liking.SUITS);
    return new EveningSuggestion(
        free.day(), free.out(), free.away(), have, asked, liking, weeksBefore(free.day()));
  }

  /** Who offers it; else those of the usual ones who could come; else whom it suits best. */
  private List<MemberId> ask(List<CareChance> chances, Liking best) {
    var usually =
        usual.whom().caregivers().stream()
            .filter(one -> chances.stream().anyMatch(chance -> chance.caregiver().equals(one)))
            .toList();
    return best == Liking.OFFERED || usually.isEmpty()
        ? chances.stream()
            .filter(chance -> chance.liking() == best)
            .map(CareChance::caregiver)
            .toList()
        : usually;
  }

  private Optional<Integer> weeksBefore(LocalDate day) {
    return evenings.stream()
        .filter(day::isAfter)
        .max(Comparator.naturalOrder())
        .map(last -> (int) ChronoUnit.DAYS.between(last, day) / WEEK)
        .filter(weeks -> weeks > 1);
  }

  private Comparator<EveningSuggestion> order() {
    return Comparator.comparing(this::isTooClose)
        .thenComparing(one -> one.have().isEmpty())
        .thenComparing(one -> !liked().contains(one.evening().getDayOfWeek()))
        .thenComparing(
            one ->
                Stream.concat(one.have().stream(), one.ask().stream())
                    .noneMatch(usual.whom().caregivers()::contains))
        .thenComparing(EveningSuggestion::liking, Comparator.reverseOrder())
        .thenComparing(EveningSuggestion::evening);
  }

  private boolean isTooClose(EveningSuggestion one) {
    var apart = rhythm.map(wished -> (wished.weeks() * WEEK + 1) / 2).orElse(FEW_DAYS);
    return evenings.stream()
        .anyMatch(other -> Math.abs(ChronoUnit.DAYS.between(other, one.evening())) < apart);
  }

  private Set<DayOfWeek> liked() {
    return rhythm.map(EveningRhythm::days).filter(days -> !days.isEmpty()).orElse(WEEKEND);
  }
}
