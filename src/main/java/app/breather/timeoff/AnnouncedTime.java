package app.breather.timeoff;

import app.breather.base.tenancy.MemberId;
import app.breather.base.time.Period;
import app.breather.family.Families;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** How much parents have announced in which week, against what they agreed on. */
@Component
class AnnouncedTime {

  private final TimeOffRecords records;
  private final AllowanceRecords allowances;
  private final Families families;
  private final Clock clock;

  AnnouncedTime(
      TimeOffRecords records, AllowanceRecords allowances, Families families, Clock clock) {
    this.records = records;
    this.allowances = allowances;
    this.families = families;
    this.clock = clock;
  }

  /**
   * Each week that the period touches, were it announced too.
   *
   * @param except what does not count, for it would be moved there
   */
  List<AnnouncedWeek> weeks(MemberId owner, Period more, Optional<TimeOffId> except) {
    var family = families.current();
    var agreed = allowances.agreed();
    return FamilyWeek.touchedBy(more, family.weekStart(), family.zone()).stream()
        .map(
            week ->
                new AnnouncedWeek(
                    Allowance.of(week, agreed).map(Allowance::aWeek).orElse(Duration.ZERO),
                    announced(owner, week, except),
                    week.of(more)))
        .toList();
  }

  /** This week's and the next's. */
  AllowanceCard.Use use(MemberId owner) {
    var family = families.current();
    var thisWeek = FamilyWeek.of(clock.instant(), family.weekStart(), family.zone());
    return new AllowanceCard.Use(
        owner,
        announced(owner, thisWeek, Optional.empty()),
        announced(owner, thisWeek.next(family.zone()), Optional.empty()));
  }

  private Duration announced(MemberId owner, FamilyWeek week, Optional<TimeOffId> except) {
    return records.overlapping(week.period()).stream()
        .filter(one -> one.isAnnounced() && one.isOwnedBy(owner))
        .filter(one -> except.filter(one.id()::equals).isEmpty())
        .map(one -> week.of(one.period()))
        .reduce(Duration.ZERO, Duration::plus);
  }
}
