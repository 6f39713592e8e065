package app.breather.calendar;

import app.breather.base.persistence.ReadOnce;
import app.breather.base.security.Access;
import app.breather.base.security.Needs;
import app.breather.base.time.Period;
import app.breather.base.time.RepeatedTime;
import app.breather.family.Families;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** When a family keeps time for itself; parents alone read of it. */
@Service
public class ProtectedSpans {

  private final ProtectedRows rows;
  private final Families families;

  ProtectedSpans(ProtectedRows rows, Families families) {
    this.rows = rows;
    this.families = families;
  }

  /** Those that are kept free and overlap the window, whole, the earliest first. */
  @Needs(Access.PARENT)
  @Transactional(readOnly = true)
  public List<ProtectedSpan> in(Period window) {
    return spans(window, kept -> kept.of().content().outing().isEmpty());
  }

  /** Outings that overlap the window, whole, the earliest first. */
  @Needs(Access.PARENT)
  @Transactional(readOnly = true)
  public List<ProtectedSpan> outings(Period window) {
    return spans(window, kept -> kept.of().content().outing().isPresent());
  }

  private List<ProtectedSpan> spans(Period window, Predicate<Kept> which) {
    return read(window)
        .filter(which)
        .map(kept -> new ProtectedSpan(kept.of().content().name(), kept.when().period()))
        .sorted(Comparator.comparing(ProtectedSpan::period))
        .toList();
  }

  Stream<Kept> read(Period window) {
    var zone = families.current().zone();
    return around(window, zone)
        .map(ProtectedTime::card)
        .flatMap(
            card -> card.content().days(window, zone).stream().map(when -> new Kept(card, when)));
  }

  /** Those that may reach into the window, and perhaps others: as many for any window of a year. */
  private Stream<ProtectedTime> around(Period window, ZoneId zone) {
    var first = window.from().atZone(zone).toLocalDate().minusYears(1).withDayOfYear(1);
    return ReadOnce.readOnce(new From(first), () -> rows.heldFrom(first)).stream();
  }

  private record From(LocalDate first) {}

  /** One of the times that are kept. */
  record Kept(ProtectedCard of, RepeatedTime.Occurrence when) {}
}
