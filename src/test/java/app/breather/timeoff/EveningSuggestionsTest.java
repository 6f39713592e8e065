package app.breather.timeoff;

import static org.assertj.core.api.Assertions.assertThat;

import app.breather.base.tenancy.MemberId;
import app.breather.base.time.Period;
import app.breather.care.CareChance;
import app.breather.care.CareChance.Liking;
import app.breather.care.Whom;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Which evenings are good for going out; seen from Monday 1 March 2027. */
class EveningSuggestionsTest {

  private static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");
  private static final LocalDate MONDAY = LocalDate.of(2027, 3, 1);
  private static final LocalDate FRIDAY = MONDAY.plusDays(4);
  private static final LocalDate SATURDAY = MONDAY.plusDays(5);
  private static final MemberId INGE = MemberId.create();
  private static final MemberId JOE = MemberId.create();
  private static final Optional<EveningRhythm> NO_RHYTHM = Optional.empty();

  @Test
  void itLooksAtFourWeeksFromTomorrowOn() {
    var free = rule(UsualEvening.FIRST).free();
    assertThat(free).hasSize(28);
    assertThat(free.getFirst().day()).isEqualTo(MONDAY.plusDays(1));
    assertThat(free.getFirst().out()).isEqualTo(at(MONDAY.plusDays(1), 19, 23));
  }

  @Test
  void anEveningOnWhichAParentCannotIsNoneOfThem() {
    var rule =
        rule(UsualEvening.FIRST, List.of(at(FRIDAY, 22, 24)), Map.of(), NO_RHYTHM, List.of());
    assertThat(rule.free()).extracting(EveningSuggestions.Free::day).doesNotContain(FRIDAY);
  }

  @Test
  void theWaysCountToo() {
    var far =
        new UsualEvening(
            LocalTime.of(19, 0),
            LocalTime.of(23, 0),
            Duration.ofHours(1),
            Duration.ofHours(1),
            true,
            Whom.NOBODY);
    var rule = rule(far, List.of(at(FRIDAY, 17, 19)), Map.of(), NO_RHYTHM, List.of());
    assertThat(rule.free()).extracting(EveningSuggestions.Free::day).doesNotContain(FRIDAY);
    assertThat(rule(far).free().getFirst().away().length()).isEqualTo(Duration.ofHours(6));
  }

  @Test
  void whoBringsThemToBedThemselvesLeavesAfterwards() {
    var late = UsualEvening.FIRST.withBedtime(false);
    var asleep = Map.of(FRIDAY, instant(FRIDAY, 20), SATURDAY, instant(SATURDAY, 18));
    var free = rule(late, List.of(), asleep, NO_RHYTHM, List.of()).free();
    assertThat(on(FRIDAY, free)).isEqualTo(at(FRIDAY, 20, 23));
    assertThat(on(SATURDAY, free)).isEqualTo(at(SATURDAY, 19, 23));
  }

  @Test
  void withoutACaregiverNoEveningIsSuggested() {
    var rule = rule(UsualEvening.FIRST);
    assertThat(rule.best(rule.free(), Map.of(), Map.of())).isEmpty();
  }

  @Test
  void fridaysAndSaturdaysComeFirstAndThenTheSooner() {
    assertThat(best(rule(UsualEvening.FIRST)))
        .extracting(EveningSuggestion::evening)
        .containsExactly(FRIDAY, SATURDAY, FRIDAY.plusWeeks(1), SATURDAY.plusWeeks(1));
  }

  @Test
  void aDayThatTheFamilyLikesBeatsTheWeekend() {
    var tuesdays = Optional.of(new EveningRhythm(1, Set.of(DayOfWeek.TUESDAY)));
    var rule = rule(UsualEvening.FIRST, List.of(), Map.of(), tuesdays, List.of());
    assertThat(best(rule))
        .extracting(one -> one.evening().getDayOfWeek())
        .containsOnly(DayOfWeek.TUESDAY);
  }

  @Test
  void anEveningTooSoonAfterAnotherComesLast() {
    var everyFour = Optional.of(new EveningRhythm(4, Set.of()));
    var rule =
        rule(UsualEvening.FIRST, List.of(), Map.of(), everyFour, List.of(MONDAY.minusDays(3)));
    assertThat(best(rule).getFirst().evening()).isEqualTo(FRIDAY.plusWeeks(1));
  }

  @Test
  void whenTheyAreLookedAfterAnywayNobodyIsAsked() {
    var rule = rule(UsualEvening.FIRST);
    var tuesday = MONDAY.plusDays(8);
    var best = rule.best(rule.free(), Map.of(at(tuesday, 19, 23), List.of(JOE)), suits(INGE));
    assertThat(best.getFirst().evening()).isEqualTo(tuesday);
    assertThat(best.getFirst().have()).containsExactly(JOE);
    assertThat(best.getFirst().ask()).isEmpty();
  }

