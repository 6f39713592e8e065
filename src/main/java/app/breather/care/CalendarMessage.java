package app.breather.care;

import app.breather.base.mail.Letter.CalendarPart;
import app.breather.base.time.Period;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.net.URI;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.fortuna.ical4j.data.CalendarOutputter;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.Property;
import net.fortuna.ical4j.model.component.VEvent;
import net.fortuna.ical4j.model.parameter.Cn;
import net.fortuna.ical4j.model.parameter.CuType;
import net.fortuna.ical4j.model.parameter.PartStat;
import net.fortuna.ical4j.model.parameter.Role;
import net.fortuna.ical4j.model.parameter.Rsvp;
import net.fortuna.ical4j.model.property.Attendee;
import net.fortuna.ical4j.model.property.Description;
import net.fortuna.ical4j.model.property.DtEnd;
import net.fortuna.ical4j.model.property.DtStamp;
import net.fortuna.ical4j.model.property.DtStart;
import net.fortuna.ical4j.model.property.Location;
import net.fortuna.ical4j.model.property.Method;
import net.fortuna.ical4j.model.property.Organizer;
import net.fortuna.ical4j.model.property.ProdId;
import net.fortuna.ical4j.model.property.Sequence;
import net.fortuna.ical4j.model.property.Summary;
import net.fortuna.ical4j.model.property.Uid;
import net.fortuna.ical4j.model.property.immutable.ImmutableMethod;
import net.fortuna.ical4j.model.property.immutable.ImmutableStatus;
import net.fortuna.ical4j.model.property.immutable.ImmutableTransp;
import net.fortuna.ical4j.model.property.immutable.ImmutableVersion;

/**
 * What a calendar program makes an entry of, or takes one away for (RFC 5546). It asks for no
 * answer, for that was given already. Mailed or fetched, the entry is the same.
 *
 * @param edition of the entry, growing
 * @param stand whether the entry is to be there
 * @param period of the only or first one
 * @param series what it is the first of; empty when it is the only one
 * @param place may be blank, as may be the words
 * @param attendee empty when it is fetched, and nobody is written to
 */
record CalendarMessage(
    UUID entry,
    int edition,
    boolean stand,
    Period period,
    Optional<PromisedSeries> series,
    String title,
    String place,
    String words,
    Person organizer,
    Optional<Person> attendee,
    Instant at) {

  /**
   * @param address where their mail goes
   */
  record Person(String name, String address) {

    URI uri() {
      return URI.create("mailto:" + address);
    }
  }

  static String title(String children, String purpose) {
    return Stream.of(children, purpose)
        .filter(part -> !part.isEmpty())
        .collect(Collectors.joining(" · "));
  }

  /** To be mailed. */
  CalendarPart part() {
    var method = stand ? ImmutableMethod.REQUEST : ImmutableMethod.CANCEL;
    return new CalendarPart(method.getValue(), text(method, List.of(this)));
  }

  /** To be fetched. */
  static CalendarPart published(List<CalendarMessage> entries) {
    var method = ImmutableMethod.PUBLISH;
    return new CalendarPart(method.getValue(), text(method, entries));
  }

  private static String text(Method method, List<CalendarMessage> entries) {
    Calendar calendar = new Calendar();
    calendar.add(new ProdId("-//Breather//Breather//EN"));
    calendar.add(ImmutableVersion.VERSION_2_0);
    calendar.add(method);
    entries.stream()
        .flatMap(entry -> entry.series().stream())
        .forEach(series -> calendar.add(series.clocks()));
    entries.forEach(entry -> calendar.add(entry.event()));
    try (var text = new StringWriter()) {
      new CalendarOutputter().output(calendar, text);
      return text.toString();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private VEvent event() {
    var event = new VEvent(false);
    event.add(new DtStamp(at));
    series.ifPresentOrElse(all -> all.on(event), () -> once(event));
    event.add(new Summary(title));
    event.add(new Uid(entry.toString()));
    event.add(new Sequence(edition));
    event.add(stand ? ImmutableStatus.VEVENT_CONFIRMED : ImmutableStatus.VEVENT_CANCELLED);
    event.add(ImmutableTransp.OPAQUE);
    if (!place.isBlank()) {
      event.add(new Location(place));
    }
    if (!words.isBlank()) {
      event.add(new Description(words));
    }
    event.add(named(new Organizer(organizer.uri()), organizer));
    attendee.map(CalendarMessage::attending).ifPresent(event::add);
    return event;
  }

  private void once(VEvent event) {
    event.add(new DtStart<>(period.from()));
    event.add(new DtEnd<>(period.until()));
  }

  private static Property attending(Person person) {
    Attendee attending = new Attendee(person.uri());
    attending.add(CuType.INDIVIDUAL);
    attending.add(Role.REQ_PARTICIPANT);
    attending.add(PartStat.ACCEPTED);
    attending.add(Rsvp.FALSE);
    return named(attending, person);
  }

  private static Property named(Property property, Person person) {
    property.add(new Cn(person.name()));
    return property;
  }
}
