package app.breather.handover.baton;

import app.breather.base.persistence.ReadOnce;
import app.breather.base.tenancy.ChildId;
import app.breather.calendar.NowSource;
import app.breather.calendar.Taken;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Reads what was said lately. */
@Component
class BatonLogs implements NowSource {

  private final BatonTaps taps;
  private final BatonCorrections corrections;

  BatonLogs(BatonTaps taps, BatonCorrections corrections) {
    this.taps = taps;
    this.corrections = corrections;
  }

  /** One glance takes so little time that all of it sees the same. */
  private record Lines() {}

  @Override
  @Transactional(readOnly = true)
  public List<Taken> taken(Instant now) {
    return unnumbered(now).taken(now);
  }

  /** For who only looks. */
  BatonLog unnumbered(Instant now) {
    return new BatonLog(lines(now), Map.of());
  }

  @Transactional(propagation = Propagation.MANDATORY)
  BatonLog read(Instant now) {
    var numbers =
        taps.numbers().stream()
            .collect(Collectors.toMap(one -> new ChildId(one.child()), BatonTaps.Numbered::number));
    return new BatonLog(lines(now), numbers);
  }

  private List<BatonLine> lines(Instant now) {
    var since = now.minus(BatonLog.REACH);
    return ReadOnce.readOnce(new Lines(), () -> linesSince(since));
  }

  private List<BatonLine> linesSince(Instant since) {
    var said = taps.findBySaidAtAfterOrderBySaidAtAscIdAsc(since);
    if (said.isEmpty()) {
      return List.of();
    }
    var corrected =
        corrections.findByCorrectedAtAfterOrderByCorrectedAtAscIdAsc(since).stream()
            .collect(Collectors.groupingBy(BatonCorrection::tap));
    return said.stream()
        .map(tap -> tap.line(corrected.getOrDefault(tap.getId(), List.of())))
        .toList();
  }
}
