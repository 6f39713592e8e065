package app.breather.handover.baton;

import app.breather.base.live.FamilyChanges;
import app.breather.base.security.Access;
import app.breather.base.security.Needs;
import app.breather.base.tenancy.CurrentActor;
import app.breather.base.tenancy.MemberId;
import app.breather.base.time.ClockTimes;
import app.breather.family.Families;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Corrects what was said, visibly: by a parent, by who has the children by it, and by who said it,
 * as long as it is their time.
 */
@Service
public class BatonCorrecting {

  /** So far from when it was said it can have been. */
  static final Duration FURTHEST = Duration.ofHours(12);

  private final BatonLogs logs;
  private final BatonReader reader;
  private final BatonCorrections corrections;
  private final Families families;
  private final CurrentActor current;
  private final FamilyChanges changes;
  private final Clock clock;

  BatonCorrecting(
      BatonLogs logs,
      BatonReader reader,
      BatonCorrections corrections,
      Families families,
      CurrentActor current,
      FamilyChanges changes,
      Clock clock) {
    this.logs = logs;
    this.reader = reader;
    this.corrections = corrections;
    this.families = families;
    this.current = current;
    this.changes = changes;
    this.clock = clock;
  }

  /**
   * @param clockTime on the family's clocks, the last time they showed it
   */
  @Needs(Access.MEMBER)
  @Transactional
  public CorrectionResult itWasAt(BatonTapId id, LocalTime clockTime) {
    var now = clock.instant();
    var log = logs.read(now);
    return log.find(id)
        .filter(line -> isTheirs(line, now))
        .map(
            line ->
                itWasAt(line, ClockTimes.last(clockTime, now, families.current().zone()), log, now))
        .orElseGet(CorrectionResult.NotTheirs::new);
  }

  private CorrectionResult itWasAt(BatonLine line, Instant then, BatonLog log, Instant now) {
    var earliest = line.saidAt().minus(FURTHEST);
    var from = log.before(line).filter(earliest::isBefore).orElse(earliest);
    var until = log.after(line).filter(now::isAfter).orElse(now);
    if (then.isBefore(from) || then.isAfter(until)) {
      return new CorrectionResult.Impossible(from, until);
    }
    return store(line, Optional.of(then), now);
  }

  /** It was not so; who had them before has them again. */
  @Needs(Access.MEMBER)
  @Transactional
  public CorrectionResult itWasNotSo(BatonTapId id) {
    var now = clock.instant();
    var log = logs.read(now);
    var line = log.find(id).filter(one -> isTheirs(one, now));
    if (line.isEmpty()) {
      return new CorrectionResult.NotTheirs();
    }
    return log.isLast(line.get())
        ? store(line.get(), Optional.empty(), now)
        : new CorrectionResult.TakenSince();
  }

  private CorrectionResult store(BatonLine line, Optional<Instant> from, Instant now) {
    corrections.save(new BatonCorrection(line.id(), from, current.member(), now));
    changes.changed(current.family(), BatonBoard.CHANGES);
    return new CorrectionResult.Corrected();
  }

  private boolean isTheirs(BatonLine line, Instant now) {
    return isTheirs(line, reader.rights(now), current.member());
  }

  static boolean isTheirs(BatonLine line, BatonRights rights, MemberId who) {
    boolean concerned = line.holder().equals(who) || line.saidBy().filter(who::equals).isPresent();
    return !line.revoked()
        && (rights.isParent() || concerned && line.children().stream().allMatch(rights::maySay));
  }
}
