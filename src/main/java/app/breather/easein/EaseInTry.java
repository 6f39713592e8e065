package app.breather.easein;

import app.breather.base.tenancy.MemberId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.annotations.PartitionKey;
import org.hibernate.annotations.TenantId;
import org.jspecify.annotations.Nullable;

/** How one step went on a day, and the step as it was then. */
@Entity
@Table(name = "ease_in_try")
class EaseInTry {

  @Id private UUID id;
  @TenantId @PartitionKey private UUID familyId;
  private UUID planId;
  private UUID stepId;
  private LocalDate day;

  @Enumerated(EnumType.STRING)
  private Outcome outcome;

  private int minutes;
  private boolean withBedtime;
  private @Nullable Integer settledAfter;
  private String note;
  private UUID recordedBy;
  private Instant recordedAt;
  private @Nullable UUID endedBy;
  private @Nullable Instant endedAt;
  @Version private @Nullable Integer version;

  @SuppressWarnings("NullAway.Init")
  protected EaseInTry() {}

  @SuppressWarnings("NullAway.Init")
  EaseInTry(EaseInStep step, TryContent content, MemberId by, Instant now) {
    this.id = EaseInTryId.create().value();
    this.planId = step.plan().value();
    this.stepId = step.id().value();
    this.day = content.day();
    this.outcome = content.outcome();
    this.minutes = step.content().minutes();
    this.withBedtime = step.content().withBedtime();
    this.settledAfter = content.settledAfter().orElse(null);
    this.note = content.note();
    this.recordedBy = by.value();
    this.recordedAt = now;
  }

  /** It was not so, or is said anew. */
  void end(MemberId by, Instant now) {
    endedBy = by.value();
    endedAt = now;
  }

  EaseInTryId id() {
    return new EaseInTryId(id);
  }

  EaseInPlanId plan() {
    return new EaseInPlanId(planId);
  }

  LocalDate day() {
    return day;
  }

  MemberId by() {
    return new MemberId(recordedBy);
  }

  EaseInStepId step() {
    return new EaseInStepId(stepId);
  }

  Practice.Tried tried() {
    return new Practice.Tried(step(), day, outcome, Duration.ofMinutes(minutes), withBedtime);
  }

  TryContent content() {
    return new TryContent(step(), day, outcome, Optional.ofNullable(settledAfter), note);
  }
}
