package app.breather.calendar.ui;

import app.breather.base.time.Period;
import app.breather.base.ui.State;
import app.breather.base.ui.Times;
import app.breather.calendar.CalendarEntry;
import app.breather.calendar.CalendarWeek;
import app.breather.calendar.EntryState;
import app.breather.calendar.PresenceBand;
import app.breather.calendar.PresenceSpan;
import app.breather.family.ChildCard;
import app.breather.family.MemberCard;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The same days for the grid: bands of who has the children behind what is entered. */
record GridEntries(CalendarWeek week, Words words) {

  List<GridEntry> all() {
    var bands =
        week.presence().stream()
            .flatMap(band -> band.spans().stream().map(span -> presence(band, span)));
    return Stream.concat(bands, week.entries().stream().map(this::entry)).toList();
  }

  private GridEntry presence(PresenceBand band, PresenceSpan span) {
    var who = span.who().stream().flatMap(id -> week.member(id).stream()).toList();
    return new GridEntry(
        "presence-" + week.presence().indexOf(band) + "-" + span.period().from().getEpochSecond(),
        span.isGap() ? GridEntry.Kind.GAP : GridEntry.Kind.BAND,
        span.period().from(),
        span.period().until(),
        span.isGap()
            ? words.say("calendar.nobody", names(band))
            : words.all(who.stream().map(MemberCard::name).toList()),
        "",
        who.stream().map(DayRows::look).findFirst(),
        span.isGap() ? Optional.of(State.OPEN) : Optional.empty(),
        span.isGap() ? words.state(EntryState.OPEN) : "",
        "");
  }

  private String names(PresenceBand band) {
    return words.all(
        week.children().stream()
            .filter(child -> band.children().contains(child.id()))
            .map(ChildCard::name)
            .toList());
  }

  private GridEntry entry(CalendarEntry entry) {
    var person = entry.person().flatMap(week::member);
    var title = words.of(entry.title());
    return new GridEntry(
        entry.id(),
        kind(entry.kind()),
        entry.period().from(),
        entry.period().until(),
        entry.kind() == CalendarEntry.Kind.ABSENCE
            ? person
                .map(who -> words.say("calendar.personAndTitle", who.name(), title))
                .orElse(title)
            : title,
        clock(entry.period()),
        person.map(DayRows::look),
        Words.look(entry),
        words.state(entry.state()),
        entry.route());
  }

  private String clock(Period period) {
    return new Times(words.zone(), words.locale()).clock(period.from(), period.until());
  }

  private static GridEntry.Kind kind(CalendarEntry.Kind kind) {
    return switch (kind) {
      case COVER -> GridEntry.Kind.COVER;
      case SLOT, GAP -> GridEntry.Kind.GAP;
      case OFFER, TIME_OFF, BEDTIME, ABSENCE, PROTECTED -> GridEntry.Kind.ABSENCE;
      case CANCELLED -> GridEntry.Kind.CANCELLED;
    };
  }
}
