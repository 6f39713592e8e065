package app.breather.timeoff.ui;

import static app.breather.timeoff.ui.TimeOffWords.text;

import app.breather.timeoff.EveningRhythm;
import app.breather.timeoff.EveningSuggestion;
import app.breather.timeoff.EveningsOut;
import java.time.DayOfWeek;
import java.time.format.TextStyle;
import java.util.Collection;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Evenings out, in the viewer's words. */
record EveningWords(TimeOffWords words) {

  /** As in "Fridays suit Oma Inge, you are both free, five weeks since the last one." */
  String why(EveningSuggestion evening) {
    var since = evening.weeksSince().map(weeks -> text("timeoff.evening.since", weeks(weeks)));
    var parts =
        Stream.of(Optional.of(care(evening)), Optional.of(free()), since)
            .flatMap(Optional::stream)
            .toList();
    var sentence = text("timeoff.evening.why", String.join(", ", parts));
    return sentence.substring(0, 1).toUpperCase(words.times().locale()) + sentence.substring(1);
  }

  private String care(EveningSuggestion evening) {
    if (!evening.have().isEmpty()) {
      return text(
          "timeoff.evening.anyway",
          words.names(evening.have()),
          words.people().childNames(),
          evening.have().size());
    }
    var first = evening.ask().getFirst();
    return switch (evening.liking()) {
      case OFFERED -> text("timeoff.evening.offered", words.people().name(first));
      case LIKES_THE_DAY ->
          text(
              "timeoff.evening.likes",
              name(evening.evening().getDayOfWeek()),
              words.people().name(first));
      case SUITS -> text("timeoff.evening.suits", words.names(evening.ask()), evening.ask().size());
    };
  }

  private String free() {
    var parents = words.people().present().stream().filter(one -> one.isParent()).count();
    return text("timeoff.evening.free", parents);
  }

  /** As in "About every two weeks, best on Fridays." */
  String rhythm(EveningsOut out) {
    return out.rhythm().map(this::rhythm).orElseGet(() -> text("timeoff.evening.noRhythm"));
  }

  private String rhythm(EveningRhythm rhythm) {
    return rhythm.days().isEmpty()
        ? text("timeoff.evening.rhythm", every(rhythm.weeks()))
        : text("timeoff.evening.rhythm.days", every(rhythm.weeks()), names(rhythm.days()));
  }

  /** As in "every two weeks". */
  static String every(int weeks) {
    return text("timeoff.evening.every", weeks);
  }

  /** As in "Your last evening out was five weeks ago." */
  static String overdue(EveningsOut out) {
    return out.weeksSince()
        .map(weeks -> text("timeoff.evening.overdue", weeks(weeks)))
        .orElseGet(() -> text("timeoff.evening.overdue.first"));
  }

  private static String weeks(int weeks) {
    return text("timeoff.evening.weeks", weeks);
  }

  private String names(Collection<DayOfWeek> days) {
    return days.stream().sorted().map(this::plural).collect(Collectors.joining(", "));
  }

  private String plural(DayOfWeek day) {
    return text("timeoff.evening.onDays", name(day));
  }

  String name(DayOfWeek day) {
    return day.getDisplayName(TextStyle.FULL_STANDALONE, words.times().locale());
  }

  /** As in "19:00–23:00". */
  String clock(EveningSuggestion evening) {
    return words.times().clock(evening.out().from(), evening.out().until());
  }
}
