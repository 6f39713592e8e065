package app.breather.care;

import app.breather.base.jobs.Job;
import app.breather.base.jobs.Jobs;
import app.breather.base.live.FamilyChanges;
import app.breather.base.tenancy.CurrentActor;
import app.breather.base.tenancy.MemberId;
import app.breather.family.Families;
import app.breather.family.MemberCard;
import app.breather.family.Members;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Asks the caregiver and the parents every few weeks how regular care goes, each for themselves.
 * Run once more it asks nobody once more; each run asks for the next.
 */
@Component
class CheckInAsking implements Job {

  private final RegularCares cares;
  private final CheckInRecords records;
  private final CheckInMessages messages;
  private final Members members;
  private final Families families;
  private final Jobs jobs;
  private final CurrentActor current;
  private final FamilyChanges changes;
  private final Clock clock;

  CheckInAsking(
      RegularCares cares,
      CheckInRecords records,
      CheckInMessages messages,
      Members members,
      Families families,
      Jobs jobs,
      CurrentActor current,
      FamilyChanges changes,
      Clock clock) {
    this.cares = cares;
    this.records = records;
    this.messages = messages;
    this.members = members;
    this.families = families;
    this.jobs = jobs;
    this.current = current;
    this.changes = changes;
    this.clock = clock;
  }

  @Override
  public String name() {
    return "care.check-in";
  }

  @Override
  @Transactional
  public void run(UUID id) {
    cares
        .lock(id)
        .filter(this::goesOn)
        .ifPresent(
            care -> {
              due(care).filter(when -> !when.isAfter(clock.instant())).ifPresent(_ -> ask(care));
              lookAhead(care);
            });
  }

  /** Called when it was agreed on, when one shall be asked at other times, and after each run. */
  void lookAhead(RegularCare care) {
    due(care)
        .map(when -> CheckInTimes.notBefore(when, clock.instant(), zone()))
        .ifPresent(when -> jobs.schedule(name(), care.id().value(), when));
  }

  private boolean goesOn(RegularCare care) {
    return care.state(clock.instant(), zone()) == RegularState.AGREED
        && members.find(care.caregiver()).isPresent();
  }

  /** Empty where nobody is to be asked. */
  private Optional<Instant> due(RegularCare care) {
    int weeks = CheckInRhythms.weeks(records.rhythms(), care.id());
    return weeks == 0 ? Optional.empty() : Optional.of(CheckInTimes.due(last(care), weeks, zone()));
  }

  private Instant last(RegularCare care) {
    return records.lastAsked(care.id()).orElseGet(() -> begun(care));
  }

  private Instant begun(RegularCare care) {
    var first = care.content().time().start().atStartOfDay(zone()).toInstant();
    var agreed = care.days().since();
    return agreed.isAfter(first) ? agreed : first;
  }

  private void ask(RegularCare care) {
    var round = records.add(new CheckIn(care.id(), clock.instant()));
    asked(care)
        .map(who -> records.add(new CheckInAsk(round, who)))
        .forEach(ask -> messages.ask(care, ask));
    changes.changed(current.family(), CareBoard.CHANGES);
  }

  private Stream<MemberId> asked(RegularCare care) {
    return Stream.concat(
        Stream.of(care.caregiver()), members.parents().stream().map(MemberCard::id));
  }

  private ZoneId zone() {
    return families.current().zone();
  }
}
