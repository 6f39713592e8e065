package app.breather.milestones;

import app.breather.base.media.MediaId;
import app.breather.base.media.WaitingMedia;
import app.breather.base.tenancy.ChildId;
import app.breather.base.tenancy.MemberId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.annotations.PartitionKey;
import org.hibernate.annotations.TenantId;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Persistable;

/** That a child did something for the first time. */
@Entity
class Milestone implements Persistable<UUID> {

  @Id private UUID id;
  @TenantId @PartitionKey private UUID familyId;
  private UUID childId;

  @Enumerated(EnumType.STRING)
  private MilestoneKind kind;

  private String words;
  private Instant happenedAt;
  private String note;
  private boolean safety;
  private UUID recordedBy;
  private Instant recordedAt;
  private @Nullable UUID mediaId;
  private boolean film;

  @SuppressWarnings("NullAway.Init")
  protected Milestone() {}

  @SuppressWarnings("NullAway.Init")
  Milestone(
      MilestoneId id,
      MilestoneContent content,
      MemberId by,
      Instant now,
      Optional<WaitingMedia> media) {
    this.id = id.value();
    this.childId = content.child().value();
    this.kind = content.kind();
    this.words = content.words();
    this.happenedAt = content.happenedAt();
    this.note = content.note();
    this.safety = content.safety();
    this.recordedBy = by.value();
    this.recordedAt = now;
    this.mediaId = media.map(found -> found.id().value()).orElse(null);
    this.film = media.filter(found -> found.type().isVideo()).isPresent();
  }

  MilestoneId id() {
    return new MilestoneId(id);
  }

  MilestoneContent content() {
    return new MilestoneContent(new ChildId(childId), kind, words, happenedAt, note, safety);
  }

  MemberId recordedBy() {
    return new MemberId(recordedBy);
  }

  Instant recordedAt() {
    return recordedAt;
  }

  Optional<MediaId> media() {
    return Optional.ofNullable(mediaId).map(MediaId::new);
  }

  MilestoneCard card(Optional<Opened> opened) {
    return new MilestoneCard(
        id(),
        content(),
        recordedBy(),
        media().map(found -> new MilestoneCard.Shot(found, film)),
        opened);
  }

  @Override
  public UUID getId() {
    return id;
  }

  /** A milestone is only ever added or removed. */
  @Override
  public boolean isNew() {
    return true;
  }
}
