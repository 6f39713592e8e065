package app.breather.handover.sheet;

import app.breather.base.tenancy.MemberId;
import app.breather.base.tenancy.Uuids;
import app.breather.care.CareOccasion;
import app.breather.care.CareOccasionId;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.PartitionKey;
import org.hibernate.annotations.TenantId;
import org.springframework.data.domain.Persistable;

/** That somebody was told of the sheet, so that nobody is told twice. */
@Entity
@Table(name = "handover_told")
class ToldOfSheet implements Persistable<UUID> {

  @Id private UUID id;
  @TenantId @PartitionKey private UUID familyId;
  private String occasion;
  private UUID memberId;
  private int sheetNumber;
  private int dayNumber;
  private Instant toldAt;

  @SuppressWarnings("NullAway.Init")
  protected ToldOfSheet() {}

  @SuppressWarnings("NullAway.Init")
  ToldOfSheet(CareOccasion occasion, SheetSeen what, Instant now) {
    this.id = Uuids.next();
    this.occasion = occasion.id().toString();
    this.memberId = occasion.caregiver().value();
    this.sheetNumber = what.sheet();
    this.dayNumber = what.day();
    this.toldAt = now;
  }

  boolean isTo(MemberId who) {
    return memberId.equals(who.value());
  }

  boolean isOf(CareOccasionId id) {
    return occasion.equals(id.toString());
  }

  /** The slot, or any day of the same regular care. */
  boolean isOfTheSameCareAs(CareOccasionId id) {
    return CareOccasionId.parse(occasion).filter(mine -> mine.care().equals(id.care())).isPresent();
  }

  int sheet() {
    return sheetNumber;
  }

  Instant at() {
    return toldAt;
  }

  @Override
  public UUID getId() {
    return id;
  }

  /** It is only ever added. */
  @Override
  public boolean isNew() {
    return true;
  }
}
