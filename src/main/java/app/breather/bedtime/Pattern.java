package app.breather.bedtime;

import app.breather.base.tenancy.MemberId;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** By which evenings alternate when nothing comes between. */
public sealed interface Pattern {

  /** Whose evening it is, counted in calendar days from the first day of the pattern. */
  MemberId holder(LocalDate first, LocalDate evening);

  Set<MemberId> people();

  /** The same nights over and over; every other night is a cycle of two. */
  record Cycle(List<MemberId> nights) implements Pattern {

    /**
     * @throws IllegalArgumentException without a night
     */
    public Cycle {
      nights = List.copyOf(nights);
      if (nights.isEmpty()) {
        throw new IllegalArgumentException("A cycle has at least one night");
      }
    }

    @Override
    public MemberId holder(LocalDate first, LocalDate evening) {
      var night = Math.floorMod(ChronoUnit.DAYS.between(first, evening), nights.size());
      return nights.get(night);
    }

    @Override
    public Set<MemberId> people() {
      return new HashSet<>(nights);
    }
  }

  /**
   * The same weekdays every week.
   *
   * @param days from Monday to Sunday
   */
  record Weekdays(List<MemberId> days) implements Pattern {

    /**
     * @throws IllegalArgumentException unless each of the seven is somebody's
     */
    public Weekdays {
      days = List.copyOf(days);
      if (days.size() != DayOfWeek.values().length) {
        throw new IllegalArgumentException("Each of seven weekdays is somebody's");
      }
    }

    @Override
    public MemberId holder(LocalDate first, LocalDate evening) {
      return days.get(evening.getDayOfWeek().ordinal());
    }

    @Override
    public Set<MemberId> people() {
      return new HashSet<>(days);
    }
  }
}
