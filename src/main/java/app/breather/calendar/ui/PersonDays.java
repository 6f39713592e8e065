package app.breather.calendar.ui;

import app.breather.base.tenancy.MemberId;
import app.breather.base.ui.Times;
import app.breather.calendar.CalendarWeek;
import app.breather.calendar.EntryState;
import app.breather.calendar.PresenceSpan;
import app.breather.calendar.ui.PersonRow.Cell;
import app.breather.calendar.ui.PersonRow.Line;
import app.breather.calendar.ui.PersonRow.Part;
import app.breather.family.MemberCard;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Says of each person what they carry, in the order in which the family knows them, so that nobody
 * stands above another for having done more. What nobody carries comes first.
 *
 * @param sums whether it is said how long each of them has the children
 */
record PersonDays(CalendarWeek week, Words words, Instant now, boolean sums) {

  private static final String OPEN = "open";

  /**
   * @param only whose row to show; empty for everybody's
   */
  List<PersonRow> all(Optional<MemberId> only) {
    return Stream.concat(
            Stream.of(open()).filter(row -> !row.cells().stream().allMatch(Cell::isEmpty)),
            week.members().stream()
                .filter(member -> only.isEmpty() || only.filter(member.id()::equals).isPresent())
                .map(this::row))
        .toList();
  }

  private PersonRow row(MemberCard member) {
    var bars = new PersonBars(week, words);
    var lines = new PersonLines(week, words);
    var cells =
        week.eachDay()
            .map(
                day ->
                    cell(
                        day, bars.of(member, day), bars.spoken(member, day), lines.of(member, day)))
            .toList();
    return new PersonRow(
        member.id().toString(),
        member.name(),
        Optional.of(DayRows.look(member)),
        cells.stream().allMatch(Cell::isEmpty)
            ? words.say("calendar.people.none")
            : sums ? sum(member) : "",
        cells);
  }

  private PersonRow open() {
    var lines = new PersonLines(week, words);
    return new PersonRow(
        OPEN,
        words.state(EntryState.OPEN),
        Optional.empty(),
        "",
        week.eachDay().map(day -> cell(day, List.of(), "", lines.open(day))).toList());
  }

  private Cell cell(LocalDate date, List<Part> bar, String spoken, List<Line> lines) {
    var day = week.day(date);
    return new Cell(
        date,
        week.days() == 1 ? times().day(date) : words.weekday(date),
        day.contains(now),
        bar,
        spoken,
        lines,
        day.contains(now) ? Optional.of(PersonBars.share(now, day)) : Optional.empty());
  }

  /** Parents are there when nobody else is, so of them only what they carry alone is said. */
  private String sum(MemberCard member) {
    var held =
        week.presence().stream()
            .flatMap(band -> band.spans().stream())
            .filter(
                span ->
                    member.isParent()
                        ? PersonBars.isAlone(span, member)
                        : PersonBars.has(span, member))
            .map(PresenceSpan::period)
            .sorted()
            .toList();
    var total = Duration.ZERO;
    var until = Instant.MIN;
    for (var period : held) {
      var from = period.from().isAfter(until) ? period.from() : until;
      if (period.until().isAfter(from)) {
        total = total.plus(Duration.between(from, period.until()));
        until = period.until();
      }
    }
    if (total.isZero()) {
      return "";
    }
    var key = member.isParent() ? "calendar.people.sum.alone" : "calendar.people.sum";
    return words.say(week.days() == 1 ? key + ".day" : key, times().duration(total));
  }

  private Times times() {
    return new Times(week.zone(), words.locale());
  }
}
