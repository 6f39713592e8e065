package app.breather.notifications;

import app.breather.base.links.FamilyPage;
import app.breather.base.links.PublicAddress;
import app.breather.base.mail.Letter;
import app.breather.base.mail.Letter.Block;
import app.breather.base.mail.LetterSource;
import app.breather.base.tenancy.CurrentActor;
import app.breather.base.tenancy.MemberId;
import app.breather.base.ui.Times;
import app.breather.base.ui.Translations;
import app.breather.family.Correspondent;
import app.breather.family.Correspondents;
import app.breather.family.Families;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Writes what is planned in the coming week, as its reader sees it in the calendar. */
@Component
class WeekAheadLetters implements LetterSource {

  private static final int DAYS = 7;

  private final ObjectProvider<LookAheadSource> sources;
  private final ObjectProvider<WeekAheadPart> parts;
  private final Correspondents correspondents;
  private final Choices choices;
  private final Unsubscribing unsubscribing;
  private final Families families;
  private final PublicAddress addresses;
  private final MessageSource words;
  private final CurrentActor current;
  private final Clock clock;

  WeekAheadLetters(
      ObjectProvider<LookAheadSource> sources,
      ObjectProvider<WeekAheadPart> parts,
      Correspondents correspondents,
      Choices choices,
      Unsubscribing unsubscribing,
      Families families,
      PublicAddress addresses,
      MessageSource words,
      CurrentActor current,
      Clock clock) {
    this.sources = sources;
    this.parts = parts;
    this.correspondents = correspondents;
    this.choices = choices;
    this.unsubscribing = unsubscribing;
    this.families = families;
    this.addresses = addresses;
    this.words = words;
    this.current = current;
    this.clock = clock;
  }

  @Override
  public String kind() {
    return WeekAhead.NAME;
  }

  @Override
  public Written write(UUID subject, MemberId to) {
    var zone = families.current().zone();
    var sunday = WeekAheadTime.sunday(clock.instant(), zone);
    var reader = correspondents.find(to);
    var person = correspondents.personOf(to);
    if (sunday.isEmpty() || reader.isEmpty() || person.isEmpty() || !choices.wantsWeekAhead(to)) {
      return new Written.NotNeeded();
    }
    var first = sunday.get().plusDays(1);
    var language = Translations.spoken(reader.get().language());
    var week = current.as(person.get(), () -> week(first, language));
    return week.isEmpty()
        ? new Written.NotNeeded()
        : new Written.Ready(letter(reader.get(), first, week, new Times(zone, language)));
  }

  /** What there is to say. */
  private record Week(List<Block> waiting, List<LookAheadSource.Day> days, List<Block> closing) {

    boolean isEmpty() {
      return waiting.isEmpty() && days.isEmpty();
    }
  }

  private Week week(LocalDate first, Locale language) {
    return new Week(
        parts.orderedStream().flatMap(part -> part.waiting(first, language).stream()).toList(),
        sources.stream().flatMap(source -> source.days(first, language).stream()).toList(),
        parts.orderedStream().flatMap(part -> part.closing(language).stream()).toList());
  }

  private Letter letter(Correspondent to, LocalDate first, Week week, Times times) {
    var locale = times.locale();
    var title =
        say(
            locale,
            "notifications.weekAhead.mail",
            times.day(first),
            times.day(first.plusDays(DAYS - 1)));
    var body = new ArrayList<Block>();
    body.add(new Block.Headline(title));
    body.addAll(week.waiting());
    week.days().stream()
        .map(day -> new Block.Listed(times.longDay(day.day()), day.lines()))
        .forEach(body::add);
    body.add(
        new Block.Button(
            say(locale, "notifications.weekAhead.mail.open"),
            addresses.of(FamilyPage.of("calendar/week/" + first, current.family())),
            week.waiting().isEmpty()));
    body.addAll(week.closing());
    var unsubscribe = unsubscribing.link(to.member());
    body.add(
        new Block.SmallLink(
            say(locale, "notifications.weekAhead.mail.why"),
            say(locale, "notifications.weekAhead.mail.end"),
            unsubscribe));
    return new Letter(to.address().orElseThrow().value(), locale, title, body)
        .unsubscribedAt(unsubscribe);
  }

  private String say(Locale locale, String key, Object... values) {
    return words.getMessage(key, values, locale);
  }
}
