package app.breather.care;

import app.breather.base.live.FamilyChanges;
import app.breather.base.mail.Outbox;
import app.breather.base.tenancy.CurrentActor;
import app.breather.base.tenancy.MemberId;
import app.breather.base.text.Texts;
import app.breather.family.Families;
import app.breather.family.PromiseTurns;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Locks regular care and records what happened to it, in the acting transaction. */
@Component
class RegularWriter {

  private final RegularCares cares;
  private final RegularEvents events;
  private final PromiseTurns turns;
  private final Families families;
  private final CurrentActor current;
  private final FamilyChanges changes;
  private final Outbox outbox;
  private final Clock clock;

  RegularWriter(
      RegularCares cares,
      RegularEvents events,
      PromiseTurns turns,
      Families families,
      CurrentActor current,
      FamilyChanges changes,
      Outbox outbox,
      Clock clock) {
    this.cares = cares;
    this.events = events;
    this.turns = turns;
    this.families = families;
    this.current = current;
    this.changes = changes;
    this.outbox = outbox;
    this.clock = clock;
  }

  RegularCare store(RegularContent content) {
    var care = cares.save(new RegularCare(content, me(), now()));
    happened(care, event(care, RegularHappening.PROPOSED));
    return care;
  }

  /** What is dropped of the old one is dropped of the new one. */
  RegularCare storeInstead(RegularContent content, RegularCare old, LocalDate from) {
    var care = cares.save(new RegularCare(content, me(), now()));
    care.replace(old, from);
    happened(care, event(care, RegularHappening.PROPOSED));
    return care;
  }

  /** Locks this caregiver's row until the transaction ends, if they are still there. */
  void take(MemberId caregiver) {
    turns.take(Set.of(caregiver));
  }

  /** Its caregiver's row is locked before it, if they are still there. */
  Optional<RegularCare> lock(RegularCareId id) {
    cares.caregiverOf(id.value()).map(MemberId::new).map(Set::of).ifPresent(turns::take);
    return cares.lock(id.value());
  }

  /** As {@link #lock}, if it is the acting caregiver's. */
  Optional<RegularCare> lockOwn(RegularCareId id) {
    return cares.caregiverOf(id.value()).filter(me().value()::equals).flatMap(_ -> lock(id));
  }

  RegularEvent event(RegularCare care, RegularHappening what) {
    return new RegularEvent(care.id(), what, me(), now());
  }

  /** The caregiver’s own calendar follows by mail. */
  void happened(RegularCare care, RegularEvent event) {
    events.save(event);
    if (care.isAgreed() && event.movesDays()) {
      outbox.post(RegularEntryLetters.KIND, care.id().value(), care.caregiver(), now());
    }
    changed();
  }

  /** Whoever looks at care sees it anew. */
  void changed() {
    changes.changed(current.family(), CareBoard.CHANGES);
  }

  static @Nullable String shortened(Optional<String> word) {
    return word.map(said -> Texts.shortened(said, CareAnswers.WORD_LENGTH))
        .filter(said -> !said.isEmpty())
        .orElse(null);
  }

  MemberId me() {
    return current.member();
  }

  Instant now() {
    return clock.instant();
  }

  ZoneId zone() {
    return families.current().zone();
  }
}
