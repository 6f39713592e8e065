package app.breather.calendar.ui;

import app.breather.base.time.Period;
import app.breather.base.ui.Times;
import app.breather.calendar.CalendarEntry;
import app.breather.calendar.CalendarEntry.Kind;
import app.breather.calendar.CalendarWeek;
import app.breather.calendar.PresenceSpan;
import app.breather.calendar.ui.PersonRow.Has;
import app.breather.calendar.ui.PersonRow.Part;
import app.breather.family.MemberCard;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Days as bars from midnight to midnight: when somebody has the children, and when they are away.
 */
record PersonBars(CalendarWeek week, Words words) {

  List<Part> of(MemberCard member, LocalDate date) {
    var day = week.day(date);
    var has =
        week.presence().stream()
            .flatMap(band -> band.spans().stream())
            .filter(span -> has(span, member))
            .flatMap(
                span -> part(span.period(), day, isAlone(span, member) ? Has.ALONE : Has.TOGETHER));
    var away =
        week.entries().stream()
            .filter(entry -> isOf(entry, member))
            .filter(entry -> entry.kind() == Kind.ABSENCE || entry.kind() == Kind.TIME_OFF)
            .flatMap(entry -> part(entry.period(), day, Has.AWAY));
    return Stream.concat(has, away).distinct().toList();
  }

  private static Stream<Part> part(Period period, Period day, Has has) {
    return period.intersection(day).stream()
        .map(part -> new Part(share(part.from(), day), share(part.until(), day), has));
  }

  /** When they have the children, alone or not; empty when they have not. */
  String spoken(MemberCard member, LocalDate date) {
    var day = week.day(date);
    var times = new Times(week.zone(), words.locale());
    return week.presence().stream()
        .flatMap(
            band ->
                band.spans().stream()
                    .filter(span -> has(span, member))
                    .flatMap(span -> span.period().intersection(day).stream())
                    .map(
                        part ->
                            words.say(
                                "calendar.inWords",
                                times.hours(part.from(), part.until()),
                                words.say("calendar.has", 1, words.children(band, week)))))
        .collect(Collectors.joining(", "));
  }

  static boolean isOf(CalendarEntry entry, MemberCard member) {
    return entry.person().filter(member.id()::equals).isPresent();
  }

  static boolean has(PresenceSpan span, MemberCard member) {
    return span.who().contains(member.id());
  }

  static boolean isAlone(PresenceSpan span, MemberCard member) {
    return span.who().equals(List.of(member.id()));
  }

  static double share(Instant at, Period day) {
    return (double) Duration.between(day.from(), at).toSeconds() / day.length().toSeconds();
  }
}
