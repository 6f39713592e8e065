package app.breather.care;

import app.breather.base.tenancy.MemberId;
import app.breather.base.time.Period;
import app.breather.calendar.CalendarEntry;
import app.breather.calendar.CalendarEntry.Kind;
import app.breather.calendar.CalendarSource;
import app.breather.calendar.EntryState;
import app.breather.calendar.Held;
import app.breather.calendar.PresenceSource;
import app.breather.calendar.Sought;
import app.breather.calendar.Title;
import app.breather.family.MemberCard;
import app.breather.family.Members;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Enters slots into the shared calendar: one entry for each cover and one for each gap. */
@Component
class CareEntries implements CalendarSource, PresenceSource {

  private static final Title UNTITLED = Title.translated("care.untitled");

  private final SlotsInTime slots;
  private final Members members;
  private final Clock clock;

  CareEntries(SlotsInTime slots, Members members, Clock clock) {
    this.slots = slots;
    this.members = members;
    this.clock = clock;
  }

  @Override
  @Transactional(readOnly = true)
  public List<CalendarEntry> entries(Period window) {
    var me = members.me();
    return overlapping(window)
        .flatMap(slot -> entries(slot, me))
        .filter(entry -> entry.period().overlaps(window))
        .toList();
  }

  @Override
  @Transactional(readOnly = true)
  public List<Held> held(Period window) {
    return overlapping(window)
        .flatMap(
            slot ->
                slot.covers().promised().stream()
                    .map(cover -> new Held(cover.period(), cover.caregiver(), slot.childIds())))
        .filter(held -> held.period().overlaps(window))
        .toList();
  }

  /** What is held until it is answered again is open, as on the calendar. */
  @Override
  @Transactional(readOnly = true)
  public List<Sought> sought(Period window) {
    return overlapping(window)
        .filter(slot -> !slot.isCancelled())
        .flatMap(
            slot ->
                Stream.concat(slot.covers().gaps().stream(), askedAgain(slot).map(Again::part))
                    .map(part -> new Sought(part, slot.childIds())))
        .filter(sought -> sought.period().overlaps(window))
        .toList();
  }

  private Stream<CareSlot> overlapping(Period window) {
    return slots.overlapping(window).stream();
  }

  /** A caregiver whom a slot does not concern learns who has the child, and nothing else. */
  private Stream<CalendarEntry> entries(CareSlot slot, MemberCard viewer) {
    if (viewer.isParent()) {
      var movable = CareMoves.movable(slot, clock.instant());
      return entries(slot).map(entry -> entry.moving(movable));
    }
    return slot.concerns(viewer.id(), clock.instant())
        ? entries(slot)
        : entries(slot)
            .filter(entry -> entry.kind() == Kind.COVER)
            .map(CareEntries::withoutDetails);
  }

  private static CalendarEntry withoutDetails(CalendarEntry entry) {
    return new CalendarEntry(
        entry.id(),
        entry.kind(),
        entry.period(),
        UNTITLED,
        entry.person(),
        entry.children(),
        EntryState.NONE,
        "");
  }

  private Stream<CalendarEntry> entries(CareSlot slot) {
    if (slot.isCancelled()) {
      return Stream.of(
          entry(
              slot,
              "cancelled",
              Kind.CANCELLED,
              slot.period(),
              Optional.empty(),
              EntryState.CANCELLED));
    }
    var state = EntryState.valueOf(slot.coverage(clock.instant()).name());
    var covers =
        slot.covers().promised().stream()
            .map(
                cover ->
                    entry(
                        slot,
                        part(cover),
                        Kind.COVER,
                        cover.period(),
                        Optional.of(cover.caregiver()),
                        state));
    var gaps =
        slot.covers().gaps().stream()
            .map(
                gap ->
                    entry(
                        slot,
                        "gap-" + gap.from().toEpochMilli(),
                        gap.equals(slot.period()) ? Kind.SLOT : Kind.GAP,
                        gap,
                        Optional.empty(),
                        state));
    return Stream.concat(Stream.concat(covers, again(slot)), gaps);
  }

  /** What somebody holds until they have answered is no promise, and looks open. */
  private static Stream<CalendarEntry> again(CareSlot slot) {
    return askedAgain(slot)
        .map(
            again ->
                entry(
                    slot,
                    "again-" + again.part().from().toEpochMilli(),
                    Kind.GAP,
                    again.part(),
                    Optional.of(again.caregiver()),
                    EntryState.ASKED));
  }

  private record Again(Period part, MemberId caregiver) {}

  private static Stream<Again> askedAgain(CareSlot slot) {
    return slot.covers().standing().stream()
        .filter(Cover::isAskedAgain)
        .flatMap(
            cover ->
                cover.period().intersection(slot.period()).stream()
                    .map(part -> new Again(part, cover.caregiver())));
  }

  /** The id of the calendar entry of a promise. */
  static String idOf(Cover cover) {
    return id(cover.slot(), part(cover));
  }

  private static String part(Cover cover) {
    return "cover-" + cover.period().from().toEpochMilli();
  }

  private static String id(CareSlot slot, String part) {
    return "care-" + slot.id() + "-" + part;
  }

  private static CalendarEntry entry(
      CareSlot slot,
      String part,
      Kind kind,
      Period period,
      Optional<MemberId> person,
      EntryState state) {
    var content = slot.content();
    var title = content.purpose().isEmpty() ? UNTITLED : Title.written(content.purpose());
    return new CalendarEntry(
        id(slot, part), kind, period, title, person, content.children(), state, slot.id().route());
  }
}
