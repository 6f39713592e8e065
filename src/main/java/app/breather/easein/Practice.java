package app.breather.easein;

import java.time.Duration;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * Where a child and a caregiver stand, and what comes next. It follows from what was tried alone:
 * time that passes moves nobody forwards or back.
 *
 * @param at the step to try next, counted from 0; as many as there are steps when all are done
 * @param next why it is that one
 * @param notBefore the first day on which to try it; empty before the first try
 * @param reached the longest that went well; empty while nothing did
 * @param bedtimeSettled whether a step with bedtime went well
 */
public record Practice(
    int at,
    Next next,
    Optional<LocalDate> notBefore,
    Optional<Duration> reached,
    boolean bedtimeSettled) {

  /** What the last try leads to. */
  public enum Next {
    BEGIN,
    /** It went well. */
    ON,
    /** It went well in the end: one more such time, and it goes on. */
    ONCE_MORE,
    /** It was too much that day: the same again, not before the day after next. */
    AGAIN_LATER,
    /** It was too much twice: a smaller step first. */
    A_STEP_BACK,
    DONE
  }

  /**
   * @param tries of these steps, at most one a day, in any order
   */
  static Practice of(List<EaseInStepId> steps, List<Tried> tries) {
    var fold = new Fold(steps);
    tries.stream().sorted(Comparator.comparing(Tried::day)).forEach(fold::add);
    return fold.result();
  }

  /** Whether the length is more than twice what went well. */
  boolean isMuchLonger(Duration length) {
    return length.compareTo(reached.orElse(Duration.ZERO).multipliedBy(2)) > 0;
  }

  /**
   * A step tried on a day, as it was then.
   *
   * @param length that was to be tried
   */
  record Tried(
      EaseInStepId step, LocalDate day, Outcome outcome, Duration length, boolean withBedtime) {}

  private static final class Fold {
    private static final int TWICE = 2;

    private final List<EaseInStepId> steps;
    private int at;
    private Next next = Next.BEGIN;
    private Optional<LocalDate> notBefore = Optional.empty();
    private Optional<EaseInStepId> last = Optional.empty();
    private int fussy;
    private int unsettled;
    private Duration reached = Duration.ZERO;
    private boolean bedtimeSettled;

    private Fold(List<EaseInStepId> steps) {
      this.steps = steps;
    }

    private void add(Tried tried) {
      int step = steps.indexOf(tried.step());
      if (!last.equals(Optional.of(tried.step()))) {
        fussy = 0;
        unsettled = 0;
      }
      last = Optional.of(tried.step());
      notBefore = Optional.of(tried.day().plusDays(1));
      switch (tried.outcome()) {
        case SETTLED -> goOn(step, tried);
        case FUSSY_THEN_SETTLED -> fussy(step, tried);
        case NOT_SETTLED -> unsettled(step, tried);
      }
    }

    private void goOn(int step, Tried tried) {
      fussy = 0;
      unsettled = 0;
      at = Math.max(at, step + 1);
      next = Next.ON;
      reached = tried.length().compareTo(reached) > 0 ? tried.length() : reached;
      bedtimeSettled |= tried.withBedtime();
    }

    private void fussy(int step, Tried tried) {
      unsettled = 0;
      if (++fussy == TWICE) {
        goOn(step, tried);
      } else {
        at = step;
        next = Next.ONCE_MORE;
      }
    }

    private void unsettled(int step, Tried tried) {
      fussy = 0;
      if (++unsettled == TWICE && step > 0) {
        unsettled = 0;
        at = step - 1;
        next = Next.A_STEP_BACK;
      } else {
        at = step;
        next = Next.AGAIN_LATER;
        notBefore = Optional.of(tried.day().plusDays(2));
      }
    }

    private Practice result() {
      boolean isDone = !steps.isEmpty() && at >= steps.size();
      return new Practice(
          at,
          isDone ? Next.DONE : next,
          isDone ? Optional.empty() : notBefore,
          Optional.of(reached).filter(Duration::isPositive),
          bedtimeSettled);
    }
  }
}
