package app.breather.handover.sheet;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.UUID;
import org.hibernate.annotations.PartitionKey;
import org.hibernate.annotations.TenantId;

/** A family's sheet; it is locked by who changes a section, so that they queue. */
@Entity
@Table(name = "handover_sheet")
class SheetHead {

  @Id private UUID id;
  @TenantId @PartitionKey private UUID familyId;
  private int number;

  @SuppressWarnings("NullAway.Init")
  protected SheetHead() {}

  int number() {
    return number;
  }

  /** Counts one more change. */
  int changed() {
    number++;
    return number;
  }
}
