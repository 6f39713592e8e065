package app.breather.calendar.ui;

import app.breather.base.ui.State;
import app.breather.base.ui.Times;
import app.breather.calendar.CalendarEntry;
import app.breather.calendar.CalendarWeek;
import app.breather.calendar.EntryState;
import app.breather.calendar.PresenceBand;
import app.breather.calendar.Title;
import app.breather.family.ChildCard;
import com.vaadin.flow.i18n.I18NProvider;
import java.text.ListFormat;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.TextStyle;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The calendar in the viewer's language. */
record Words(Locale locale, ZoneId zone) {

  private static final DateTimeFormatter CLOCK = DateTimeFormatter.ofPattern("H:mm", Locale.ROOT);

  Times times() {
    return new Times(zone, locale);
  }

  String of(Title title) {
    return switch (title) {
      case Title.Written(var text) -> text;
      case Title.Translated(var key, var arguments) -> say(key, arguments.toArray());
    };
  }

  String say(String key, Object... arguments) {
    return I18NProvider.translate(locale, key, arguments);
  }

  String all(List<String> names) {
    return names.isEmpty()
        ? ""
        : ListFormat.getInstance(locale, ListFormat.Type.STANDARD, ListFormat.Style.FULL)
            .format(names);
  }

  /** As in "Mon 8", where the month is said nearby. */
  String weekday(LocalDate day) {
    return say(
        "calendar.weekday",
        day.getDayOfWeek().getDisplayName(TextStyle.SHORT_STANDALONE, locale),
        day.getDayOfMonth());
  }

  /** The names of those who are with the same people. */
  String children(PresenceBand band, CalendarWeek week) {
    return all(
        week.children().stream()
            .filter(child -> band.children().contains(child.id()))
            .map(ChildCard::name)
            .toList());
  }

  String start(Instant from) {
    return CLOCK.format(from.atZone(zone));
  }

  /** Midnight is the end of the day it ends. */
  String end(Instant until, LocalDate day) {
    var local = until.atZone(zone);
    return local.toLocalDate().isAfter(day) ? say("calendar.midnight") : CLOCK.format(local);
  }

  String state(CalendarEntry entry) {
    return state(shown(entry));
  }

  /** What is open of a slot is open, however the rest of it stands. */
  private static EntryState shown(CalendarEntry entry) {
    return entry.kind() == CalendarEntry.Kind.GAP ? EntryState.OPEN : entry.state();
  }

  String state(EntryState state) {
    return state == EntryState.NONE
        ? ""
        : say("calendar.state." + state.name().toLowerCase(Locale.ROOT));
  }

  /** Empty for what is as usual. */
  String hint(CalendarEntry entry) {
    return entry.hint().map(hint -> of(hint.words())).orElse("");
  }

  static Optional<State> look(CalendarEntry entry) {
    return switch (shown(entry)) {
      case OPEN -> Optional.of(State.OPEN);
      case ASKED, OFFERED -> Optional.of(State.ASKED);
      case PARTLY -> Optional.of(State.PARTLY);
      case COVERED -> Optional.of(State.COVERED);
      case CANCELLED -> Optional.of(State.CANCELLED);
      case NONE -> Optional.empty();
    };
  }
}
