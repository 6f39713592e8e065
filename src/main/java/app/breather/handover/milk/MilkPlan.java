package app.breather.handover.milk;

import app.breather.base.tenancy.ChildId;
import app.breather.base.tenancy.Uuids;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Duration;
import java.time.LocalTime;
import java.util.Arrays;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.annotations.PartitionKey;
import org.hibernate.annotations.TenantId;
import org.jspecify.annotations.Nullable;

/** What and when one child drinks. */
@Entity
class MilkPlan {

  @Id private UUID id;
  @TenantId @PartitionKey private UUID familyId;
  private UUID childId;

  @Enumerated(EnumType.STRING)
  private MilkWay way;

  private LocalTime[] feedTimes;
  private int intervalMinutes;
  private @Nullable Integer usual;
  private int margin;

  @Enumerated(EnumType.STRING)
  private MilkUnit unit;

  @Version private @Nullable Integer version;

  @SuppressWarnings("NullAway.Init")
  protected MilkPlan() {}

  @SuppressWarnings("NullAway.Init")
  MilkPlan(ChildId child, MilkPlanContent content) {
    this.id = Uuids.next();
    this.childId = child.value();
    say(content);
  }

  final void say(MilkPlanContent content) {
    way = content.way();
    feedTimes = content.rhythm().times().toArray(LocalTime[]::new);
    intervalMinutes = (int) content.rhythm().interval().toMinutes();
    usual = content.usual().orElse(null);
    margin = content.margin();
    unit = content.unit();
  }

  ChildId child() {
    return new ChildId(childId);
  }

  int version() {
    return version == null ? 0 : version;
  }

  MilkPlanContent content() {
    return new MilkPlanContent(
        way,
        new FeedRhythm(Arrays.asList(feedTimes), Duration.ofMinutes(intervalMinutes)),
        Optional.ofNullable(usual),
        margin,
        unit);
  }
}
