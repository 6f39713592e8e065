package app.breather.calendar.wall;

import app.breather.base.time.Period;
import app.breather.calendar.PresenceBand;
import app.breather.calendar.PresenceSpan;
import app.breather.calendar.wall.WallView.Bar;
import app.breather.calendar.wall.WallView.Part;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Draws days as bars from midnight to midnight, in the colours of who has the children. */
record WallBars(Wall wall, WallWords words) {

  private static final int WHOLE = 1000;
  private static final int HIGH = 60;
  private static final int ROOM_FOR_INITIALS = 60;
  private static final int MOST_ABOVE_EACH_OTHER = 2;

  WallView.WeekDay day(LocalDate date) {
    var day = wall.day(date);
    return new WallView.WeekDay(
        words.weekday(date),
        date.equals(wall.today()),
        wall.presence().stream().map(band -> bar(band, day)).toList());
  }

  private Bar bar(PresenceBand band, Period day) {
    var spans =
        band.spans().stream()
            .flatMap(
                span ->
                    span.period().intersection(day).stream()
                        .map(part -> new PresenceSpan(part, span.who())))
            .toList();
    return new Bar(
        wall.presence().size() == 1 ? "" : words.children(band.children()),
        spans.stream().map(this::spoken).collect(Collectors.joining(", ")),
        spans.stream().flatMap(span -> parts(span, day)).toList());
  }

  private String spoken(PresenceSpan span) {
    return words.say(
        "calendar.inWords",
        words.times().hours(span.period().from(), span.period().until()),
        span.isGap() ? words.say("wall.nobody") : words.names(span.who()));
  }

  /** Several who have the children together lie above each other. */
  private Stream<Part> parts(PresenceSpan span, Period day) {
    int from = share(span.period().from(), day);
    int width = share(span.period().until(), day) - from;
    if (span.isGap()) {
      return Stream.of(new Part(from, 0, width, HIGH, 0, ""));
    }
    var people = span.who().stream().flatMap(id -> wall.member(id).stream()).toList();
    int high = HIGH / Math.max(1, people.size());
    return IntStream.range(0, people.size())
        .mapToObj(
            i ->
                new Part(
                    from,
                    i * high,
                    width,
                    high,
                    people.get(i).colour(),
                    hasRoom(width, people.size()) ? people.get(i).initials() : ""));
  }

  private static boolean hasRoom(int width, int people) {
    return width >= ROOM_FOR_INITIALS && people <= MOST_ABOVE_EACH_OTHER;
  }

  private static int share(Instant at, Period day) {
    return (int) (WHOLE * Duration.between(day.from(), at).toSeconds() / day.length().toSeconds());
  }
}
