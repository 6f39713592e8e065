package app.breather.calendar;

import app.breather.base.security.Access;
import app.breather.base.security.AccessRules;
import app.breather.base.time.Period;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Enters what a family keeps for itself into the calendar of its parents. */
@Component
class ProtectedEntries implements CalendarSource {

  private static final String PAGE = "absences";

  private final ProtectedSpans spans;
  private final AccessRules access;

  ProtectedEntries(ProtectedSpans spans, AccessRules access) {
    this.spans = spans;
    this.access = access;
  }

  @Override
  @Transactional(readOnly = true)
  public List<CalendarEntry> entries(Period window) {
    return access.allow(Access.PARENT)
        ? spans.read(window).map(ProtectedEntries::entry).toList()
        : List.of();
  }

  private static CalendarEntry entry(ProtectedSpans.Kept kept) {
    return new CalendarEntry(
            "protected-" + kept.of().id() + "-" + kept.when().day(),
            CalendarEntry.Kind.PROTECTED,
            kept.when().period(),
            Title.written(kept.of().content().name()),
            Optional.empty(),
            Set.of(),
            EntryState.NONE,
            PAGE)
        .with(
            new Repeats(
                "protected-" + kept.of().id(), PAGE, kept.of().content().time(), kept.when().day()))
        .moving(ProtectedMoves.movable(kept.of(), kept.when().period()));
  }
}
