package app.breather.care.web;

import app.breather.base.time.Period;
import app.breather.base.ui.Names;
import app.breather.base.ui.Times;
import app.breather.base.ui.Translations;
import app.breather.care.CareAhead;
import app.breather.care.SlotHint;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.springframework.context.MessageSource;

/** The words of one reader, and times on the family's clocks. */
record AnswerWords(MessageSource source, Locale locale, ZoneId zone) {

  AnswerWords {
    locale = Translations.spoken(locale);
  }

  String text(String key, Object... values) {
    return source.getMessage(key, values, locale);
  }

  String text(SlotHint hint) {
    return hint.said(times());
  }

  /** As in "Alex, Kim and Sam". */
  String all(List<String> names) {
    return Names.all(names, locale);
  }

  /**
   * When what one should know of a promise can be read; empty when it can be now.
   *
   * @param parent whom to ask for it
   */
  String later(CareAhead ahead, String parent) {
    return ahead.open()
        ? ""
        : text(
            "care.link.sheet.later." + ahead.told().name().toLowerCase(Locale.ROOT),
            moment(ahead.opens()),
            parent);
  }

  boolean isOneDay(Period period) {
    return day(period.from()).equals(day(period.until().minusNanos(1)));
  }

  private LocalDate day(Instant moment) {
    return moment.atZone(zone).toLocalDate();
  }

  /** A line for the day and one for the clock, or one for each span. */
  List<String> when(List<Period> spans) {
    return spans.size() == 1 && isOneDay(spans.getFirst())
        ? List.of(longDay(spans.getFirst()), clock(spans.getFirst()))
        : spans.stream().map(this::range).toList();
  }

  String longDay(Period period) {
    return times().longDay(day(period.from()));
  }

  /** Only the clock where all of it is on one day. */
  String brief(List<Period> spans) {
    return spans.stream()
        .map(span -> isOneDay(span) ? clock(span) : range(span))
        .collect(Collectors.joining(", "));
  }

  String range(Period period) {
    return times().range(period.from(), period.until());
  }

  String clock(Period period) {
    return times().clock(period.from(), period.until());
  }

  String duration(List<Period> spans) {
    return times()
        .duration(
            spans.stream()
                .map(Period::length)
                .reduce(java.time.Duration.ZERO, (a, b) -> a.plus(b)));
  }

  String day(LocalDate day) {
    return times().day(day);
  }

  String time(Instant moment) {
    return times().time(moment);
  }

  String time(LocalTime time) {
    return time.toString();
  }

  String moment(Instant moment) {
    return times().moment(moment);
  }

  private Times times() {
    return new Times(zone, locale);
  }
}
