package app.breather.calendar.ui;

import app.breather.base.time.Period;
import app.breather.base.ui.PersonLook;
import app.breather.base.ui.State;
import app.breather.base.ui.Times;
import app.breather.calendar.CalendarEntry;
import app.breather.calendar.CalendarEntry.Kind;
import app.breather.calendar.CalendarWeek;
import app.breather.calendar.EntryState;
import app.breather.calendar.PresenceSpan;
import app.breather.calendar.Together;
import app.breather.calendar.ui.MonthDay.Chip;
import app.breather.calendar.ui.MonthDay.Rank;
import app.breather.family.ChildCard;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Says of each day of a month what matters most.
 *
 * @param dayRoute where a day is shown
 */
record MonthDays(
    CalendarWeek week,
    YearMonth month,
    LocalDate today,
    Words words,
    Function<LocalDate, String> dayRoute) {

  private static final int ROOM = 3;

  List<MonthDay> all() {
    return week.eachDay().map(this::day).toList();
  }

  private MonthDay day(LocalDate date) {
    var period = week.day(date);
    var bedtime = bedtime(period);
    var chips =
        Stream.concat(
                Together.of(week).stream()
                    .filter(shown -> isEntered(shown.entry(), period))
                    .map(shown -> chip(shown, period)),
                gaps(period))
            .sorted(Comparator.comparing(Chip::rank))
            .toList();
    int shown = chips.size() > ROOM ? ROOM - 1 : chips.size();
    boolean isOpen = chips.stream().anyMatch(Chip::isOpen);
    return new MonthDay(
        date,
        YearMonth.from(date).equals(month),
        date.equals(today),
        chips.subList(0, shown),
        chips.size() - shown,
        people(chips),
        isOpen,
        bedtime,
        spoken(date, chips.size(), isOpen, bedtime),
        dayRoute.apply(date));
  }

  private static List<PersonLook> people(List<Chip> chips) {
    return chips.stream()
        .filter(chip -> chip.rank() == Rank.ENTERED)
        .flatMap(chip -> chip.people().stream())
        .distinct()
        .toList();
  }

  private Optional<PersonLook> bedtime(Period day) {
    return week.entries().stream()
        .filter(entry -> entry.kind() == Kind.BEDTIME && day.contains(entry.period().from()))
        .findFirst()
        .flatMap(this::look);
  }

  /** An evening stands in the corner of its day, unless it is nobody's. */
  private static boolean isEntered(CalendarEntry entry, Period day) {
    return entry.period().overlaps(day)
        && (entry.kind() != Kind.BEDTIME || entry.person().isEmpty());
  }

  private Chip chip(Together shown, Period day) {
    var entry = shown.entry();
    var title = words.of(entry.title());
    var isAway = Together.isOfPeople(entry.kind());
    return new Chip(
        rank(entry),
        begin(entry.period(), day),
        title,
        shown.people().stream().map(DayRows::look).toList(),
        Words.look(entry),
        spoken(
            entry.period(),
            isAway ? "" : title,
            words.all(shown.names()),
            isAway ? title : "",
            words.state(entry)),
        entry.route(),
        entry.movable());
  }

  private static Rank rank(CalendarEntry entry) {
    return switch (entry.kind()) {
      case GAP, SLOT, BEDTIME -> Rank.OPEN;
      case COVER, OFFER, TIME_OFF, PROTECTED -> Rank.ENTERED;
      case ABSENCE, BUSY -> Rank.AWAY;
      case CANCELLED -> Rank.CANCELLED;
    };
  }

  /** What is still open of a slot says already that nobody has the children then. */
  private Stream<Chip> gaps(Period day) {
    return week.presence().stream()
        .flatMap(
            band -> {
              var nobody =
                  words.say(
                      "calendar.nobody",
                      words.all(
                          week.children().stream()
                              .filter(child -> band.children().contains(child.id()))
                              .map(ChildCard::name)
                              .toList()));
              return band.spans().stream()
                  .filter(PresenceSpan::isGap)
                  .flatMap(span -> span.period().intersection(day).stream())
                  .filter(part -> !isEntered(part))
                  .map(part -> gap(nobody, part, day));
            });
  }

  private boolean isEntered(Period part) {
    return week.entries().stream()
        .filter(entry -> entry.kind() == Kind.SLOT || entry.kind() == Kind.GAP)
        .anyMatch(entry -> entry.period().contains(part));
  }

  private Chip gap(String nobody, Period part, Period day) {
    return new Chip(
        Rank.OPEN,
        begin(part, day),
        nobody,
        List.of(),
        Optional.of(State.OPEN),
        spoken(part, nobody, words.state(EntryState.OPEN)),
        "",
        Optional.empty());
  }

  private String begin(Period period, Period day) {
    return period.from().isBefore(day.from()) || period.contains(day)
        ? ""
        : words.start(period.from());
  }

  private Optional<PersonLook> look(CalendarEntry entry) {
    return entry.person().flatMap(week::member).map(DayRows::look);
  }

  private String spoken(Period period, String... facts) {
    var known = Stream.of(facts).filter(fact -> !fact.isEmpty()).toList();
    return words.say(
        "calendar.inWords", times().range(period.from(), period.until()), String.join(", ", known));
  }

  private String spoken(LocalDate date, int entries, boolean isOpen, Optional<PersonLook> bedtime) {
    return Stream.of(
            times().longDay(date),
            words.say("calendar.month.entries", entries),
            isOpen ? words.state(EntryState.OPEN) : "",
            bedtime.map(who -> words.say("calendar.month.bedtime", who.name())).orElse(""))
        .filter(fact -> !fact.isEmpty())
        .collect(Collectors.joining(", "));
  }

  private Times times() {
    return new Times(words.zone(), words.locale());
  }
}
