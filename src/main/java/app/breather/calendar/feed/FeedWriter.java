package app.breather.calendar.feed;

import app.breather.base.tenancy.FamilyId;
import app.breather.base.time.Period;
import app.breather.calendar.CalendarEntry;
import app.breather.calendar.CalendarEntry.Kind;
import app.breather.calendar.EntryState;
import app.breather.calendar.OwnCopy;
import app.breather.calendar.Together;
import app.breather.family.MemberCard;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.fortuna.ical4j.data.CalendarOutputter;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.ParameterList;
import net.fortuna.ical4j.model.Property;
import net.fortuna.ical4j.model.component.VEvent;
import net.fortuna.ical4j.model.parameter.Cn;
import net.fortuna.ical4j.model.parameter.Value;
import net.fortuna.ical4j.model.property.Description;
import net.fortuna.ical4j.model.property.DtEnd;
import net.fortuna.ical4j.model.property.DtStamp;
import net.fortuna.ical4j.model.property.DtStart;
import net.fortuna.ical4j.model.property.Name;
import net.fortuna.ical4j.model.property.Organizer;
import net.fortuna.ical4j.model.property.ProdId;
import net.fortuna.ical4j.model.property.RefreshInterval;
import net.fortuna.ical4j.model.property.Sequence;
import net.fortuna.ical4j.model.property.Status;
import net.fortuna.ical4j.model.property.Summary;
import net.fortuna.ical4j.model.property.Uid;
import net.fortuna.ical4j.model.property.Url;
import net.fortuna.ical4j.model.property.XProperty;
import net.fortuna.ical4j.model.property.immutable.ImmutableCalScale;
import net.fortuna.ical4j.model.property.immutable.ImmutableMethod;
import net.fortuna.ical4j.model.property.immutable.ImmutableStatus;
import net.fortuna.ical4j.model.property.immutable.ImmutableTransp;
import net.fortuna.ical4j.model.property.immutable.ImmutableVersion;

/**
 * Writes a calendar for calendar programs (RFC 5545, 7986). What it writes depends on nothing but
 * what it is given, so that the same calendar is the same text wherever it is written.
 *
 * @param sender what programs name as its origin, for the format wants one
 * @param copies entries that their reader was mailed too, and which must not be there twice
 * @param pages where the details of a route are
 * @param stamp when it counts as written
 */
record FeedWriter(
    FamilyId family,
    String familyName,
    URI sender,
    FeedZone zone,
    FeedWords words,
    Map<String, OwnCopy> copies,
    Function<String, URI> pages,
    Instant stamp) {

  /** How often programs are asked to look again. */
  private static final Duration REFRESH = Duration.ofHours(1);

  String write(Period window, List<Together> all) {
    Calendar calendar = new Calendar();
    calendar.add(new ProdId("-//Breather//Breather//EN"));
    calendar.add(ImmutableVersion.VERSION_2_0);
    calendar.add(ImmutableCalScale.GREGORIAN);
    calendar.add(ImmutableMethod.PUBLISH);
    var name = words.calendar(familyName);
    calendar.add(new Name(name));
    calendar.add(new XProperty("X-WR-CALNAME", name));
    calendar.add(new XProperty("X-WR-TIMEZONE", zone.zone().getId()));
    calendar.add(new RefreshInterval(new ParameterList(List.of(Value.DURATION)), REFRESH));
    calendar.add(new XProperty("X-PUBLISHED-TTL", REFRESH.toString()));
    calendar.add(zone.definition(around(window, all)));
    all.forEach(shown -> calendar.add(event(shown)));
    try (var text = new StringWriter()) {
      new CalendarOutputter(false).output(calendar, text);
      return text.toString();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** What overlaps the window may begin before it and end after it. */
  private static Period around(Period window, List<Together> all) {
    var from =
        all.stream()
            .map(shown -> shown.entry().period().from())
            .filter(window.from()::isAfter)
            .min(Instant::compareTo);
    var until =
        all.stream()
            .map(shown -> shown.entry().period().until())
            .filter(window.until()::isBefore)
            .max(Instant::compareTo);
    return new Period(from.orElse(window.from()), until.orElse(window.until()));
  }

  private VEvent event(Together shown) {
    var entry = shown.entry();
    var copy = Optional.ofNullable(copies.get(entry.id()));
    var event = new VEvent(false);
    event.add(new DtStamp(stamp));
    event.add(zone.at(entry.period().from(), DtStart::new));
    event.add(zone.at(entry.period().until(), DtEnd::new));
    event.add(new Summary(words.title(shown)));
    event.add(new Uid(copy.map(OwnCopy::id).orElseGet(() -> idOf(entry)).toString()));
    copy.ifPresent(known -> event.add(new Sequence(known.edition())));
    event.add(organizer());
    event.add(status(entry));
    event.add(
        copy.isPresent() || takesTime(shown)
            ? ImmutableTransp.OPAQUE
            : ImmutableTransp.TRANSPARENT);
    var page = Optional.of(entry.route()).filter(route -> !route.isEmpty()).map(pages);
    var more =
        Stream.concat(Stream.of(words.hint(entry)), page.stream().map(URI::toString))
            .filter(line -> !line.isEmpty())
            .collect(Collectors.joining("\n"));
    if (!more.isEmpty()) {
      event.add(new Description(more));
    }
    page.ifPresent(address -> event.add(new Url(address)));
    return event;
  }

  private Property organizer() {
    Property organizer = new Organizer(sender);
    organizer.add(new Cn(familyName));
    return organizer;
  }

  /** Whoever is in two families has the calendars of both. */
  private UUID idOf(CalendarEntry entry) {
    return UUID.nameUUIDFromBytes((family + "/" + entry.id()).getBytes(StandardCharsets.UTF_8));
  }

  private static Status status(CalendarEntry entry) {
    return switch (entry.kind()) {
      case CANCELLED -> ImmutableStatus.VEVENT_CANCELLED;
      case SLOT, GAP, OFFER -> ImmutableStatus.VEVENT_TENTATIVE;
      case TIME_OFF, BEDTIME ->
          entry.state() == EntryState.NONE
              ? ImmutableStatus.VEVENT_CONFIRMED
              : ImmutableStatus.VEVENT_TENTATIVE;
      case COVER, ABSENCE, BUSY, PROTECTED -> ImmutableStatus.VEVENT_CONFIRMED;
    };
  }

  /** Only what its reader does, or is away for, makes them busy. */
  private boolean takesTime(Together shown) {
    var kind = shown.entry().kind();
    return (kind == Kind.COVER || kind == Kind.BEDTIME || Together.isOfPeople(kind))
        && shown.people().stream().map(MemberCard::id).anyMatch(words.reader()::equals);
  }
}
