package app.breather.calendar.ui;

import app.breather.base.time.Period;
import app.breather.base.ui.Times;
import app.breather.calendar.CalendarEntry;
import app.breather.calendar.CalendarEntry.Kind;
import app.breather.calendar.CalendarWeek;
import app.breather.calendar.PresenceBand;
import app.breather.calendar.PresenceSpan;
import app.breather.calendar.ui.PersonRow.Line;
import app.breather.family.MemberCard;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** What somebody carries on a day, and what nobody does, in the order of its times. */
record PersonLines(CalendarWeek week, Words words) {

  private record Said(Instant from, Line line) {}

  List<Line> of(MemberCard member, LocalDate date) {
    var day = week.day(date);
    var entered =
        week.entries().stream()
            .filter(entry -> PersonBars.isOf(entry, member) && entry.kind() != Kind.GAP)
            .flatMap(entry -> said(entry, date));
    var has =
        week.presence().stream()
            .flatMap(band -> band.spans().stream().flatMap(span -> said(band, span, member, day)));
    return inOrder(Stream.concat(entered, has));
  }

  List<Line> open(LocalDate date) {
    var day = week.day(date);
    var entered =
        week.entries().stream().filter(PersonLines::isOpen).flatMap(entry -> said(entry, date));
    var nobody =
        week.presence().stream()
            .flatMap(
                band ->
                    band.spans().stream()
                        .filter(PresenceSpan::isGap)
                        .flatMap(span -> span.period().intersection(day).stream())
                        .filter(part -> !isEntered(part))
                        .map(
                            part ->
                                new Said(
                                    part.from(),
                                    line(
                                        part,
                                        day,
                                        words.say(
                                            "calendar.nobody", words.children(band, week))))));
    return inOrder(Stream.concat(entered, nobody));
  }

  private static List<Line> inOrder(Stream<Said> said) {
    return said.sorted(Comparator.comparing(Said::from)).map(Said::line).distinct().toList();
  }

  private static boolean isOpen(CalendarEntry entry) {
    return switch (entry.kind()) {
      case SLOT, GAP -> true;
      case BEDTIME -> entry.person().isEmpty();
      default -> false;
    };
  }

  private boolean isEntered(Period part) {
    return week.entries().stream()
        .filter(entry -> entry.kind() == Kind.SLOT || entry.kind() == Kind.GAP)
        .anyMatch(entry -> entry.period().contains(part));
  }

  /** One line an evening, on the day on which it begins. */
  private Stream<Said> said(CalendarEntry entry, LocalDate date) {
    var day = week.day(date);
    if (entry.kind() == Kind.BEDTIME && !day.contains(entry.period().from())) {
      return Stream.empty();
    }
    return entry.period().intersection(day).stream()
        .map(
            part ->
                new Said(
                    part.from(),
                    new Line(
                        when(part, day),
                        words.of(entry.title()),
                        Words.look(entry),
                        words.state(entry),
                        entry.route())));
  }

  /** What a promise or an evening says already is not said again. */
  private Stream<Said> said(PresenceBand band, PresenceSpan span, MemberCard member, Period day) {
    return PersonBars.isAlone(span, member)
        ? span.period().intersection(day).stream()
            .filter(part -> !isOwn(part, member))
            .map(
                part ->
                    new Said(
                        part.from(),
                        line(part, day, words.say("calendar.has", 1, words.children(band, week)))))
        : Stream.empty();
  }

  private boolean isOwn(Period part, MemberCard member) {
    return week.entries().stream()
        .filter(entry -> entry.kind() == Kind.COVER || entry.kind() == Kind.BEDTIME)
        .anyMatch(entry -> PersonBars.isOf(entry, member) && entry.period().contains(part));
  }

  private Line line(Period part, Period day, String text) {
    return new Line(when(part, day), text, Optional.empty(), "", "");
  }

  private String when(Period part, Period day) {
    return part.equals(day)
        ? words.say("calendar.allDay")
        : times().hours(part.from(), part.until());
  }

  private Times times() {
    return new Times(week.zone(), words.locale());
  }
}
