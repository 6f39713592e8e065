package app.breather.timeoff;

import app.breather.base.security.Access;
import app.breather.base.security.Needs;
import app.breather.base.tenancy.CurrentActor;
import app.breather.base.tenancy.MemberId;
import app.breather.base.time.Period;
import app.breather.care.CareSlotId;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Time off as the parents see it. */
@Service
public class TimeOffBoard {

  /** The kind of change that open pages are told of. */
  public static final String CHANGES = "timeoff";

  /** Where all of it is, without a leading slash. */
  public static final String ROUTE = "time-off";

  private static final Duration BACK = Duration.ofDays(90);
  private static final int MOST_PAST = 20;

  private final TimeOffRecords records;
  private final TimeOffEvents events;
  private final TimeOffCards cards;
  private final Outlooks outlooks;
  private final Footings footings;
  private final CurrentActor current;
  private final Clock clock;

  TimeOffBoard(
      TimeOffRecords records,
      TimeOffEvents events,
      TimeOffCards cards,
      Outlooks outlooks,
      Footings footings,
      CurrentActor current,
      Clock clock) {
    this.records = records;
    this.events = events;
    this.cards = cards;
    this.outlooks = outlooks;
    this.footings = footings;
    this.current = current;
    this.clock = clock;
  }

  /**
   * Of all parents, what is requested or agreed and not over, soonest first; of what repeats the
   * day that comes next.
   */
  @Needs(Access.PARENT)
  @Transactional(readOnly = true)
  public List<TimeOffCard> ahead() {
    return cards.of(allAhead());
  }

  /** What the acting parent has to answer or to think about again, soonest first. */
  @Needs(Access.PARENT)
  @Transactional(readOnly = true)
  public List<TimeOffCard> waitingForMe() {
    return cards.of(
        allAhead().stream()
            .filter(one -> new TimeOffSide(one, me()).waits(clock.instant()))
            .toList());
  }

  /** The acting parent's own next one, requested or agreed. */
  @Needs(Access.PARENT)
  @Transactional(readOnly = true)
  public Optional<TimeOffCard> myNext() {
    var next = allAhead().stream().filter(one -> one.isOwnedBy(me())).limit(1).toList();
    return cards.of(next).stream().findFirst();
  }

  /**
   * The acting parent's own of the last ninety days that is over or came to nothing, newest first.
   */
  @Needs(Access.PARENT)
  @Transactional(readOnly = true)
  public List<TimeOffCard> myPast() {
    var now = clock.instant();
    var window = new Period(now.minus(BACK), now.plus(TimeOffContent.FURTHEST));
    var past =
        records.overlapping(window).stream()
            .filter(one -> one.isOwnedBy(me()) && !one.state(now).isAhead())
            .filter(one -> !one.isDayOfMany() || isWorthALine(one, now))
            .sorted(Comparator.comparing(TimeOff::away).reversed());
    return cards.of(TimeOffDays.eachOnce(past).stream().limit(MOST_PAST).toList());
  }

  /** Empty for an id that this family does not have. */
  @Needs(Access.PARENT)
  @Transactional(readOnly = true)
  public Optional<TimeOffCard> one(TimeOffId id) {
    return card(records.find(id));
  }

  /** For which time off the slot was opened; empty for most slots. */
  @Needs(Access.PARENT)
  @Transactional(readOnly = true)
  public Optional<TimeOffCard> of(CareSlotId slot) {
    return card(records.of(slot));
  }

  /** Newest first, at most fifty lines. */
  @Needs(Access.PARENT)
  @Transactional(readOnly = true)
  public List<TimeOffHistoryLine> history(TimeOffId id) {
    return events.findTop50ByTimeOffIdInOrderByAtDescIdDesc(id.stored()).stream()
        .map(TimeOffEvent::line)
        .toList();
  }

  /**
   * How it would be if the acting parent, and these too, were away.
   *
   * @param away what cannot be planned, such as the past, has no outlook
   */
  @Needs(Access.PARENT)
  @Transactional(readOnly = true)
  public TimeOffOutlook outlook(Period away, Set<MemberId> others) {
    var content = new TimeOffContent(away, "");
    if (!content.problems(away, clock.instant()).isEmpty()) {
      return TimeOffOutlook.NOTHING;
    }
    return outlooks.of(away, withMe(others));
  }

  /**
   * On what footing the acting parent would be off then.
   *
   * @param care for which part a caregiver is wanted
   * @return empty for what cannot be planned, such as the past
   */
  @Needs(Access.PARENT)
  @Transactional(readOnly = true)
  public Optional<TimeOffFooting> footing(Period period, Optional<Period> care) {
    return new TimeOffContent(period, "").problems(period, clock.instant()).isEmpty()
        ? Optional.of(footings.of(period, care, me()))
        : Optional.empty();
  }

  private List<MemberId> withMe(Set<MemberId> others) {
    return Stream.concat(others.stream(), Stream.of(me())).distinct().toList();
  }

  private Optional<TimeOffCard> card(Optional<TimeOff> found) {
    return cards.of(found.stream().toList()).stream().findFirst();
  }

  private List<TimeOff> allAhead() {
    var now = clock.instant();
    var window = new Period(now, now.plus(TimeOffContent.FURTHEST).plus(TimeOffContent.LONGEST));
    return TimeOffDays.eachOnce(
        records.overlapping(window).stream().filter(one -> one.state(now).isAhead()));
  }

  /** Of days that repeat those that have begun, and the first, so that a no to all has one. */
  private static boolean isWorthALine(TimeOff day, Instant now) {
    return !day.period().from().isAfter(now) || day.period().equals(day.stored().period());
  }

  private MemberId me() {
    return current.person().member();
  }
}
