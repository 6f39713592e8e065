package app.breather.timeoff;

import app.breather.base.security.Access;
import app.breather.base.security.Needs;
import app.breather.base.tenancy.MemberId;
import app.breather.base.time.Period;
import app.breather.care.CareChance;
import app.breather.care.CareChances;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Looks for evenings on which all parents could go out. */
@Service
public class EveningFinder {

  private final ComingWeeks weeks;
  private final DateNightHabits habits;
  private final CareChances chances;
  private final Outlooks outlooks;

  EveningFinder(ComingWeeks weeks, DateNightHabits habits, CareChances chances, Outlooks outlooks) {
    this.weeks = weeks;
    this.habits = habits;
    this.chances = chances;
    this.outlooks = outlooks;
  }

  /**
   * In the next four weeks, the best first.
   *
   * @param usual how the evening should be
   */
  @Needs(Access.PARENT)
  @Transactional(readOnly = true)
  public List<EveningSuggestion> find(UsualEvening usual) {
    if (!usual.hasSensibleWays()) {
      return List.of();
    }
    var window = weeks.window(EveningSuggestions.DAYS_AHEAD);
    var out = habits.eveningsOut();
    var rule =
        new EveningSuggestions(
            weeks.today(),
            weeks.zone(),
            usual,
            out.rhythm(),
            weeks.asleep(EveningSuggestions.DAYS_AHEAD + 1),
            weeks.busy(window, weeks.parents()),
            Stream.concat(out.last().stream(), weeks.eveningsOut(window)).toList());
    var free = rule.free();
    var times = free.stream().map(EveningSuggestions.Free::away).toList();
    return rule.best(free, anyway(times, window), chances(times));
  }

  private Map<Period, List<MemberId>> anyway(List<Period> times, Period window) {
    var plan = outlooks.whoHasThem(window);
    var parents = weeks.parents();
    var found = new HashMap<Period, List<MemberId>>();
    for (var time : times) {
      plan.whoAllTheWhile(time, parents).ifPresent(who -> found.put(time, who));
    }
    return found;
  }

  private Map<Period, List<CareChance>> chances(List<Period> times) {
    return chances.of(times).stream().collect(Collectors.groupingBy(CareChance::time));
  }
}
