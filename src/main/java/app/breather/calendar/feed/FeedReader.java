package app.breather.calendar.feed;

import app.breather.base.links.FamilyPage;
import app.breather.base.links.PublicAddress;
import app.breather.base.mail.MailServer;
import app.breather.base.time.CalendarZone;
import app.breather.base.time.Period;
import app.breather.base.ui.Translations;
import app.breather.calendar.CalendarEntry;
import app.breather.calendar.CalendarEntry.Kind;
import app.breather.calendar.EntryState;
import app.breather.calendar.OwnCopy;
import app.breather.calendar.OwnCopySource;
import app.breather.calendar.SharedCalendar;
import app.breather.calendar.Together;
import app.breather.family.Children;
import app.breather.family.Correspondents;
import app.breather.family.Families;
import app.breather.family.FamilyCard;
import app.breather.family.Members;
import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Reads what the acting member sees in the shared calendar: four weeks back, a year ahead. */
@Component
class FeedReader {

  private static final int WEEKS_BACK = 4;

  /** What time alone changes within a day, such as an ask that nobody answered, is seen by then. */
  private static final Duration LONGEST = Duration.ofHours(6);

  private final SharedCalendar calendar;
  private final ObjectProvider<OwnCopySource> copies;
  private final Families families;
  private final Members members;
  private final Children children;
  private final Correspondents correspondents;
  private final PublicAddress addresses;
  private final MailServer server;
  private final MessageSource words;
  private final Clock clock;

  FeedReader(
      SharedCalendar calendar,
      ObjectProvider<OwnCopySource> copies,
      Families families,
      Members members,
      Children children,
      Correspondents correspondents,
      PublicAddress addresses,
      MailServer server,
      MessageSource words,
      Clock clock) {
    this.calendar = calendar;
    this.copies = copies;
    this.families = families;
    this.members = members;
    this.children = children;
    this.correspondents = correspondents;
    this.addresses = addresses;
    this.server = server;
    this.words = words;
    this.clock = clock;
  }

  @Transactional(readOnly = true)
  public Feed read(boolean bedtimes) {
    var now = clock.instant();
    var family = families.current();
    var today = LocalDate.ofInstant(now, family.zone());
    var window =
        Period.between(
                today.minusWeeks(WEEKS_BACK).atStartOfDay(),
                today.plusYears(1).plusDays(1).atStartOfDay(),
                family.zone())
            .orElseThrow();
    var entries =
        calendar.entries(window).stream()
            .filter(entry -> bedtimes || entry.kind() != Kind.BEDTIME)
            .filter(entry -> entry.kind() != Kind.BUSY)
            .toList();
    var shown = Together.of(entries, members.all());
    return new Feed(
        writer(family, window, today).write(window, shown), until(now, today, family, entries));
  }

  private FeedWriter writer(FamilyCard family, Period window, LocalDate today) {
    var reader = correspondents.me();
    var language = Translations.spoken(reader.language());
    return new FeedWriter(
        new FeedEvents(
            family.id(),
            family.name(),
            URI.create("mailto:" + server.address()),
            new CalendarZone(family.zone()),
            new FeedWords(words, language, reader.member(), children.all()),
            copies(window),
            route -> addresses.of(FamilyPage.of(route, family.id())),
            today.atStartOfDay(family.zone()).toInstant()));
  }

  private Map<String, OwnCopy> copies(Period window) {
    var all = new HashMap<String, OwnCopy>();
    copies.stream().map(source -> source.copies(window)).forEach(all::putAll);
    return all;
  }

  /** Until the day ends, or something that is not settled begins. */
  private static Instant until(
      Instant now, LocalDate today, FamilyCard family, List<CalendarEntry> entries) {
    var begins =
        entries.stream()
            .filter(entry -> !isSettled(entry.state()))
            .map(entry -> entry.period().from())
            .filter(now::isBefore);
    var tomorrow = today.plusDays(1).atStartOfDay(family.zone()).toInstant();
    return Stream.concat(Stream.of(tomorrow, now.plus(LONGEST)), begins)
        .min(Instant::compareTo)
        .orElseThrow();
  }

  private static boolean isSettled(EntryState state) {
    return switch (state) {
      case NONE, COVERED, CANCELLED -> true;
      case OPEN, ASKED, PARTLY, OFFERED -> false;
    };
  }
}
