package app.breather.handover.report;

import app.breather.base.security.Access;
import app.breather.base.security.Needs;
import app.breather.base.tenancy.CurrentActor;
import app.breather.base.time.Period;
import app.breather.calendar.OwnReasons;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Shows a parent what was told, live or when they are back, as they chose. */
@Service
public class Homecoming {

  /** Of what was told lately, and in each time further back; of more the newest. */
  static final int MOST = 1_000;

  private static final Duration LATELY = Duration.ofDays(15);

  private static final Duration CORRECTABLE = Duration.ofDays(3);
  private static final Duration FURTHER = Duration.ofDays(30);
  private static final Duration DAY = Duration.ofDays(1);

  private final ReportRows rows;
  private final ReportWishes wishes;
  private final ParentsAway away;
  private final OwnReasons reasons;
  private final CurrentActor current;
  private final Clock clock;

  Homecoming(
      ReportRows rows,
      ReportWishes wishes,
      ParentsAway away,
      OwnReasons reasons,
      CurrentActor current,
      Clock clock) {
    this.rows = rows;
    this.wishes = wishes;
    this.away = away;
    this.reasons = reasons;
    this.current = current;
    this.clock = clock;
  }

  /** All that the acting parent may read of the last fifteen days. */
  @Needs(Access.PARENT)
  @Transactional(readOnly = true)
  public ParentReports read() {
    var now = clock.instant();
    return read(now, told(now));
  }

  /**
   * What was told before that and may be read, the last first.
   *
   * @param months how far, in times of thirty days; for none only whether there is any
   */
  @Needs(Access.PARENT)
  @Transactional(readOnly = true)
  public EarlierReports earlier(int months) {
    var now = clock.instant();
    var until = now.minus(LATELY);
    var since = until.minus(FURTHER.multipliedBy(months));
    boolean live = wishes.isLive(current.member());
    var times = away.read(since, now);
    return new EarlierReports(
        rows.toldBetween(since, until, MOST * months).stream()
            .map(ReportRow::entry)
            .filter(entry -> isShown(entry, live, times, now))
            .toList(),
        (live || !times.isAway()) && rows.isToldUntil(since));
  }

  /** As {@link #read}, for a glance; empty where there is nothing to read. */
  @Needs(Access.PARENT)
  @Transactional(readOnly = true)
  public Optional<ParentReports> glance() {
    var now = clock.instant();
    var told = told(now);
    return told.isEmpty()
        ? Optional.empty()
        : Optional.of(read(now, told)).filter(found -> !found.entries().isEmpty());
  }

  /** What stands and is kept from the acting parent until they are back. */
  Set<ReportId> kept() {
    var now = clock.instant();
    var told = told(now);
    if (told.isEmpty()) {
      return Set.of();
    }
    var shown = read(now, told).entries();
    return told.stream()
        .filter(entry -> !shown.contains(entry))
        .map(ReportEntry::id)
        .collect(Collectors.toSet());
  }

  /** Whether it stands and the acting parent may read it by now, however long ago it was told. */
  boolean shows(ReportEntry entry) {
    var now = clock.instant();
    return entry.stands()
        && isShown(entry, wishes.isLive(current.member()), away.read(entry.toldAt(), now), now);
  }

  private List<ReportEntry> told(Instant now) {
    return rows.toldBetween(now.minus(LATELY), now, MOST).stream()
        .map(ReportRow::entry)
        .toList()
        .reversed();
  }

  private ParentReports read(Instant now, List<ReportEntry> told) {
    var me = current.member();
    boolean live = wishes.isLive(me);
    var times = away.read(now.minus(LATELY), now);
    var shown = told.stream().filter(entry -> isShown(entry, live, times, now)).toList();
    return new ParentReports(
        now,
        live,
        times.isAway(),
        shown.reversed(),
        shown.stream()
            .filter(entry -> entry.toldBy().equals(me))
            .filter(entry -> entry.toldAt().isAfter(now.minus(CORRECTABLE)))
            .map(ReportEntry::id)
            .collect(Collectors.toSet()),
        meanwhile(shown, times, now));
  }

  private boolean isShown(ReportEntry entry, boolean live, Whereabouts times, Instant now) {
    return live
        || entry.content().isUrgent()
        || entry.toldBy().equals(current.member())
        || !times.of(entry).isKept(entry.toldAt(), now);
  }

  private Optional<ParentReports.Meanwhile> meanwhile(
      List<ReportEntry> shown, Whereabouts times, Instant now) {
    var since = now.minus(DAY);
    var ofOthers =
        shown.stream().filter(entry -> !entry.toldBy().equals(current.member())).toList();
    return ofOthers.stream()
        .flatMap(entry -> times.of(entry).lastEnded(since, now).stream())
        .max(Comparator.comparing(Period::until))
        .flatMap(period -> meanwhile(period, ofOthers));
  }

  private Optional<ParentReports.Meanwhile> meanwhile(Period period, List<ReportEntry> all) {
    var then = all.stream().filter(entry -> period.contains(entry.at())).toList();
    return then.isEmpty()
        ? Optional.empty()
        : Optional.of(
            new ParentReports.Meanwhile(
                period,
                ReportSummary.of(then),
                reasons.read(period),
                then.stream()
                    .filter(entry -> !entry.content().note().isEmpty())
                    .reduce((_, later) -> later)));
  }
}
