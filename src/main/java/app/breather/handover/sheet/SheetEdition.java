package app.breather.handover.sheet;

import app.breather.base.tenancy.MemberId;
import app.breather.base.tenancy.Uuids;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.PartitionKey;
import org.hibernate.annotations.TenantId;
import org.springframework.data.domain.Persistable;

/** How a section was from a moment on. */
@Entity
@Table(name = "handover_edition")
class SheetEdition implements Persistable<UUID> {

  @Id private UUID id;
  @TenantId @PartitionKey private UUID familyId;
  private UUID sectionId;
  private int number;

  @Enumerated(EnumType.STRING)
  private SectionHappening happening;

  private String title;
  private String text;
  private Instant changedAt;
  private UUID changedBy;

  @SuppressWarnings("NullAway.Init")
  protected SheetEdition() {}

  @SuppressWarnings("NullAway.Init")
  SheetEdition(SectionCard section, SectionHappening happening, Instant now, MemberId by) {
    this.id = Uuids.next();
    this.sectionId = section.id().value();
    this.number = section.edition();
    this.happening = happening;
    this.title = section.title();
    this.text = section.text();
    this.changedAt = now;
    this.changedBy = by.value();
  }

  SectionLine line() {
    return new SectionLine(number, happening, title, text, changedAt, new MemberId(changedBy));
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
