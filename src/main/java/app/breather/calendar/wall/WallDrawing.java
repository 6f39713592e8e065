package app.breather.calendar.wall;

import app.breather.base.tenancy.ChildId;
import app.breather.base.time.Period;
import app.breather.calendar.BedtimeTurn;
import app.breather.calendar.PresenceBand;
import app.breather.calendar.PresenceSpan;
import app.breather.calendar.Stay;
import app.breather.calendar.wall.WallView.Row;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** Decides what there is room for at the wall. */
record WallDrawing(Wall wall, WallWords words) {

  private static final int FEW_ROWS = 6;
  private static final int MOST_ROWS = 8;
  private static final int TAPS_BESIDE_EACH_OTHER = 3;
  private static final int MOST_GAPS = 5;

  WallView view() {
    var stays = wall.stays();
    var today = wall.today();
    var gaps = gaps();
    var bars = new WallBars(wall, words);
    return new WallView(
        wall.isNight() ? "dark" : "",
        stays.isEmpty() ? words.say("wall.title") : words.sentence(stays.getFirst()),
        words.times().longDay(today),
        words.times().time(wall.now()),
        words.say(isPlan(stays) ? "wall.now" : "wall.now.said"),
        stays.stream()
            .map(
                stay ->
                    new WallView.Now(
                        words.sentence(stay),
                        isPlan(stays) ? words.then(stay) : words.thenOfOne(stay),
                        words.badges(stay.who())))
            .toList(),
        stays.stream().anyMatch(Stay::isGap),
        taps(),
        List.of(
            day(today, words.say("calendar.today")),
            day(today.plusDays(1), words.say("calendar.tomorrow"))),
        today.datesUntil(today.plusDays(Wall.DAYS)).map(bars::day).toList(),
        words.say(gaps.isEmpty() ? "wall.week.covered" : "wall.week.open", words.allChildren()),
        shortened(gaps));
  }

  private List<WallView.Taps> taps() {
    var groups = new LinkedHashMap<Set<ChildId>, List<WallView.Tap>>();
    wall.choices()
        .forEach(
            one ->
                groups
                    .computeIfAbsent(one.children(), _ -> new ArrayList<>())
                    .addAll(taps(one, words.names(List.of(one.who())))));
    return groups.entrySet().stream()
        .map(
            group ->
                new WallView.Taps(
                    words.say("wall.taps", words.children(group.getKey())), group.getValue()))
        .toList();
  }

  private List<WallView.Tap> taps(WallBaton.Choice choice, String name) {
    var spoken = words.say("wall.tap", name, words.children(choice.children()));
    return words.badges(List.of(choice.who())).stream()
        .map(person -> new WallView.Tap(name, spoken, person, choice.value()))
        .toList();
  }

  private static boolean isPlan(List<Stay> stays) {
    return stays.stream().allMatch(stay -> stay.known() == Stay.Known.BY_PLAN);
  }

  private record Line(Instant from, Row row) {}

  private WallView.Day day(LocalDate date, String title) {
    var day = wall.day(date);
    var left = left(day);
    var lines =
        Stream.of(
                wall.presence().stream().flatMap(band -> presence(band, day, left)),
                wall.bedtimes(date)
                    .filter(turn -> turn.window().until().isAfter(wall.now()))
                    .map(this::evening),
                wall.soughtBesides(left).map(part -> sought(part, day)))
            .flatMap(all -> all)
            .sorted(Comparator.comparing(Line::from))
            .map(Line::row)
            .toList();
    int shown = shown(lines.size(), Math.max(FEW_ROWS, MOST_ROWS - linesOfTaps()));
    int few = shown(lines.size(), FEW_ROWS);
    return new WallView.Day(
        title, lines.subList(0, shown), few, more(lines.size() - shown), more(lines.size() - few));
  }

  private int linesOfTaps() {
    return Math.ceilDiv(wall.choices().size(), TAPS_BESIDE_EACH_OTHER);
  }

  private static int shown(int lines, int most) {
    return lines > most ? most - 1 : lines;
  }

  private String more(int left) {
    return left == 0 ? "" : words.say("wall.more", left);
  }

  private Period left(Period day) {
    return Period.between(wall.now(), day.until())
        .flatMap(ahead -> ahead.intersection(day))
        .orElse(day);
  }

  private Stream<Line> presence(PresenceBand band, Period day, Period left) {
    return band.spans().stream()
        .filter(span -> !isEvening(band, span))
        .flatMap(
            span ->
                span.period().intersection(left).stream()
                    .map(part -> new Line(part.from(), row(band, span, part, day))));
  }

  /** Its own line says who brings the children to bed. */
  private boolean isEvening(PresenceBand band, PresenceSpan span) {
    return wall.bedtimes().stream()
        .anyMatch(
            turn ->
                turn.window().contains(span.period())
                    && turn.children().containsAll(band.children())
                    && wall.whoHas(turn).equals(span.who()));
  }

  private Row row(PresenceBand band, PresenceSpan span, Period part, Period day) {
    var who =
        span.isGap()
            ? words.say("calendar.nobody", words.children(band.children()))
            : words.of(band.children(), words.names(span.who()));
    return new Row(
        words.when(part, day),
        words.badges(span.who()),
        who,
        span.isGap() ? "gap" : "",
        part.contains(wall.now()));
  }

  private Line evening(BedtimeTurn turn) {
    var who = wall.whoHas(turn);
    var name = who.isEmpty() ? words.say("calendar.state.open") : words.names(who);
    return new Line(
        turn.window().from(),
        new Row(
            words.times().hours(turn.window().from(), turn.window().until()),
            words.badges(who),
            words.of(turn.children(), words.say("wall.bedtime", name)),
            who.isEmpty() ? "gap" : "moon",
            turn.window().contains(wall.now())));
  }

  private Line sought(Period part, Period day) {
    return new Line(
        part.from(),
        new Row(
            words.when(part, day),
            List.of(),
            words.say("wall.sought"),
            "sought",
            part.contains(wall.now())));
  }

  private List<String> gaps() {
    var week = new Period(wall.now(), wall.day(wall.today().plusDays(Wall.DAYS - 1)).until());
    record Gap(Period when, String what) {}
    var nobody =
        wall.presence().stream()
            .flatMap(
                band ->
                    band.spans().stream()
                        .filter(PresenceSpan::isGap)
                        .flatMap(span -> span.period().intersection(week).stream())
                        .map(
                            part ->
                                new Gap(
                                    part,
                                    words.say(
                                        "calendar.nobody", words.children(band.children())))));
    var sought = wall.soughtBesides(week).map(part -> new Gap(part, words.say("wall.sought")));
    return Stream.concat(nobody, sought)
        .sorted(Comparator.comparing(Gap::when))
        .map(gap -> words.say("calendar.inWords", words.shortly(gap.when()), gap.what()))
        .toList();
  }

  private List<String> shortened(List<String> gaps) {
    if (gaps.size() <= MOST_GAPS) {
      return gaps;
    }
    var shown = new ArrayList<>(gaps.subList(0, MOST_GAPS - 1));
    shown.add(words.say("wall.more", gaps.size() - shown.size()));
    return List.copyOf(shown);
  }
}
