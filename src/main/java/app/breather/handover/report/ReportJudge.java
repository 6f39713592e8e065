package app.breather.handover.report;

import app.breather.base.tenancy.ChildId;
import app.breather.base.time.Period;
import app.breather.care.CareOccasion;
import app.breather.care.CareOccasionId;
import app.breather.care.CareOccasions;
import app.breather.family.ChildCard;
import app.breather.family.Children;
import app.breather.family.Members;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What speaks against telling something, and what is asked before. */
@Component
class ReportJudge {

  /** So long ago a parent can tell of it. */
  private static final Duration LONG_AGO = Duration.ofDays(2);

  private final ReportRows rows;
  private final CareOccasions occasions;
  private final Members members;
  private final Children children;
  private final JdbcClient sql;
  private final Clock clock;

  ReportJudge(
      ReportRows rows,
      CareOccasions occasions,
      Members members,
      Children children,
      JdbcClient sql,
      Clock clock) {
    this.rows = rows;
    this.occasions = occasions;
    this.members = members;
    this.children = children;
    this.sql = sql;
    this.clock = clock;
  }

  /** Whether the acting member can tell of that care now. */
  boolean isOpen(Optional<CareOccasionId> care) {
    return members.me().isParent() || care.flatMap(occasions::own).filter(this::isOpen).isPresent();
  }

  private boolean isOpen(CareOccasion occasion) {
    return occasion.reportWindow().contains(clock.instant());
  }

  /**
   * Empty when it can be told.
   *
   * @param pictured whether a picture goes with it
   */
  Optional<ReportResult> refusal(
      Optional<CareOccasionId> care, ReportContent content, boolean pictured) {
    var now = clock.instant();
    if (members.me().isParent()) {
      boolean known = children.all().stream().map(ChildCard::id).anyMatch(content.child()::equals);
      return known
          ? invalid(content, pictured, new Period(now.minus(LONG_AGO), now.plusSeconds(600)), now)
          : Optional.of(new ReportResult.Gone());
    }
    var own = care.flatMap(occasions::own);
    if (own.filter(one -> one.children().contains(content.child())).isEmpty()) {
      return Optional.of(new ReportResult.Gone());
    }
    return isOpen(own.get())
        ? invalid(content, pictured, own.get().actWindow(), now)
        : Optional.of(new ReportResult.NotNow());
  }

  private static Optional<ReportResult> invalid(
      ReportContent content, boolean pictured, Period window, Instant now) {
    var problems = content.problems(pictured, window, now);
    return problems.isEmpty() ? Optional.empty() : Optional.of(new ReportResult.Invalid(problems));
  }

  /**
   * Whether it was told already, or is too soon. What two people tell of one child at once is
   * judged one after the other, so it stands in the transaction that stores it.
   *
   * @param counts of what stands
   */
  Optional<ReportResult> question(
      ReportContent content, Confirmed confirmed, Predicate<ReportEntry> counts) {
    if (confirmed == Confirmed.ALL_THE_SAME) {
      return Optional.empty();
    }
    return switch (content.told()) {
      case Told.Medicine _ -> {
        takeTurns(content.child());
        var others = around(content, Told.LONGEST_INTERVAL, counts);
        yield DoseRule.tooNear(content, others).map(ReportResult.TooSoon::new);
      }
      case Told.Fed _ -> {
        takeTurns(content.child());
        var others = around(content, DoseRule.SAME_FEED, counts);
        yield DoseRule.sameFeed(content, others).map(ReportResult.SameAgain::new);
      }
      case Told.Slept _, Told.Nappy _, Told.Mood _, Told.Note _ -> Optional.empty();
    };
  }

  private List<ReportEntry> around(
      ReportContent content, Duration reach, Predicate<ReportEntry> counts) {
    return rows
        .around(
            content.child().value(),
            content.told().kind(),
            content.at().minus(reach),
            content.at().plus(reach))
        .stream()
        .map(ReportRow::entry)
        .filter(counts)
        .toList();
  }

  private void takeTurns(ChildId child) {
    sql.sql("select pg_advisory_xact_lock(hashtextextended(?, 0))")
        .param("report " + child)
        .query((_, _) -> child)
        .single();
  }
}
