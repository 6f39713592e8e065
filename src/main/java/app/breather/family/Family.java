package app.breather.family;

import app.breather.base.tenancy.FamilyId;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.ZoneId;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

@Entity
class Family {

  @Id private UUID id;
  @Version private @Nullable Integer version;
  private String name;
  private ZoneId zone;

  @Enumerated(EnumType.STRING)
  @Column(name = "week_start")
  private DayOfWeek weekStart;

  @Column(name = "created_at", updatable = false)
  private Instant createdAt;

  @SuppressWarnings("NullAway.Init")
  protected Family() {}

  Family(FamilyId id, PersonName name, ZoneId zone, DayOfWeek weekStart, Instant createdAt) {
    this.id = id.value();
    this.name = name.value();
    this.zone = zone;
    this.weekStart = weekStart;
    this.createdAt = createdAt;
  }

  void change(PersonName name, ZoneId zone, DayOfWeek weekStart) {
    this.name = name.value();
    this.zone = zone;
    this.weekStart = weekStart;
  }

  FamilyCard card() {
    return new FamilyCard(new FamilyId(id), name, zone, weekStart, createdAt);
  }
}
