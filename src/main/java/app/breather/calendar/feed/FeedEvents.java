package app.breather.calendar.feed;

import app.breather.base.tenancy.FamilyId;
import app.breather.base.time.CalendarZone;
import app.breather.calendar.CalendarEntry;
import app.breather.calendar.CalendarEntry.Kind;
import app.breather.calendar.EntryState;
import app.breather.calendar.OwnCopy;
import app.breather.calendar.Together;
import app.breather.family.MemberCard;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.fortuna.ical4j.model.Property;
import net.fortuna.ical4j.model.component.VEvent;
import net.fortuna.ical4j.model.parameter.Cn;
import net.fortuna.ical4j.model.property.Description;
import net.fortuna.ical4j.model.property.DtEnd;
import net.fortuna.ical4j.model.property.DtStamp;
import net.fortuna.ical4j.model.property.DtStart;
import net.fortuna.ical4j.model.property.Organizer;
import net.fortuna.ical4j.model.property.RRule;
import net.fortuna.ical4j.model.property.RecurrenceId;
import net.fortuna.ical4j.model.property.Sequence;
import net.fortuna.ical4j.model.property.Status;
import net.fortuna.ical4j.model.property.Summary;
import net.fortuna.ical4j.model.property.Uid;
import net.fortuna.ical4j.model.property.Url;
import net.fortuna.ical4j.model.property.immutable.ImmutableStatus;
import net.fortuna.ical4j.model.property.immutable.ImmutableTransp;

/**
 * Writes what stands in the shared calendar as events (RFC 5545, 3.6.1).
 *
 * @param sender what programs name as its origin, for the format wants one
 * @param copies by the ids of entries and of series, those that their reader was mailed too, and
 *     which must not be there twice
 * @param pages where the details of a route are
 * @param stamp when it counts as written
 */
record FeedEvents(
    FamilyId family,
    String familyName,
    URI sender,
    CalendarZone zone,
    FeedWords words,
    Map<String, OwnCopy> copies,
    Function<String, URI> pages,
    Instant stamp) {

  /** What was mailed by itself stands by itself. */
  boolean isPartOfSeries(Together shown) {
    return shown.entry().repeats().isPresent() && !copies.containsKey(shown.entry().id());
  }

  VEvent one(Together shown) {
    return event(shown, shown.entry().id(), shown.entry().route());
  }

  /** The rule first, then each day that differs from it. */
  Stream<VEvent> all(FeedSeries series) {
    var rule = event(series.first(), series.repeats().series(), series.repeats().route());
    rule.add(new RRule<>(series.rule(zone.zone())));
    series.leftOut().forEach(day -> rule.add(zone.exception(series.start(day))));
    return Stream.concat(
        Stream.of(rule), series.others().stream().map(day -> instead(series, day)));
  }

  private VEvent instead(FeedSeries series, Together day) {
    var repeats = day.entry().repeats().orElseThrow();
    var event = event(day, repeats.series(), day.entry().route());
    event.add(zone.local(series.start(repeats.day()), RecurrenceId::new));
    return event;
  }

  private VEvent event(Together shown, String id, String route) {
    var entry = shown.entry();
    var copy = Optional.ofNullable(copies.get(id));
    var event = new VEvent(false);
    event.add(new DtStamp(stamp));
    event.add(zone.at(entry.period().from(), DtStart::new));
    event.add(zone.at(entry.period().until(), DtEnd::new));
    event.add(new Summary(words.title(shown)));
    event.add(new Uid(copy.map(OwnCopy::id).orElseGet(() -> nameOf(id)).toString()));
    copy.ifPresent(known -> event.add(new Sequence(known.edition())));
    event.add(organizer());
    event.add(status(entry));
    event.add(
        copy.isPresent() || takesTime(shown)
            ? ImmutableTransp.OPAQUE
            : ImmutableTransp.TRANSPARENT);
    var page = Optional.of(route).filter(it -> !it.isEmpty()).map(pages);
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
  private UUID nameOf(String id) {
    return UUID.nameUUIDFromBytes((family + "/" + id).getBytes(StandardCharsets.UTF_8));
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
    return (kind == Kind.COVER
            || kind == Kind.BEDTIME
            || kind == Kind.PROTECTED
            || Together.isOfPeople(kind))
        && shown.people().stream().map(MemberCard::id).anyMatch(words.reader()::equals);
  }
}
