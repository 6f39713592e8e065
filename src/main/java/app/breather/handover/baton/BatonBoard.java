package app.breather.handover.baton;

import app.breather.base.security.Access;
import app.breather.base.security.Needs;
import app.breather.base.tenancy.CurrentActor;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Shows who has the children. */
@Service
public class BatonBoard {

  /** The kind of change by which it is read again. */
  public static final String CHANGES = "baton";

  private static final int MOST_LINES = 12;

  private final BatonReader reader;
  private final BatonLogs logs;
  private final CurrentActor current;
  private final Clock clock;

  BatonBoard(BatonReader reader, BatonLogs logs, CurrentActor current, Clock clock) {
    this.reader = reader;
    this.logs = logs;
    this.current = current;
    this.clock = clock;
  }

  /** A caregiver reads what was said in their own time; parents what was said lately. */
  @Needs(Access.MEMBER)
  @Transactional(readOnly = true)
  public BatonCard read() {
    var now = clock.instant();
    var rights = reader.rights(now);
    var log = rights.maySayAnything() ? logs.read(now) : logs.unnumbered(now);
    var lines = lines(log, rights);
    return new BatonCard(
        now,
        reader.places(now, rights, log),
        lines,
        lines.stream()
            .filter(line -> BatonCorrecting.isTheirs(line, rights, current.member()))
            .map(BatonLine::id)
            .collect(Collectors.toSet()));
  }

  /** Who had the children in the last two days, as far as was said. */
  @Needs(Access.PARENT)
  @Transactional(readOnly = true)
  public List<Holding> holdings() {
    return logs.unnumbered(clock.instant()).holdings();
  }

  private static List<BatonLine> lines(BatonLog log, BatonRights rights) {
    var since = rights.isParent() ? Instant.MIN : rights.since().orElse(Instant.MAX);
    return log.lines().reversed().stream()
        .filter(line -> !line.saidAt().isBefore(since))
        .filter(line -> line.children().stream().allMatch(rights::maySay))
        .limit(MOST_LINES)
        .toList();
  }
}
