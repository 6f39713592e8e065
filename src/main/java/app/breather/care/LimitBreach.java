package app.breather.care;

import java.time.DayOfWeek;
import java.util.Set;

/** Why an ask does not suit a caregiver, and what would. */
public sealed interface LimitBreach {

  record NotThatDay(Set<DayOfWeek> days) implements LimitBreach {}

  record NotThen(CareLimits.Hours hours) implements LimitBreach {}

  record TooLong(int hours) implements LimitBreach {}

  record TooSoon(int hours) implements LimitBreach {}

  record AskedEnough(int asksAWeek) implements LimitBreach {}

  /** For a reason that is theirs. */
  record Away() implements LimitBreach {}

  /** By another calendar of theirs: it warns, and nobody is passed over for it. */
  record Busy() implements LimitBreach {}

  /** Of which another feature warns; nobody is passed over for it. */
  record Advised(Caution caution) implements LimitBreach {}
}
