package app.breather.care;

import app.breather.base.mail.Letter.CalendarPart;
import app.breather.base.mail.MailServer;
import app.breather.base.security.Access;
import app.breather.base.security.Needs;
import app.breather.base.tenancy.CurrentActor;
import app.breather.family.ChildCard;
import app.breather.family.Children;
import app.breather.family.Families;
import java.time.Clock;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What a caregiver has promised of a slot, to put into their own calendar themselves. */
@Component
class PromiseCalendar {

  private final CareSlots slots;
  private final OwnCalendars calendars;
  private final Children children;
  private final Families families;
  private final MailServer server;
  private final CurrentActor current;
  private final Clock clock;

  PromiseCalendar(
      CareSlots slots,
      OwnCalendars calendars,
      Children children,
      Families families,
      MailServer server,
      CurrentActor current,
      Clock clock) {
    this.slots = slots;
    this.calendars = calendars;
    this.children = children;
    this.families = families;
    this.server = server;
    this.current = current;
    this.clock = clock;
  }

  /** The entries that are mailed too, if they are; empty when nothing stands promised. */
  @Needs(Access.CAREGIVER)
  @Transactional(readOnly = true)
  public Optional<CalendarPart> of(CareSlotId id) {
    return slots
        .findById(id.value())
        .filter(slot -> !slot.isOver(clock.instant()))
        .flatMap(this::of);
  }

  private Optional<CalendarPart> of(CareSlot slot) {
    var entries =
        calendars.entriesOf(slot, current.member()).stream()
            .map(entry -> message(slot, entry))
            .toList();
    return entries.isEmpty() ? Optional.empty() : Optional.of(CalendarMessage.published(entries));
  }

  private CalendarMessage message(CareSlot slot, OwnCalendars.Entry entry) {
    var content = slot.content();
    var ids = slot.childIds();
    var names =
        children.all().stream()
            .filter(child -> ids.contains(child.id()))
            .map(ChildCard::name)
            .collect(Collectors.joining(" & "));
    return new CalendarMessage(
        entry.id(),
        entry.edition(),
        true,
        entry.cover().period(),
        Optional.empty(),
        CalendarMessage.title(names, content.purpose()),
        content.place(),
        content.note(),
        new CalendarMessage.Person(families.current().name(), server.address()),
        Optional.empty(),
        clock.instant());
  }
}
