package app.breather.calendar.ui;

import app.breather.base.time.RepeatedTime;
import app.breather.base.ui.RecurrenceWords;
import app.breather.base.ui.Times;
import app.breather.calendar.AbsenceKind;
import app.breather.calendar.AbsenceTime;
import app.breather.calendar.WeeklyHours;
import com.vaadin.flow.i18n.I18NProvider;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.springframework.util.StringUtils;

/** Away times in the viewer's language. */
record AbsenceWords(Locale locale, ZoneId zone) {

  private static final DateTimeFormatter CLOCK = DateTimeFormatter.ofPattern("H:mm", Locale.ROOT);
  private static final int NAMED = 3;

  String kind(AbsenceKind kind) {
    return say("calendar.absence." + kind.name().toLowerCase(Locale.ROOT));
  }

  String time(AbsenceTime time) {
    return switch (time) {
      case AbsenceTime.Once(var period) -> times().range(period.from(), period.until());
      case AbsenceTime.Repeated(var rule, var leftOut) ->
          leftOut.isEmpty()
              ? rule(rule)
              : say("absences.except", rule(rule), some(List.copyOf(leftOut)));
    };
  }

  Times times() {
    return new Times(zone, locale);
  }

  private String rule(RepeatedTime rule) {
    return WeeklyHours.of(rule)
        .map(this::hours)
        .orElseGet(
            () ->
                say(
                    "absences.sinceDay",
                    StringUtils.capitalize(new RecurrenceWords(times()).of(rule)),
                    times().date(rule.start())));
  }

  /** The last ones by name. */
  private String some(List<LocalDate> days) {
    int unnamed = Math.max(0, days.size() - NAMED);
    var names = new ArrayList<String>();
    if (unnamed > 0) {
      names.add(say("absences.except.others", unnamed));
    }
    days.stream().skip(unnamed).map(times()::date).forEach(names::add);
    return all(names);
  }

  private String hours(WeeklyHours hours) {
    var clock = say("absences.clock", CLOCK.format(hours.from()), CLOCK.format(hours.until()));
    var weekly = say("absences.weeklyHours", days(hours), clock);
    var first = times().date(hours.first());
    return hours
        .last()
        .map(last -> say("absences.betweenDays", weekly, first, times().date(last)))
        .orElseGet(() -> say("absences.sinceDay", weekly, first));
  }

  private String days(WeeklyHours hours) {
    return all(
        Arrays.stream(DayOfWeek.values()).filter(hours.days()::contains).map(this::day).toList());
  }

  private String all(List<String> names) {
    return new Words(locale, zone).all(names);
  }

  String day(DayOfWeek day) {
    return day.getDisplayName(TextStyle.SHORT_STANDALONE, locale);
  }

  private String say(String key, Object... arguments) {
    return I18NProvider.translate(locale, key, arguments);
  }
}
