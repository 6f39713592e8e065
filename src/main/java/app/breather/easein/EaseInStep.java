package app.breather.easein;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.annotations.PartitionKey;
import org.hibernate.annotations.TenantId;
import org.jspecify.annotations.Nullable;

/** One step of a plan. */
@Entity
@Table(name = "ease_in_step")
class EaseInStep {

  @Id private UUID id;
  @TenantId @PartitionKey private UUID familyId;
  private UUID planId;
  private int place;
  private int minutes;

  @Enumerated(EnumType.STRING)
  private @Nullable UsualStep usual;

  private String words;
  private boolean withBedtime;
  private boolean leftOut;
  @Version private @Nullable Integer version;

  @SuppressWarnings("NullAway.Init")
  protected EaseInStep() {}

  @SuppressWarnings("NullAway.Init")
  EaseInStep(EaseInPlanId plan, int place, StepContent content) {
    this.id = EaseInStepId.create().value();
    this.planId = plan.value();
    become(place, content);
  }

  /**
   * @param place in the order of the plan
   */
  final void become(int place, StepContent content) {
    this.place = place;
    this.minutes = content.minutes();
    this.usual = content.usual().orElse(null);
    this.words = content.words();
    this.withBedtime = content.withBedtime();
  }

  /** It is in the plan no more; what was said of it before stays. */
  void leaveOut() {
    leftOut = true;
  }

  EaseInStepId id() {
    return new EaseInStepId(id);
  }

  EaseInPlanId plan() {
    return new EaseInPlanId(planId);
  }

  /** Whether it would be tried just as it is now; its words do not matter. */
  boolean isTriedAs(StepContent content) {
    return minutes == content.minutes() && withBedtime == content.withBedtime();
  }

  StepContent content() {
    return new StepContent(
        Optional.of(id()), minutes, Optional.ofNullable(usual), words, withBedtime);
  }
}
