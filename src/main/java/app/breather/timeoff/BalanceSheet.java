package app.breather.timeoff;

import app.breather.base.tenancy.MemberId;
import app.breather.base.time.Period;
import app.breather.bedtime.EveningShare;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Adds up who had what, from what is recorded.
 *
 * @param now parts what was taken from what is planned
 * @param meTime of each parent, none of it twice
 */
record BalanceSheet(
    Instant now, ZoneId zone, Map<MemberId, List<Period>> meTime, List<EveningShare> evenings) {

  private static final int DAYS = 7;
  private static final LocalTime NIGHT = LocalTime.of(22, 0);
  private static final LocalTime MORNING = LocalTime.of(7, 0);

  /**
   * @param back how many weeks before today
   * @param ahead how many weeks from today on
   */
  Balance of(List<MemberId> parents, int back, int ahead) {
    var first = today().minusWeeks(back);
    var weeks =
        Stream.iterate(first, day -> day.plusDays(DAYS))
            .limit(back + ahead)
            .map(day -> week(day, parents))
            .toList();
    return new Balance(parents, weeks);
  }

  private BalanceWeek week(LocalDate first, List<MemberId> parents) {
    return new BalanceWeek(
        first,
        parents.stream()
            .collect(Collectors.toMap(Function.identity(), parent -> share(parent, first))));
  }

  private BalanceShare share(MemberId parent, LocalDate first) {
    var days = Stream.iterate(first, day -> day.plusDays(1)).limit(DAYS).toList();
    var off = meTime.getOrDefault(parent, List.of());
    var gone = Period.between(at(first, LocalTime.MIN), now).stream().toList();
    var past = off.stream().flatMap(span -> inside(span, gone)).toList();
    var coming = off.stream().flatMap(span -> span.minus(gone).stream()).toList();
    var had = evenings.stream().filter(share -> share.who().equals(parent)).toList();
    return new BalanceShare(
        time(past, days),
        time(coming, days),
        count(had, days.stream().filter(day -> day.isBefore(today())).toList()),
        count(had, days.stream().filter(day -> !day.isBefore(today())).toList()));
  }

  private OffTime time(List<Period> spans, List<LocalDate> days) {
    var all = inside(spans, days.stream().map(this::day).toList());
    var night = inside(spans, days.stream().flatMap(this::nightOf).toList());
    return new OffTime(all.minus(night), night);
  }

  private static Duration inside(List<Period> spans, Collection<Period> parts) {
    return spans.stream()
        .flatMap(span -> inside(span, parts))
        .map(Period::length)
        .reduce(Duration.ZERO, Duration::plus);
  }

  private static Stream<Period> inside(Period span, Collection<Period> parts) {
    return parts.stream().flatMap(part -> span.intersection(part).stream());
  }

  private Period day(LocalDate day) {
    return new Period(at(day, LocalTime.MIN), at(day.plusDays(1), LocalTime.MIN));
  }

  private Stream<Period> nightOf(LocalDate day) {
    return Stream.of(
        new Period(at(day, LocalTime.MIN), at(day, MORNING)),
        new Period(at(day, NIGHT), at(day.plusDays(1), LocalTime.MIN)));
  }

  private static int count(List<EveningShare> had, Collection<LocalDate> days) {
    return (int) had.stream().map(EveningShare::evening).filter(days::contains).count();
  }

  private LocalDate today() {
    return LocalDate.ofInstant(now, zone);
  }

  private Instant at(LocalDate day, LocalTime time) {
    return day.atTime(time).atZone(zone).toInstant();
  }
}
