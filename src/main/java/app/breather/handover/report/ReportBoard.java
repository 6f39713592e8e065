package app.breather.handover.report;

import app.breather.base.security.Access;
import app.breather.base.security.Needs;
import app.breather.base.tenancy.CurrentActor;
import app.breather.base.time.Period;
import app.breather.care.CareOccasion;
import app.breather.care.CareOccasionId;
import app.breather.care.CareOccasions;
import java.time.Clock;
import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Shows caregivers what was told of their times of care. */
@Service
public class ReportBoard {

  /** The kind of change by which it is read again. */
  public static final String CHANGES = "report";

  /** Where it is shown in the app. */
  public static final String ROUTE = "reports";

  private static final Duration BACK = Duration.ofHours(25);
  private static final Duration AHEAD = Duration.ofHours(3);

  private final ReportRows rows;
  private final CareOccasions occasions;
  private final CurrentActor current;
  private final Clock clock;

  ReportBoard(ReportRows rows, CareOccasions occasions, CurrentActor current, Clock clock) {
    this.rows = rows;
    this.occasions = occasions;
    this.current = current;
    this.clock = clock;
  }

  /** Of which the acting caregiver can tell now; that which is on or comes next first. */
  @Needs(Access.CAREGIVER)
  @Transactional(readOnly = true)
  public List<CareOccasion> open() {
    var now = clock.instant();
    return occasions.own(new Period(now.minus(BACK), now.plus(AHEAD))).stream()
        .filter(one -> one.reportWindow().contains(now))
        .sorted(
            Comparator.comparing((CareOccasion one) -> !one.actWindow().contains(now))
                .thenComparing(one -> one.own().from()))
        .toList();
  }

  /** Empty for what the acting caregiver has no part in. */
  @Needs(Access.CAREGIVER)
  @Transactional(readOnly = true)
  public Optional<CareReport> ofCare(CareOccasionId id) {
    return occasions.own(id).map(this::read);
  }

  private CareReport read(CareOccasion care) {
    var now = clock.instant();
    boolean open = care.reportWindow().contains(now);
    var entries =
        open
            ? rows.ofOccasion(care.id().toString()).stream()
                .map(ReportRow::entry)
                .filter(entry -> care.children().contains(entry.content().child()))
                .toList()
                .reversed()
            : List.<ReportEntry>of();
    return new CareReport(
        now,
        care,
        open,
        entries,
        entries.stream()
            .filter(entry -> entry.stands() && entry.toldBy().equals(current.member()))
            .map(ReportEntry::id)
            .collect(Collectors.toSet()));
  }
}
