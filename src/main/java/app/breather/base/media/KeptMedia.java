package app.breather.base.media;

import jakarta.persistence.Column;
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

/** That a file belongs to something. */
@Entity
@Table(name = "media")
class KeptMedia implements Persistable<UUID> {

  @Id private UUID id;

  @TenantId
  @PartitionKey
  @Column(name = "family_id")
  private UUID familyId;

  @Enumerated(EnumType.STRING)
  private MediaType type;

  private long bytes;

  @Column(name = "taken_at")
  private Instant takenAt;

  @SuppressWarnings("NullAway.Init")
  protected KeptMedia() {}

  @SuppressWarnings("NullAway.Init")
  KeptMedia(WaitingMedia media) {
    this.id = media.id().value();
    this.type = media.type();
    this.bytes = media.bytes();
    this.takenAt = media.takenAt();
  }

  MediaType type() {
    return type;
  }

  @Override
  public UUID getId() {
    return id;
  }

  /** It is only ever added or removed. */
  @Override
  public boolean isNew() {
    return true;
  }
}
