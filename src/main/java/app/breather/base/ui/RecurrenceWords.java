package app.breather.base.ui;

import app.breather.base.time.Recurrence;
import app.breather.base.time.RepeatedTime;
import com.vaadin.flow.i18n.I18NProvider;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.format.TextStyle;
import java.util.Locale;
import org.springframework.context.MessageSource;

/** How something repeats, in a viewer's language. */
public record RecurrenceWords(Times times, Words words) {

  /** Says a text with its values. */
  public interface Words {
    String say(String key, Object... values);
  }

  /** On Vaadin's pages. */
  public RecurrenceWords(Times times) {
    this(times, (key, values) -> I18NProvider.translate(times.locale(), key, values));
  }

  /** In letters, and on pages without Vaadin. */
  public RecurrenceWords(Times times, MessageSource words) {
    this(times, (key, values) -> words.getMessage(key, values, times.locale()));
  }

  /** As in "every Tuesday, 19:00–21:00, until 30 June 2027". */
  public String of(RepeatedTime time) {
    var clock =
        say(
            "repeat.clock",
            times.clock(time.from(), time.until()),
            times.clock(time.from()),
            times.clock(time.until()),
            time.nights());
    var days = of(time.recurrence().rhythm(), time.recurrence().interval(), time.start());
    return ending(say("repeat.at", days, clock), time.recurrence());
  }

  /** As in "every Tuesday, until 30 June 2027". */
  public String of(Recurrence recurrence, LocalDate start) {
    return ending(of(recurrence.rhythm(), recurrence.interval(), start), recurrence);
  }

  private String ending(String days, Recurrence recurrence) {
    return switch (recurrence.ending()) {
      case Recurrence.Never() -> days;
      case Recurrence.Until(var last) -> say("repeat.until", days, times.date(last));
      case Recurrence.Times(var count) -> say("repeat.times", days, count);
    };
  }

  /** As in "every two weeks on Tuesday". */
  String of(Recurrence.Rhythm rhythm, int interval, LocalDate start) {
    return switch (rhythm) {
      case Recurrence.Daily() -> say("repeat.daily", interval);
      case Recurrence.Weekly(var days) ->
          say(
              "repeat.weekly",
              interval,
              Names.all(days.stream().sorted().map(this::name).toList(), times.locale()));
      case Recurrence.MonthlyOnDay(var day) ->
          say(day == -1 ? "repeat.monthly.last" : "repeat.monthly.day", interval, day);
      case Recurrence.MonthlyOnWeekday(var nth, var day) ->
          say("repeat.monthly.weekday", interval, nth, name(day));
      case Recurrence.Yearly() -> say("repeat.yearly", interval, times.dayOfYear(start));
    };
  }

  private String name(DayOfWeek day) {
    return day.getDisplayName(TextStyle.FULL_STANDALONE, language());
  }

  /** As in "Tue". */
  String shortName(DayOfWeek day) {
    return day.getDisplayName(TextStyle.SHORT_STANDALONE, language());
  }

  private Locale language() {
    return Translations.spoken(times.locale());
  }

  private String say(String key, Object... values) {
    return words.say(key, values);
  }
}
