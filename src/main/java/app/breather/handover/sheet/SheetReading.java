package app.breather.handover.sheet;

import app.breather.base.tenancy.MemberId;
import app.breather.base.tenancy.Uuids;
import app.breather.care.CareOccasionId;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.PartitionKey;
import org.hibernate.annotations.TenantId;
import org.springframework.data.domain.Persistable;

/** That somebody said they have read the sheet, for one time of care. */
@Entity
@Table(name = "handover_reading")
class SheetReading implements Persistable<UUID> {

  @Id private UUID id;
  @TenantId @PartitionKey private UUID familyId;
  private String occasion;
  private UUID memberId;
  private int sheetNumber;
  private int dayNumber;
  private Instant readAt;

  @SuppressWarnings("NullAway.Init")
  protected SheetReading() {}

  @SuppressWarnings("NullAway.Init")
  SheetReading(CareOccasionId occasion, MemberId who, SheetSeen seen, Instant now) {
    this.id = Uuids.next();
    this.occasion = occasion.toString();
    this.memberId = who.value();
    this.sheetNumber = seen.sheet();
    this.dayNumber = seen.day();
    this.readAt = now;
  }

  MemberId who() {
    return new MemberId(memberId);
  }

  SheetSeen seen() {
    return new SheetSeen(sheetNumber, dayNumber);
  }

  Instant at() {
    return readAt;
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
