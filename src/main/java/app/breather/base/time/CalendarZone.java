package app.breather.base.time;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.temporal.Temporal;
import java.time.zone.ZoneOffsetTransition;
import java.util.function.Function;
import net.fortuna.ical4j.model.DateList;
import net.fortuna.ical4j.model.component.Daylight;
import net.fortuna.ical4j.model.component.Observance;
import net.fortuna.ical4j.model.component.Standard;
import net.fortuna.ical4j.model.component.VTimeZone;
import net.fortuna.ical4j.model.property.DateProperty;
import net.fortuna.ical4j.model.property.DtStart;
import net.fortuna.ical4j.model.property.ExDate;
import net.fortuna.ical4j.model.property.TzId;
import net.fortuna.ical4j.model.property.TzOffsetFrom;
import net.fortuna.ical4j.model.property.TzOffsetTo;

/**
 * A zone as calendar programs are told of it: each change of its clocks within a span, as Java
 * knows them. The definitions that ical4j brings are older, and may be fetched anew from the
 * network.
 */
public record CalendarZone(ZoneId zone) {

  private static final LocalDateTime LONG_AGO = LocalDate.EPOCH.atStartOfDay();

  /** What it is called in a calendar, and its clocks within a span. */
  public VTimeZone definition(Period span) {
    var rules = zone.getRules();
    var definition = new VTimeZone();
    definition.add(new TzId(zone.getId()));
    var next = rules.previousTransition(span.from().plusNanos(1));
    if (next == null) {
      var offset = rules.getOffset(span.from());
      definition.add(observance(new Standard(), LONG_AGO, offset, offset));
      next = rules.nextTransition(span.from());
    }
    while (next != null && next.getInstant().isBefore(span.until())) {
      definition.add(observance(next));
      next = rules.nextTransition(next.getInstant());
    }
    return definition;
  }

  private Observance observance(ZoneOffsetTransition change) {
    boolean summer = zone.getRules().isDaylightSavings(change.getInstant());
    return observance(
        summer ? new Daylight() : new Standard(),
        change.getDateTimeBefore(),
        change.getOffsetBefore(),
        change.getOffsetAfter());
  }

  private static Observance observance(
      Observance kind, LocalDateTime since, ZoneOffset before, ZoneOffset after) {
    kind.add(new DtStart<>(since));
    kind.add(new TzOffsetFrom(before));
    kind.add(new TzOffsetTo(after));
    return kind;
  }

  /**
   * On the local clock, unless that shows the same twice, of which programs make different things:
   * then in UTC. Local times are handed over without the zone, for with it ical4j would convert
   * them by definitions of its own.
   */
  public <P extends DateProperty<Temporal>> P at(Instant instant, Function<Temporal, P> property) {
    var local = instant.atZone(zone);
    if (zone.getRules().getValidOffsets(local.toLocalDateTime()).size() > 1) {
      return property.apply(instant);
    }
    return local(local.toLocalDateTime(), property);
  }

  /** On the local clock. */
  public <P extends DateProperty<Temporal>> P local(
      LocalDateTime time, Function<Temporal, P> property) {
    var at = property.apply(time);
    at.add(parameter());
    return at;
  }

  /** One day of a rule on which it is not. */
  public ExDate<LocalDateTime> exception(LocalDateTime time) {
    var except = new ExDate<>(new DateList<>(time));
    except.add(parameter());
    return except;
  }

  private net.fortuna.ical4j.model.parameter.TzId parameter() {
    return new net.fortuna.ical4j.model.parameter.TzId(zone.getId());
  }
}
