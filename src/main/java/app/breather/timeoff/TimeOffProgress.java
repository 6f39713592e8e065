package app.breather.timeoff;

import app.breather.base.tenancy.MemberId;
import app.breather.base.time.Period;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** How far parents have come with each other about time off, and what time makes of that. */
@Embeddable
class TimeOffProgress {

  @Enumerated(EnumType.STRING)
  private TimeOffState state;

  private @Nullable Instant announcedAt;
  private @Nullable Instant endedAt;
  @Embedded private @Nullable CounterTime counter;

  @SuppressWarnings("NullAway.Init")
  protected TimeOffProgress() {}

  TimeOffProgress(boolean announced) {
    this.state = standing(announced);
  }

  /**
   * Of one day of what repeats.
   *
   * @param dropped whether it will not be
   * @param inTime whether all had said yes when it began
   */
  TimeOffProgress onDay(boolean dropped, boolean inTime) {
    var day = new TimeOffProgress(false);
    if (dropped) {
      day.state = TimeOffState.CANCELLED;
    } else if (state != TimeOffState.AGREED || inTime) {
      day.state = state;
    }
    return day;
  }

  /** What people made of it; time may have made something else. */
  TimeOffState said() {
    return state;
  }

  /** All said yes. */
  void agree() {
    become(TimeOffState.AGREED);
  }

  /** At another time nothing that was said holds any more. */
  void beginAnew() {
    if (state != TimeOffState.REQUESTED) {
      become(TimeOffState.REQUESTED);
    }
  }

  /** Somebody is still to answer. */
  void await(boolean announced, Instant now) {
    if (state != standing(announced)) {
      become(standing(announced));
    }
    announcedAt = announced ? now : null;
  }

  /** What is announced waits for its owner then, all else is over. */
  void refuse(Instant now) {
    if (state == TimeOffState.ANNOUNCED) {
      become(TimeOffState.OBJECTED);
    } else {
      end(TimeOffState.DECLINED, now);
    }
  }

  void counter(Period other, MemberId by) {
    become(TimeOffState.COUNTERED);
    counter = new CounterTime(other, by);
  }

  TimeOffMemory memory(Period period, TimeOffPeople people) {
    return new TimeOffMemory(
        period,
        state,
        Optional.ofNullable(announcedAt),
        people.all().stream().map(TimeOffPerson::said).toList());
  }

  /** As it was before; whether it stands then. */
  boolean restore(TimeOffMemory before) {
    beginAnew();
    if (state != before.said()) {
      become(before.said());
    }
    announcedAt = before.announcedAt().orElse(null);
    return state.stands();
  }

  void cancel(Instant now) {
    end(TimeOffState.CANCELLED, now);
  }

  private void end(TimeOffState last, Instant now) {
    become(last);
    endedAt = now;
  }

  private void become(TimeOffState next) {
    if (!state.mayBecome(next)) {
      throw new IllegalStateException("Time off that is " + state + " cannot become " + next);
    }
    state = next;
    announcedAt = next.stands() ? announcedAt : null;
    counter = null;
  }

  private static TimeOffState standing(boolean announced) {
    return announced ? TimeOffState.ANNOUNCED : TimeOffState.REQUESTED;
  }

  /** Of time off at that time, with these people. */
  TimeOffState state(Instant now, TimeOffSpan span, TimeOffPeople people) {
    return switch (state) {
      case REQUESTED, OBJECTED, COUNTERED ->
          now.isBefore(proposed(span).from()) ? state : TimeOffState.LAPSED;
      case ANNOUNCED ->
          agreedFrom(span, people).filter(now::isBefore).isPresent() ? state : agreed(now, span);
      case AGREED -> agreed(now, span);
      case DECLINED, LAPSED, TAKEN, CANCELLED -> state;
    };
  }

  private static TimeOffState agreed(Instant now, TimeOffSpan span) {
    return now.isBefore(span.away().until()) ? TimeOffState.AGREED : TimeOffState.TAKEN;
  }

  Optional<Instant> agreedFrom(TimeOffSpan span, TimeOffPeople people) {
    return Optional.ofNullable(state == TimeOffState.ANNOUNCED ? announcedAt : null)
        .map(at -> ObjectionTime.agreedFrom(at, people.seen(), span.period().from()));
  }

  /** The time that is on the table. */
  Period proposed(TimeOffSpan span) {
    return counter().map(CounterTime::period).orElseGet(span::period);
  }

  Optional<CounterTime> counter() {
    return Optional.ofNullable(counter);
  }

  boolean isAnnounced() {
    return announcedAt != null && state.stands();
  }
}
