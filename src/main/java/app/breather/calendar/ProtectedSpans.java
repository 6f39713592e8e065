package app.breather.calendar;

import app.breather.base.security.Access;
import app.breather.base.security.Needs;
import app.breather.base.time.Period;
import app.breather.base.time.RepeatedTime;
import app.breather.family.Families;
import java.util.Comparator;
import java.util.List;
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

  /** Those that overlap the window, whole, the earliest first. */
  @Needs(Access.PARENT)
  @Transactional(readOnly = true)
  public List<ProtectedSpan> in(Period window) {
    return read(window)
        .map(kept -> new ProtectedSpan(kept.of().content().name(), kept.when().period()))
        .sorted(Comparator.comparing(ProtectedSpan::period))
        .toList();
  }

  Stream<Kept> read(Period window) {
    var zone = families.current().zone();
    var earliest =
        window.from().atZone(zone).toLocalDate().minusDays(RepeatedTime.MOST_NIGHTS + 1L);
    return rows.heldFrom(earliest).stream()
        .map(ProtectedTime::card)
        .flatMap(
            card ->
                card.content().time().in(window, zone).stream().map(when -> new Kept(card, when)));
  }

  /** One of the times that are kept. */
  record Kept(ProtectedCard of, RepeatedTime.Occurrence when) {}
}
