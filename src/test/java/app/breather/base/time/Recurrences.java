package app.breather.base.time;

import app.breather.base.time.Recurrence.Daily;
import app.breather.base.time.Recurrence.Ending;
import app.breather.base.time.Recurrence.MonthlyOnDay;
import app.breather.base.time.Recurrence.MonthlyOnWeekday;
import app.breather.base.time.Recurrence.Never;
import app.breather.base.time.Recurrence.Rhythm;
import app.breather.base.time.Recurrence.Times;
import app.breather.base.time.Recurrence.Until;
import app.breather.base.time.Recurrence.Weekly;
import app.breather.base.time.Recurrence.Yearly;
import java.time.DayOfWeek;
import java.time.LocalDate;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ArbitrarySupplier;
import net.jqwik.api.Combinators;

/** Rules of all kinds, which end within eight years of a day, after some times or never. */
class Recurrences implements ArbitrarySupplier<Recurrence> {

  static final LocalDate START = LocalDate.parse("2026-01-01");

  @Override
  public Arbitrary<Recurrence> get() {
    return Combinators.combine(rhythms(), Arbitraries.integers().between(1, 7), endings())
        .as(Recurrence::new);
  }

  private static Arbitrary<Rhythm> rhythms() {
    var weekday = Arbitraries.of(DayOfWeek.class);
    return Arbitraries.oneOf(
        Arbitraries.just(new Daily()),
        weekday.set().ofMinSize(1).map(Weekly::new),
        Arbitraries.integers().between(-1, 31).filter(day -> day != 0).map(MonthlyOnDay::new),
        Combinators.combine(Arbitraries.of(1, 2, 3, 4, -1), weekday).as(MonthlyOnWeekday::new),
        Arbitraries.just(new Yearly()));
  }

  private static Arbitrary<Ending> endings() {
    return Arbitraries.oneOf(
        Arbitraries.just(new Never()),
        Arbitraries.integers().between(1, 8 * 366).map(START::plusDays).map(Until::new),
        Arbitraries.integers().between(1, 200).map(Times::new));
  }
}
