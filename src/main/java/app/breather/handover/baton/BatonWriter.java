package app.breather.handover.baton;

import app.breather.base.live.FamilyChanges;
import app.breather.base.security.Access;
import app.breather.base.security.Needs;
import app.breather.base.tenancy.ChildId;
import app.breather.base.tenancy.CurrentActor;
import app.breather.base.tenancy.MemberId;
import app.breather.family.ChildCard;
import app.breather.family.Children;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Judges and stores in one transaction. */
@Component
class BatonWriter {

  private final BatonTaps taps;
  private final BatonLogs logs;
  private final BatonReader reader;
  private final LateHandovers late;
  private final Children children;
  private final CurrentActor current;
  private final FamilyChanges changes;
  private final Clock clock;

  BatonWriter(
      BatonTaps taps,
      BatonLogs logs,
      BatonReader reader,
      LateHandovers late,
      Children children,
      CurrentActor current,
      FamilyChanges changes,
      Clock clock) {
    this.taps = taps;
    this.logs = logs;
    this.reader = reader;
    this.late = late;
    this.children = children;
    this.current = current;
    this.changes = changes;
    this.clock = clock;
  }

  @Needs(Access.MEMBER)
  @Transactional
  public BatonResult take(BatonSeen seen, MemberId holder) {
    var known = children.all().stream().map(ChildCard::id).collect(Collectors.toSet());
    if (seen.children().isEmpty() || !known.containsAll(seen.children())) {
      return new BatonResult.Gone();
    }
    var now = clock.instant();
    var rights = reader.rights(now);
    boolean may =
        seen.children().stream()
            .allMatch(child -> rights.maySay(child) && rights.mayHave(holder, child));
    return may ? take(seen, holder, now) : new BatonResult.NotNow();
  }

  private BatonResult take(BatonSeen seen, MemberId holder, Instant now) {
    var log = logs.read(now);
    var unseen =
        seen.children().stream().filter(child -> log.number(child) > seen.number(child)).toList();
    var others =
        unseen.stream()
            .flatMap(child -> log.last(child).stream())
            .filter(line -> !line.holder().equals(holder))
            .findFirst();
    if (others.isPresent()) {
      return new BatonResult.TakenMeanwhile(others.get().holder(), others.get().from());
    }
    var left =
        seen.children().stream()
            .filter(child -> !unseen.contains(child) || !log.isWith(holder, child))
            .toList();
    if (!left.isEmpty()) {
      store(left, holder, log, now);
    }
    return new BatonResult.Said(holder);
  }

  private void store(List<ChildId> kids, MemberId holder, BatonLog log, Instant now) {
    var numbers =
        kids.stream().collect(Collectors.toMap(child -> child, child -> log.number(child) + 1));
    taps.saveAndFlush(new BatonTap(holder, now, reader.acting(), numbers));
    late.lookAhead(now);
    changes.changed(current.family(), BatonBoard.CHANGES);
  }
}
