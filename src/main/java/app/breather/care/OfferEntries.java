package app.breather.care;

import app.breather.base.time.Period;
import app.breather.calendar.CalendarEntry;
import app.breather.calendar.CalendarEntry.Kind;
import app.breather.calendar.CalendarSource;
import app.breather.calendar.EntryState;
import app.breather.calendar.Title;
import app.breather.family.Members;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Enters what is offered into the shared calendar: one entry for each span that can be taken. A
 * caregiver sees their own only.
 */
@Component
class OfferEntries implements CalendarSource {

  private static final String PAGE = "care";
  private static final Title TITLE = Title.translated("care.offer.entry");

  private final OfferReader reader;
  private final Members members;

  OfferEntries(OfferReader reader, Members members) {
    this.reader = reader;
    this.members = members;
  }

  @Override
  @Transactional(readOnly = true)
  public List<CalendarEntry> entries(Period window) {
    var found = reader.open(window);
    if (found.isEmpty()) {
      return List.of();
    }
    var me = members.me();
    return found.stream()
        .filter(offer -> me.isParent() || offer.caregiver().equals(me.id()))
        .flatMap(OfferEntries::entries)
        .filter(entry -> entry.period().overlaps(window))
        .toList();
  }

  private static Stream<CalendarEntry> entries(OfferCard offer) {
    return offer.open().stream()
        .map(
            part ->
                new CalendarEntry(
                    "offer-" + offer.id() + "-" + part.from().toEpochMilli(),
                    Kind.OFFER,
                    part,
                    TITLE,
                    Optional.of(offer.caregiver()),
                    Set.of(),
                    EntryState.OFFERED,
                    PAGE));
  }
}
