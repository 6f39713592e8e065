package app.breather.care.web;

import app.breather.base.time.Period;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;

/**
 * From when until when somebody may choose. Few quarters of an hour are listed each; of many, day
 * and time are chosen apart, for a page of a fortnight would be too long.
 *
 * @param fromDays empty when each choice says its day, or when all is one day; so too untilDays
 */
record PartChoices(
    List<Group> from, List<Group> until, List<Choice> fromDays, List<Choice> untilDays) {

  /**
   * Choices of one gap.
   *
   * @param label empty when there is only one
   */
  record Group(String label, List<Choice> choices) {}

  record Choice(String value, String text, boolean chosen) {}

  private static final Duration STEP = Duration.ofMinutes(15);
  private static final int SHORTEST_WORTH_DIVIDING = 3;
  private static final int MOST_LISTED = 96;

  static boolean worth(List<Period> gaps) {
    return gaps.size() > 1
        || gaps.stream().anyMatch(gap -> steps(gap).size() > SHORTEST_WORTH_DIVIDING);
  }

  static PartChoices of(List<Period> gaps, AnswerWords words) {
    return gaps.stream().mapToInt(gap -> steps(gap).size()).sum() <= MOST_LISTED
        ? listed(gaps, words)
        : byDay(gaps, words);
  }

  private static PartChoices listed(List<Period> gaps, AnswerWords words) {
    var from = new ArrayList<Group>();
    var until = new ArrayList<Group>();
    for (var gap : gaps) {
      var label = gaps.size() > 1 ? words.range(gap) : "";
      var steps = steps(gap);
      from.add(
          new Group(label, choices(gap, steps.subList(0, steps.size() - 1), gap.from(), words)));
      until.add(new Group(label, choices(gap, steps.subList(1, steps.size()), gap.until(), words)));
    }
    return new PartChoices(from, until, List.of(), List.of());
  }

  private static List<Choice> choices(
      Period gap, List<Instant> steps, Instant chosen, AnswerWords words) {
    return steps.stream()
        .map(
            step ->
                new Choice(
                    Long.toString(step.getEpochSecond()),
                    words.isOneDay(gap) ? words.time(step) : words.moment(step),
                    step.equals(chosen)))
        .toList();
  }

  private static PartChoices byDay(List<Period> gaps, AnswerWords words) {
    var zone = words.zone();
    var first = gaps.getFirst().from().atZone(zone);
    var last = gaps.getLast().until().atZone(zone);
    var times = times(gaps, zone);
    return new PartChoices(
        List.of(new Group("", times(times, first.toLocalTime(), words))),
        List.of(new Group("", times(times, last.toLocalTime(), words))),
        days(gaps, first.toLocalDate(), words),
        days(gaps, last.toLocalDate(), words));
  }

  private static List<Choice> days(List<Period> gaps, LocalDate chosen, AnswerWords words) {
    var first = gaps.getFirst().from().atZone(words.zone()).toLocalDate();
    var last = gaps.getLast().until().atZone(words.zone()).toLocalDate();
    return first
        .datesUntil(last.plusDays(1))
        .map(day -> new Choice(day.toString(), words.day(day), day.equals(chosen)))
        .toList();
  }

  /** Quarters as the first gap counts them, and where gaps begin and end. */
  private static TreeSet<LocalTime> times(List<Period> gaps, ZoneId zone) {
    var times = new TreeSet<LocalTime>();
    var offset = gaps.getFirst().from().atZone(zone).getMinute() % STEP.toMinutes();
    for (long minute = offset;
        minute < Duration.ofDays(1).toMinutes();
        minute += STEP.toMinutes()) {
      times.add(LocalTime.MIDNIGHT.plusMinutes(minute));
    }
    for (var gap : gaps) {
      times.add(gap.from().atZone(zone).toLocalTime());
      times.add(gap.until().atZone(zone).toLocalTime());
    }
    return times;
  }

  private static List<Choice> times(TreeSet<LocalTime> times, LocalTime chosen, AnswerWords words) {
    return times.stream()
        .map(time -> new Choice(time.toString(), words.time(time), time.equals(chosen)))
        .toList();
  }

  private static List<Instant> steps(Period gap) {
    var steps = new ArrayList<Instant>();
    for (var at = gap.from(); at.isBefore(gap.until()); at = at.plus(STEP)) {
      steps.add(at);
    }
    steps.add(gap.until());
    return steps;
  }
}
