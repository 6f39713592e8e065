package app.breather.calendar.feed;

import app.breather.base.time.Period;
import app.breather.calendar.Together;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.Collectors;
import net.fortuna.ical4j.data.CalendarOutputter;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.ParameterList;
import net.fortuna.ical4j.model.parameter.Value;
import net.fortuna.ical4j.model.property.Name;
import net.fortuna.ical4j.model.property.ProdId;
import net.fortuna.ical4j.model.property.RefreshInterval;
import net.fortuna.ical4j.model.property.XProperty;
import net.fortuna.ical4j.model.property.immutable.ImmutableCalScale;
import net.fortuna.ical4j.model.property.immutable.ImmutableMethod;
import net.fortuna.ical4j.model.property.immutable.ImmutableVersion;

/**
 * Writes a calendar for calendar programs (RFC 5545, 7986). What it writes depends on nothing but
 * what it is given, so that the same calendar is the same text wherever it is written.
 */
record FeedWriter(FeedEvents events) {

  /** How often programs are asked to look again. */
  private static final Duration REFRESH = Duration.ofHours(1);

  private static final Duration YEARS_OF_CLOCKS = Duration.ofDays(5 * 366);

  String write(Period window, List<Together> all) {
    var zone = events.zone();
    var parts = parts(window, all);
    var calendar = new Calendar();
    calendar.add(new ProdId("-//Breather//Breather//EN"));
    calendar.add(ImmutableVersion.VERSION_2_0);
    calendar.add(ImmutableCalScale.GREGORIAN);
    calendar.add(ImmutableMethod.PUBLISH);
    var name = events.words().calendar(events.familyName());
    calendar.add(new Name(name));
    calendar.add(new XProperty("X-WR-CALNAME", name));
    calendar.add(new XProperty("X-WR-TIMEZONE", zone.zone().getId()));
    calendar.add(new RefreshInterval(new ParameterList(List.of(Value.DURATION)), REFRESH));
    calendar.add(new XProperty("X-PUBLISHED-TTL", REFRESH.toString()));
    calendar.add(zone.definition(around(window, all, parts)));
    parts.alone().forEach(shown -> calendar.add(events.one(shown)));
    parts.series().forEach(series -> events.all(series).forEach(calendar::add));
    try (var text = new StringWriter()) {
      new CalendarOutputter(false).output(calendar, text);
      return text.toString();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** In the order in which they begin, or the first of them does. */
  private FeedSeries.Parts parts(Period window, List<Together> all) {
    var zone = events.zone().zone();
    var until = LocalDate.ofInstant(window.until(), zone);
    var alone = new ArrayList<>(all.stream().filter(one -> !events.isPartOfSeries(one)).toList());
    var series = new ArrayList<FeedSeries>();
    all.stream()
        .filter(events::isPartOfSeries)
        .collect(
            Collectors.groupingBy(
                one -> one.entry().repeats().orElseThrow().series(),
                LinkedHashMap::new,
                Collectors.toList()))
        .values()
        .forEach(
            days -> {
              var parts = FeedSeries.of(days, until, zone);
              series.addAll(parts.series());
              alone.addAll(parts.alone());
            });
    return new FeedSeries.Parts(series, alone);
  }

  /**
   * What overlaps the window may begin before it and end after it; for what goes on for ever the
   * clocks are told for years.
   */
  private static Period around(Period window, List<Together> all, FeedSeries.Parts parts) {
    var from =
        all.stream()
            .map(shown -> shown.entry().period().from())
            .filter(window.from()::isAfter)
            .min(Instant::compareTo);
    var until =
        all.stream()
            .map(shown -> shown.entry().period().until())
            .filter(window.until()::isBefore)
            .max(Instant::compareTo);
    var last = until.orElse(window.until());
    boolean open = parts.series().stream().anyMatch(FeedSeries::isOpen);
    return new Period(from.orElse(window.from()), open ? last.plus(YEARS_OF_CLOCKS) : last);
  }
}
