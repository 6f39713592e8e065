package app.breather.timeoff;

import static org.assertj.core.api.Assertions.assertThat;

import app.breather.base.tenancy.MemberId;
import app.breather.base.time.Period;
import app.breather.care.CareChance;
import app.breather.care.CareChance.Liking;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** When a wish without a date could come true; seen from Monday 1 March 2027. */
class WishTimesTest {

  private static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");
  private static final LocalDate MONDAY = LocalDate.of(2027, 3, 1);
  private static final MemberId SAM = MemberId.create();
  private static final MemberId INGE = MemberId.create();

  @Test
  void halfADayIsAMorningOrAnAfternoonUntilTheLastDay() {
    assertThat(rule(WishLength.HALF_DAY, MONDAY.plusDays(2)).free())
        .containsExactly(
            at(MONDAY.plusDays(1), 8, 13),
            at(MONDAY.plusDays(1), 13, 18),
            at(MONDAY.plusDays(2), 8, 13),
            at(MONDAY.plusDays(2), 13, 18));
  }

  @Test
  void itLooksAtFourWeeksAtMost() {
    assertThat(rule(WishLength.DAY, MONDAY.plusMonths(6)).free()).hasSize(28);
    assertThat(rule(WishLength.EVENING, MONDAY).free()).isEmpty();
  }

  @Test
  void aTimeThatTouchesOtherPlansIsNone() {
    var busy = List.of(at(MONDAY.plusDays(1), 12, 14));
    var rule = new WishTimes(MONDAY, BERLIN, wish(WishLength.HALF_DAY, MONDAY.plusDays(1)), busy);
    assertThat(rule.free()).isEmpty();
  }

  @Test
  void whereSomebodyHasThemAnywayNobodyIsAskedAndThatComesFirst() {
    var rule = rule(WishLength.DAY, MONDAY.plusDays(7));
    var saturday = at(MONDAY.plusDays(5), 9, 18);
    var best =
        rule.best(rule.free(), Map.of(saturday, List.of(SAM)), suits(rule.free(), Liking.SUITS));
    assertThat(best).hasSize(4);
    assertThat(best.getFirst()).isEqualTo(new WishTime(saturday, List.of(SAM), List.of()));
    assertThat(best.get(1))
        .isEqualTo(new WishTime(at(MONDAY.plusDays(1), 9, 18), List.of(), List.of(INGE)));
  }

  @Test
  void oneTimeADayIsSuggestedAndTheOneThatIsOfferedBeforeTheSooner() {
    var rule = rule(WishLength.HALF_DAY, MONDAY.plusDays(1));
    var afternoon = at(MONDAY.plusDays(1), 13, 18);
    var chances = suits(rule.free().subList(0, 1), Liking.SUITS);
    chances.put(afternoon, List.of(new CareChance(afternoon, INGE, Liking.OFFERED)));
    assertThat(rule.best(rule.free(), Map.of(), chances))
        .extracting(WishTime::period)
        .containsExactly(afternoon);
  }

  @Test
  void withNobodyToHaveThemThereIsNoTime() {
    var rule = rule(WishLength.DAY, MONDAY.plusDays(7));
    assertThat(rule.best(rule.free(), Map.of(), Map.of())).isEmpty();
  }

  private static WishTimes rule(WishLength length, LocalDate lastDay) {
    return new WishTimes(MONDAY, BERLIN, wish(length, lastDay), List.of());
  }

  private static TimeWishContent wish(WishLength length, LocalDate lastDay) {
    return new TimeWishContent("Pottery", length, lastDay);
  }

  private static Map<Period, List<CareChance>> suits(List<Period> times, Liking liking) {
    return times.stream()
        .collect(
            Collectors.toMap(time -> time, time -> List.of(new CareChance(time, INGE, liking))));
  }

  private static Period at(LocalDate day, int from, int until) {
    return new Period(
        day.atTime(from, 0).atZone(BERLIN).toInstant(),
        day.atTime(until, 0).atZone(BERLIN).toInstant());
  }
}
