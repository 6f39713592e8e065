package app.breather.calendar;

import app.breather.base.tenancy.MemberId;
import app.breather.family.MemberCard;
import java.util.List;
import java.util.Optional;

/** Who looks at the calendar; caregivers learn that somebody is away, never why. */
record Viewer(MemberId id, boolean isParent) {

  static Viewer of(MemberId id, List<MemberCard> members) {
    return new Viewer(id, members.stream().anyMatch(m -> m.id().equals(id) && m.isParent()));
  }

  CalendarEntry shown(CalendarEntry entry) {
    return mayKnow(entry)
        ? entry
        : new CalendarEntry(
            entry.id(),
            CalendarEntry.Kind.ABSENCE,
            entry.period(),
            Title.translated("calendar.away"),
            entry.person(),
            entry.children(),
            EntryState.NONE,
            "",
            Optional.empty(),
            entry.repeats().map(Repeats::withoutPage),
            Optional.empty());
  }

  private boolean mayKnow(CalendarEntry entry) {
    return isParent
        || !entry.kind().isPrivateToParents()
        || entry.person().filter(id::equals).isPresent();
  }
}
