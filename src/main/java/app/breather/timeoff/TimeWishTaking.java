package app.breather.timeoff;

import app.breather.base.security.Access;
import app.breather.base.security.Needs;
import app.breather.base.tenancy.MemberId;
import app.breather.base.time.Period;
import app.breather.care.CareChance;
import app.breather.care.CareChances;
import java.time.Clock;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** A parent finds a time for a wish, their own or another’s, and makes time off of it. */
@Service
public class TimeWishTaking {

  private final TimeWishRows rows;
  private final TimeWishReader reader;
  private final ComingWeeks weeks;
  private final CareChances chances;
  private final Outlooks outlooks;
  private final Footings footings;
  private final TimeOffWriter writer;
  private final Clock clock;

  TimeWishTaking(
      TimeWishRows rows,
      TimeWishReader reader,
      ComingWeeks weeks,
      CareChances chances,
      Outlooks outlooks,
      Footings footings,
      TimeOffWriter writer,
      Clock clock) {
    this.rows = rows;
    this.reader = reader;
    this.weeks = weeks;
    this.chances = chances;
    this.outlooks = outlooks;
    this.footings = footings;
    this.writer = writer;
    this.clock = clock;
  }

  /** When it could be, the best first; nothing for a wish that is not open, or does not exist. */
  @Needs(Access.PARENT)
  @Transactional(readOnly = true)
  public List<WishTime> times(TimeWishId id) {
    return rows.findById(id.value()).filter(this::isOpen).map(this::times).orElse(List.of());
  }

  private List<WishTime> times(TimeWish wish) {
    var window = weeks.window(WishTimes.DAYS_AHEAD);
    var busy =
        Stream.concat(
                weeks.busy(window, List.of(wish.by())).stream(), weeks.planned(window).stream())
            .toList();
    var rule = new WishTimes(weeks.today(), weeks.zone(), wish.content(), busy);
    var free = rule.free();
    var have = have(free, window, wish.by());
    var open = free.stream().filter(time -> !have.containsKey(time)).toList();
    return rule.best(
        free, have, chances.of(open).stream().collect(Collectors.groupingBy(CareChance::time)));
  }

  private Map<Period, List<MemberId>> have(List<Period> times, Period window, MemberId without) {
    var plan = outlooks.whoHasThem(window);
    var found = new HashMap<Period, List<MemberId>>();
    for (var time : times) {
      plan.whoAllTheWhile(time, List.of(without)).ifPresent(who -> found.put(time, who));
    }
    return found;
  }

  /**
   * Time off of whoever wishes for it, by the rules of time off: it is announced to those who would
   * have the children, or they are asked, and so is the one who wished, when another parent found
   * the time.
   *
   * @param version of the card that was seen
   */
  @Needs(Access.PARENT)
  @Transactional
  public TimeWishResult take(TimeWishId id, int version, WishTime time) {
    return rows.lock(id.value())
        .map(
            wish ->
                wish.version() == version && isOpen(wish)
                    ? take(wish, time)
                    : new TimeWishResult.ChangedMeanwhile())
        .orElseGet(TimeWishResult.Gone::new);
  }

  private TimeWishResult take(TimeWish wish, WishTime time) {
    var away = time.period();
    var care =
        time.ask().isEmpty()
            ? Optional.<CareWish>empty()
            : Optional.of(new CareWish(away, Set.copyOf(time.ask()), ""));
    var content = new TimeOffContent(away, wish.content().what());
    boolean possible =
        content.problems(away, clock.instant()).isEmpty()
            && writer.problems(care, away).isEmpty()
            && writer.seeFirst(away, Set.of()).isEmpty();
    if (!possible) {
      return new TimeWishResult.TimeGone();
    }
    var stored = writer.store(plan(wish.by(), content, care));
    if (stored instanceof RequestResult.Stored(var timeOff, var state)) {
      wish.plan(timeOff);
      return new TimeWishResult.Taken(timeOff, state);
    }
    throw new IllegalStateException("Time off was refused that had been judged before: " + stored);
  }

  private TimeOffPlan plan(MemberId owner, TimeOffContent content, Optional<CareWish> care) {
    var away = content.period();
    var footing = footings.of(away, care.map(CareWish::period), owner);
    boolean mine = owner.equals(writer.me());
    var asked = new LinkedHashSet<>(footing.asked());
    if (!mine) {
      asked.add(writer.me());
    }
    return new TimeOffPlan(
        TimeOffKind.ME_TIME,
        content,
        away,
        Set.of(owner),
        List.copyOf(asked),
        mine && footing.isAnnounced(),
        care);
  }

  private boolean isOpen(TimeWish wish) {
    return reader.state(wish) == TimeWishState.OPEN && writer.parents().contains(wish.by());
  }
}
