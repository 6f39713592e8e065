package app.breather.calendar;

import app.breather.base.time.Period;
import java.time.DateTimeException;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A span in the address of a page that enters something, on the clocks of the family's zone. */
public record ChosenSpan(LocalDateTime from, LocalDateTime until) {

  private static final String FROM = "from";
  private static final String UNTIL = "until";

  public static ChosenSpan of(Period period, ZoneId zone) {
    return new ChosenSpan(
        LocalDateTime.ofInstant(period.from(), zone),
        LocalDateTime.ofInstant(period.until(), zone));
  }

  /** Empty for nonsense, and for what ends before it starts. */
  public static Optional<ChosenSpan> read(Map<String, List<String>> parameters) {
    return time(parameters, FROM)
        .flatMap(from -> time(parameters, UNTIL).map(until -> new ChosenSpan(from, until)))
        .filter(span -> span.from.isBefore(span.until));
  }

  /** The route with the span as its query. */
  public String on(String route) {
    return route + "?" + FROM + "=" + from + "&" + UNTIL + "=" + until;
  }

  private static Optional<LocalDateTime> time(Map<String, List<String>> parameters, String name) {
    try {
      return parameters.getOrDefault(name, List.of()).stream()
          .findFirst()
          .map(LocalDateTime::parse)
          .map(time -> time.truncatedTo(ChronoUnit.MINUTES))
          .filter(time -> CalendarYears.include(time.toLocalDate()));
    } catch (DateTimeException malformed) {
      return Optional.empty();
    }
  }
}
