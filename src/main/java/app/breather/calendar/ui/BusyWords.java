package app.breather.calendar.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import app.breather.base.ui.Times;
import app.breather.calendar.busy.BusyCalendarCard;
import app.breather.calendar.busy.BusyProblem;
import app.breather.calendar.busy.BusyResult;
import app.breather.calendar.file.LeftOut;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** How it stands with other calendars, in the viewer's words. */
record BusyWords(Times times) {

  /** As in "34 busy times · read Mon 1 March, 13:05 · next at 14:05". */
  String state(BusyCalendarCard card) {
    var read = card.readAt().map(when -> translate("busy.read", times.moment(when)));
    if (read.isEmpty() && card.problem().isEmpty()) {
      return translate("busy.reading");
    }
    return Stream.of(
            read.map(_ -> translate("busy.spans", card.spans())),
            read,
            card.nextAt().map(when -> translate("busy.next", times.moment(when))))
        .flatMap(Optional::stream)
        .collect(Collectors.joining(" · "));
  }

  /** Empty when all could be read. */
  static String leftOut(Map<LeftOut, Integer> leftOut) {
    return leftOut.entrySet().stream()
        .sorted(Map.Entry.comparingByKey())
        .map(
            entry ->
                translate(
                    "busy.leftOut." + entry.getKey().name().toLowerCase(Locale.ROOT),
                    entry.getValue()))
        .collect(Collectors.joining(" "));
  }

  /** What went wrong, and what one can do. */
  String problem(BusyCalendarCard card, BusyProblem problem) {
    var why = translate("busy.problem." + problem.name().toLowerCase(Locale.ROOT));
    var said = translate("busy.problem", card.name(), why);
    return card.nextAt().isEmpty() ? said + " " + translate("busy.givenUp") : said;
  }

  /** Empty when nothing speaks against it. */
  static Optional<String> refusal(BusyResult result) {
    return switch (result) {
      case BusyResult.Added _ -> Optional.empty();
      case BusyResult.NoAddress _ -> Optional.of(translate("busy.refused.noAddress"));
      case BusyResult.Known _ -> Optional.of(translate("busy.refused.known"));
      case BusyResult.NoCalendar _ -> Optional.of(translate("busy.refused.noCalendar"));
      case BusyResult.TooLarge _ -> Optional.of(translate("busy.refused.tooLarge"));
      case BusyResult.TooMany(var most) -> Optional.of(translate("busy.refused.tooMany", most));
    };
  }
}
