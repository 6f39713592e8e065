package app.breather.timeoff;

import app.breather.base.tenancy.MemberId;
import app.breather.base.time.Period;
import app.breather.family.Families;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
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

  /** Each week that the period touches, were it announced too. */
  List<AnnouncedWeek> weeks(MemberId owner, Period more) {
    var family = families.current();
    var agreed = allowances.agreed();
    return FamilyWeek.touchedBy(more, family.weekStart(), family.zone()).stream()
        .map(
            week ->
                new AnnouncedWeek(
                    Allowance.of(week, agreed).map(Allowance::aWeek).orElse(Duration.ZERO),
                    announced(owner, week),
                    week.of(more)))
        .toList();
  }

  /** This week's and the next's. */
  AllowanceCard.Use use(MemberId owner) {
    var family = families.current();
    var thisWeek = FamilyWeek.of(clock.instant(), family.weekStart(), family.zone());
    return new AllowanceCard.Use(
        owner, announced(owner, thisWeek), announced(owner, thisWeek.next(family.zone())));
  }

  private Duration announced(MemberId owner, FamilyWeek week) {
    return records.overlapping(week.period()).stream()
        .filter(one -> one.isAnnounced() && one.isOwnedBy(owner))
        .map(one -> week.of(one.period()))
        .reduce(Duration.ZERO, Duration::plus);
  }
}
