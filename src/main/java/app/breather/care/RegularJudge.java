package app.breather.care;

import app.breather.base.tenancy.AccountId;
import app.breather.base.tenancy.CurrentActor;
import app.breather.base.time.Period;
import app.breather.base.time.RepeatedTime.Occurrence;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/**
 * Says whether somebody who agrees to regular care would be in two places, two years ahead. Who
 * asks has locked them before.
 */
@Component
class RegularJudge {

  private static final int NAMED = 3;

  private final PromisedTimes promised;
  private final AccountPromises accountPromises;
  private final CurrentActor current;

  RegularJudge(PromisedTimes promised, AccountPromises accountPromises, CurrentActor current) {
    this.promised = promised;
    this.accountPromises = accountPromises;
    this.current = current;
  }

  /**
   * Of another family only that there is something is known here.
   *
   * @param accounts of the caregiver
   * @param falling what the caregiver has promised that falls away with this yes
   */
  Optional<AgreeResult> clash(
      RegularCare care, Set<AccountId> accounts, Set<Period> falling, Instant now, ZoneId zone) {
    var window = new Period(now, care.days().horizon(now, zone));
    var wanted = byStart(care.days().from(now, zone));
    var here =
        promised.of(Set.of(care.caregiver()), window).stream()
            .filter(one -> !falling.contains(one.period()))
            .filter(one -> isInTheWay(one.period(), wanted))
            .sorted(Comparator.comparing(Promised::period))
            .limit(NAMED)
            .toList();
    if (!here.isEmpty()) {
      return Optional.of(new AgreeResult.Busy(here));
    }
    return elsewhere(accounts, window).anyMatch(one -> isInTheWay(one, wanted))
        ? Optional.of(new AgreeResult.BusyElsewhere())
        : Optional.empty();
  }

  private Stream<Period> elsewhere(Set<AccountId> accounts, Period window) {
    var once =
        accounts.stream()
            .flatMap(
                account -> accountPromises.elsewhere(account, current.family(), window).stream());
    return Stream.concat(once, promised.regularlyElsewhere(accounts, window).stream());
  }

  private static TreeMap<Instant, Period> byStart(List<Occurrence> days) {
    var byStart = new TreeMap<Instant, Period>();
    days.forEach(day -> byStart.put(day.period().from(), day.period()));
    return byStart;
  }

  /** The days do not overlap each other, so the last one that begins before its end decides. */
  private static boolean isInTheWay(Period other, TreeMap<Instant, Period> days) {
    var last = days.lowerEntry(other.until());
    return last != null && last.getValue().overlaps(other);
  }
}
