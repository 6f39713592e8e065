package app.breather.care;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toMap;

import app.breather.base.tenancy.CurrentActor;
import app.breather.base.tenancy.MemberId;
import app.breather.base.time.Period;
import app.breather.calendar.OwnCopy;
import app.breather.calendar.OwnCopySource;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Says by which name somebody's promises are known in their own calendar. */
@Component
class OwnCopies implements OwnCopySource {

  private final SlotsInTime slots;
  private final RegularInTime regular;
  private final CalendarCopies copies;
  private final CurrentActor current;

  OwnCopies(SlotsInTime slots, RegularInTime regular, CalendarCopies copies, CurrentActor current) {
    this.slots = slots;
    this.regular = regular;
    this.copies = copies;
    this.current = current;
  }

  @Override
  @Transactional(readOnly = true)
  public Map<String, OwnCopy> copies(Period window) {
    var me = current.member();
    var all = new HashMap<>(ofSlots(window, me));
    regular.around(window).stream()
        .filter(care -> care.isAgreed() && care.caregiver().equals(me))
        .forEach(
            care ->
                all.put(RegularEntries.seriesOf(care), new OwnCopy(care.entry(), care.edition())));
    return all;
  }

  private Map<String, OwnCopy> ofSlots(Period window, MemberId me) {
    var mine =
        slots.overlapping(window).stream().filter(slot -> slot.covers().concern(me)).toList();
    if (mine.isEmpty()) {
      return Map.of();
    }
    var ids = mine.stream().map(slot -> slot.id().value()).toList();
    var living = copies.livingOf(ids, me.value()).stream().collect(groupingBy(CalendarCopy::slot));
    return mine.stream()
        .flatMap(
            slot ->
                OwnCalendars.entriesOf(
                    held(slot, me), me, living.getOrDefault(slot.id().value(), List.of()))
                    .stream())
        .collect(
            toMap(
                entry -> CareEntries.idOf(entry.cover()),
                entry -> new OwnCopy(entry.id(), entry.edition())));
  }

  private static List<Cover> held(CareSlot slot, MemberId member) {
    return slot.covers().standing().stream()
        .filter(cover -> cover.caregiver().equals(member) || cover.companions().contains(member))
        .toList();
  }
}