  @Test
  void theUsualOnesAreAskedWhereTheyCanAndOtherwiseWhomItSuitsBest() {
    var usually =
        new UsualEvening(
            LocalTime.of(19, 0),
            LocalTime.of(23, 0),
            Duration.ZERO,
            Duration.ZERO,
            true,
            new Whom(List.of(JOE), false));
    var rule = rule(usually);
    var friday = chances(at(FRIDAY, 19, 23), Map.of(INGE, Liking.LIKES_THE_DAY));
    var saturday =
        chances(at(SATURDAY, 19, 23), Map.of(INGE, Liking.LIKES_THE_DAY, JOE, Liking.SUITS));
    var best =
        rule.best(
            rule.free(),
            Map.of(),
            Map.of(at(FRIDAY, 19, 23), friday, at(SATURDAY, 19, 23), saturday));
    assertThat(best).extracting(EveningSuggestion::evening).containsExactly(SATURDAY, FRIDAY);
    assertThat(best)
        .extracting(EveningSuggestion::ask)
        .containsExactly(List.of(JOE), List.of(INGE));
    assertThat(best.getLast().liking()).isEqualTo(Liking.LIKES_THE_DAY);
  }

  @Test
  void whoOffersTheEveningIsAskedBeforeTheUsualOnes() {
    var rule = rule(UsualEvening.FIRST);
    var friday = chances(at(FRIDAY, 19, 23), Map.of(INGE, Liking.SUITS, JOE, Liking.OFFERED));
    var best = rule.best(rule.free(), Map.of(), Map.of(at(FRIDAY, 19, 23), friday));
    assertThat(best.getFirst().ask()).containsExactly(JOE);
  }

  @Test
  void theWeeksSinceTheLastOneAreFullOnesAndOnlySaidFromTwoOn() {
    var rule =
        rule(UsualEvening.FIRST, List.of(), Map.of(), NO_RHYTHM, List.of(MONDAY.minusDays(10)));
    var best = best(rule);
    assertThat(best.getFirst().weeksSince()).contains(2);
    var lately =
        rule(UsualEvening.FIRST, List.of(), Map.of(), NO_RHYTHM, List.of(MONDAY.minusDays(1)));
    assertThat(best(lately).getFirst().weeksSince()).isEmpty();
  }

  @Test
  void anEveningIsOverdueWhenTheRhythmHasPassedAndNoneIsPlanned() {
    var fortnightly = new EveningRhythm(2, Set.of());
    assertThat(out(fortnightly, MONDAY.minusDays(15), null).isOverdue()).isTrue();
    assertThat(out(fortnightly, MONDAY.minusDays(14), null).isOverdue()).isFalse();
    assertThat(out(fortnightly, MONDAY.minusDays(15), FRIDAY).isOverdue()).isFalse();
    assertThat(out(fortnightly, null, null).isOverdue()).isFalse();
    assertThat(
            new EveningsOut(
                    MONDAY,
                    Optional.empty(),
                    Optional.empty(),
                    Optional.of(MONDAY.minusYears(1)),
                    Optional.empty())
                .isOverdue())
        .isFalse();
    assertThat(out(fortnightly, MONDAY.minusDays(36), null).weeksSince()).contains(5);
  }

  private static EveningsOut out(
      EveningRhythm rhythm, @Nullable LocalDate last, @Nullable LocalDate next) {
    return new EveningsOut(
        MONDAY,
        Optional.of(rhythm),
        Optional.of(MONDAY.minusDays(3)),
        Optional.ofNullable(last),
        Optional.ofNullable(next));
  }

  private static EveningSuggestions rule(UsualEvening usual) {
    return rule(usual, List.of(), Map.of(), NO_RHYTHM, List.of());
  }

  private static EveningSuggestions rule(
      UsualEvening usual,
      List<Period> busy,
      Map<LocalDate, Instant> asleep,
      Optional<EveningRhythm> rhythm,
      List<LocalDate> evenings) {
    return new EveningSuggestions(MONDAY, BERLIN, usual, rhythm, asleep, busy, evenings);
  }

  private static List<EveningSuggestion> best(EveningSuggestions rule) {
    return rule.best(rule.free(), Map.of(), suits(INGE));
  }

  /** Whatever the evening is, it suits that caregiver. */
  private static Map<Period, List<CareChance>> suits(MemberId caregiver) {
    return rule(UsualEvening.FIRST).free().stream()
        .map(EveningSuggestions.Free::away)
        .collect(
            Collectors.toMap(
                away -> away, away -> List.of(new CareChance(away, caregiver, Liking.SUITS))));
  }

  private static List<CareChance> chances(Period time, Map<MemberId, Liking> likings) {
    return likings.entrySet().stream()
        .map(one -> new CareChance(time, one.getKey(), one.getValue()))
        .toList();
  }

  private static Period on(LocalDate day, List<EveningSuggestions.Free> free) {
    Predicate<EveningSuggestions.Free> thatDay = one -> one.day().equals(day);
    return free.stream().filter(thatDay).findFirst().orElseThrow().out();
  }

  private static Period at(LocalDate day, int from, int until) {
    return new Period(instant(day, from), instant(day, until));
  }

  private static Instant instant(LocalDate day, int hour) {
    return day.atStartOfDay().plusHours(hour).atZone(BERLIN).toInstant();
  }
}
