package app.breather.calendar.ui;

import app.breather.base.ui.Times;
import app.breather.calendar.AbsenceKind;
import app.breather.calendar.AbsenceTime;
import app.breather.calendar.WeeklyHours;
import com.vaadin.flow.i18n.I18NProvider;
import java.time.DayOfWeek;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.TextStyle;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** Away times in the viewer's language. */
record AbsenceWords(Locale locale, ZoneId zone) {

  private static final DateTimeFormatter CLOCK = DateTimeFormatter.ofPattern("H:mm", Locale.ROOT);

  String kind(AbsenceKind kind) {
    return say("calendar.absence." + kind.name().toLowerCase(Locale.ROOT));
  }

  String time(AbsenceTime time) {
    return switch (time) {
      case AbsenceTime.Once(var period) ->
          new Times(zone, locale).range(period.from(), period.until());
      case AbsenceTime.Weekly(var hours) -> hours(hours);
    };
  }

  private String hours(WeeklyHours hours) {
    var dates = new Times(zone, locale);
    var clock = say("absences.clock", CLOCK.format(hours.from()), CLOCK.format(hours.until()));
    var weekly = say("absences.weeklyHours", days(hours), clock);
    return hours
        .last()
        .map(
            last ->
                say("absences.betweenDays", weekly, dates.date(hours.first()), dates.date(last)))
        .orElseGet(() -> say("absences.sinceDay", weekly, dates.date(hours.first())));
  }

  private String days(WeeklyHours hours) {
    List<String> names =
        Arrays.stream(DayOfWeek.values()).filter(hours.days()::contains).map(this::day).toList();
    return new Words(locale, zone).all(names);
  }

  String day(DayOfWeek day) {
    return day.getDisplayName(TextStyle.SHORT_STANDALONE, locale);
  }

  private String say(String key, Object... arguments) {
    return I18NProvider.translate(locale, key, arguments);
  }
}
