package app.breather.bedtime;

import app.breather.base.tenancy.ChildId;
import app.breather.base.time.Period;
import app.breather.base.ui.Names;
import app.breather.base.ui.Times;
import app.breather.care.SlotHint;
import app.breather.care.SlotHintSource;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Tells who cares for children when these go to bed meanwhile. */
@Component
class BedtimeHints implements SlotHintSource {

  private final BedtimeWindows windows;
  private final RotaChildren children;
  private final MessageSource words;

  BedtimeHints(BedtimeWindows windows, RotaChildren children, MessageSource words) {
    this.windows = windows;
    this.children = children;
    this.words = words;
  }

  /** One for those who go to bed together. */
  @Override
  public List<SlotHint> hints(Period period, Set<ChildId> some) {
    var bedtimes = new LinkedHashMap<ChildId, List<Period>>();
    for (var bedtime : windows.within(period)) {
      bedtime.children().stream()
          .filter(some::contains)
          .forEach(
              child ->
                  bedtimes.computeIfAbsent(child, _ -> new ArrayList<>()).add(bedtime.window()));
    }
    var together = new LinkedHashMap<List<Period>, Set<ChildId>>();
    bedtimes.forEach(
        (child, theirs) -> together.computeIfAbsent(theirs, _ -> new LinkedHashSet<>()).add(child));
    return together.entrySet().stream()
        .<SlotHint>map(one -> new Hint(one.getKey(), children.names(one.getValue()), words))
        .toList();
  }

  private record Hint(List<Period> bedtimes, List<String> children, MessageSource words)
      implements SlotHint {

    @Override
    public String icon() {
      return "moon";
    }

    @Override
    public String said(Times times) {
      var names = Names.all(children, times.locale());
      return words.getMessage("bedtime.hint", new Object[] {when(times), names}, times.locale());
    }

    /** Without the days where it is the same on each. */
    private String when(Times times) {
      var hours =
          bedtimes.stream()
              .map(window -> times.clock(window.from(), window.until()))
              .distinct()
              .toList();
      return hours.size() == 1
          ? hours.getFirst()
          : bedtimes.stream()
              .map(window -> times.range(window.from(), window.until()))
              .collect(Collectors.joining(", "));
    }
  }
}
