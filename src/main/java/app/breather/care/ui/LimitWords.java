package app.breather.care.ui;

import app.breather.care.LimitBreach;
import java.time.DayOfWeek;
import java.time.format.DateTimeFormatter;
import java.time.format.TextStyle;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Limits in the viewer's words. */
public record LimitWords(Locale locale) {

  private static final DateTimeFormatter CLOCK = DateTimeFormatter.ofPattern("H:mm", Locale.ROOT);

  String of(List<LimitBreach> breaches) {
    return breaches.stream().map(this::of).collect(Collectors.joining(" · "));
  }

  /** As in "It would not suit Oma: away then." */
  String sentence(String name, List<LimitBreach> breaches) {
    var advised = breaches.stream().filter(LimitBreach.Advised.class::isInstance).toList();
    var limits = breaches.stream().filter(breach -> !advised.contains(breach)).toList();
    return Stream.of(
            sentence("care.change.limit", name, limits),
            sentence("care.change.advised", name, advised))
        .flatMap(Optional::stream)
        .collect(Collectors.joining(" "));
  }

  private Optional<String> sentence(String key, String name, List<LimitBreach> breaches) {
    return breaches.isEmpty()
        ? Optional.empty()
        : Optional.of(CareWords.text(key, name, of(breaches)));
  }

  private String of(LimitBreach breach) {
    return switch (breach) {
      case LimitBreach.NotThatDay(var days) -> CareWords.text("care.limit.days", names(days));
      case LimitBreach.NotThen(var hours) ->
          CareWords.text(
              "care.limit.hours", CLOCK.format(hours.from()), CLOCK.format(hours.until()));
      case LimitBreach.TooLong(var hours) -> CareWords.text("care.limit.longest", hours);
      case LimitBreach.TooSoon(var hours) -> CareWords.text("care.limit.notice", hours);
      case LimitBreach.AskedEnough(var asks) -> CareWords.text("care.limit.asks", asks);
      case LimitBreach.Away _ -> CareWords.text("care.limit.away");
      case LimitBreach.Busy _ -> CareWords.text("care.limit.busy");
      case LimitBreach.Advised(var caution) -> caution.said(locale);
    };
  }

  String name(DayOfWeek day) {
    return day.getDisplayName(TextStyle.FULL_STANDALONE, locale);
  }

  private String names(Collection<DayOfWeek> days) {
    return days.stream()
        .sorted()
        .map(day -> day.getDisplayName(TextStyle.SHORT_STANDALONE, locale))
        .collect(Collectors.joining(", "));
  }
}
