package app.breather.calendar.ui;

import app.breather.base.time.Period;
import app.breather.base.ui.Icon;
import app.breather.base.ui.PersonLook;
import app.breather.base.ui.State;
import app.breather.base.ui.Times;
import app.breather.calendar.CalendarEntry;
import app.breather.calendar.CalendarEntry.Kind;
import app.breather.calendar.CalendarWeek;
import app.breather.calendar.EntryState;
import app.breather.calendar.PresenceBand;
import app.breather.calendar.PresenceSpan;
import app.breather.calendar.Together;
import app.breather.family.ChildCard;
import app.breather.family.MemberCard;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Says in lines what a day holds: who has the children, and everything that is entered. */
record DayRows(CalendarWeek week, Words words, Instant now) {

  private static final Comparator<DayRow> ORDER = Comparator.comparing(DayRow::start);

  List<DayList.Day> all() {
    var today = LocalDate.ofInstant(now, week.zone());
    return week.eachDay()
        .map(
            day ->
                new DayList.Day(
                    day,
                    new Times(week.zone(), words.locale()).day(day),
                    note(day, today),
                    day.equals(today),
                    on(day)))
        .toList();
  }

  private String note(LocalDate day, LocalDate today) {
    if (day.equals(today)) {
      return words.say("calendar.today");
    }
    return day.equals(today.plusDays(1)) ? words.say("calendar.tomorrow") : "";
  }

  private List<DayRow> on(LocalDate date) {
    var day = new DayTimes(date, week.day(date), words);
    var entries = Together.of(week).stream().flatMap(shown -> lines(shown, day));
    return Stream.concat(presence(day), entries).sorted(ORDER).toList();
  }

  private Stream<DayRow> lines(Together shown, DayTimes day) {
    var entry = shown.entry();
    return entry.kind() == Kind.BEDTIME
        ? Stream.of(entry)
            .filter(evening -> week.day(day.date()).contains(evening.period().from()))
            .map(evening -> bedtime(evening, day))
        : day.part(entry.period()).map(part -> entry(shown, day, part));
  }

  /** One line an evening, also where it goes on after midnight. */
  private DayRow bedtime(CalendarEntry entry, DayTimes day) {
    var person = entry.person().flatMap(week::member);
    var title = words.of(entry.title());
    return new DayRow(
        entry.period().from(),
        words.start(entry.period().from()),
        words.start(entry.period().until()),
        person.map(who -> words.say("calendar.personAndTitle", title, who.name())).orElse(title),
        words.hint(entry),
        Optional.empty(),
        Icon.MOON,
        person.map(DayRows::look),
        Words.look(entry),
        words.state(entry),
        entry.route(),
        entry.period().contains(now),
        Optional.empty());
  }

  private Stream<DayRow> presence(DayTimes day) {
    return week.presence().stream()
        .flatMap(
            band ->
                band.spans().stream()
                    .flatMap(
                        span ->
                            day.part(span.period())
                                .filter(part -> !isEntered(band, span, part))
                                .map(part -> presence(band, span, day, part))));
  }

  /** Care, promised or open, and bedtime have lines of their own, which say more. */
  private boolean isEntered(PresenceBand band, PresenceSpan span, Period part) {
    return week.entries().stream()
        .filter(entry -> entry.period().contains(part))
        .anyMatch(
            entry ->
                switch (entry.kind()) {
                  case COVER, BEDTIME -> entry.person().filter(span.who()::contains).isPresent();
                  case GAP, SLOT -> span.isGap() && entry.children().containsAll(band.children());
                  default -> false;
                });
  }

  private DayRow presence(PresenceBand band, PresenceSpan span, DayTimes day, Period part) {
    var children = names(band);
    var who = span.who().stream().flatMap(id -> week.member(id).stream()).toList();
    var title =
        span.isGap()
            ? words.say("calendar.nobody", children)
            : words.all(who.stream().map(MemberCard::name).toList());
    return new DayRow(
        part.from(),
        day.from(part),
        day.until(part),
        title,
        span.isGap() ? "" : words.say("calendar.has", who.size(), children),
        who.size() == 1 ? Optional.of(look(who.getFirst())) : Optional.empty(),
        span.isGap() ? Icon.CIRCLE_DASHED : Icon.USERS,
        Optional.empty(),
        span.isGap() ? Optional.of(State.OPEN) : Optional.empty(),
        span.isGap() ? words.state(EntryState.OPEN) : "",
        "",
        part.contains(now),
        Optional.empty());
  }

  private String names(PresenceBand band) {
    return words.all(
        week.children().stream()
            .filter(child -> band.children().contains(child.id()))
            .map(ChildCard::name)
            .toList());
  }

  private DayRow entry(Together shown, DayTimes day, Period part) {
    var entry = shown.entry();
    var people = shown.people();
    var name = words.all(shown.names());
    var title = words.of(entry.title());
    var isAbsence = entry.kind() == Kind.ABSENCE || entry.kind() == Kind.BUSY;
    return new DayRow(
        part.from(),
        day.from(part),
        day.until(part),
        isAbsence ? name : title,
        isAbsence ? title : name,
        people.size() == 1 ? Optional.of(look(people.getFirst())) : Optional.empty(),
        people.size() > 1 ? Icon.USERS : icon(entry.kind()),
        Optional.empty(),
        Words.look(entry),
        words.state(entry),
        entry.route(),
        entry.kind() == Kind.COVER && part.contains(now),
        entry.movable());
  }

  static PersonLook look(MemberCard member) {
    return new PersonLook(member.name(), member.initials(), member.colour());
  }

  private static Icon icon(Kind kind) {
    return switch (kind) {
      case SLOT, COVER -> Icon.HEART_HANDSHAKE;
      case GAP -> Icon.CIRCLE_DASHED;
      case OFFER -> Icon.CLOCK;
      case TIME_OFF -> Icon.COFFEE;
      case BEDTIME -> Icon.MOON;
      case ABSENCE -> Icon.USER;
      case BUSY -> Icon.CALENDAR;
      case PROTECTED -> Icon.SHIELD_CHECK;
      case CANCELLED -> Icon.BAN;
    };
  }
}
