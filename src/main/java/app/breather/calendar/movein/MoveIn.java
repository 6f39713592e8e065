package app.breather.calendar.movein;

import app.breather.base.tenancy.MemberId;
import app.breather.base.text.Texts;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.PartitionKey;
import org.hibernate.annotations.TenantId;
import org.jspecify.annotations.Nullable;

/** What was taken along at once, from which file and by whom. */
@Entity
class MoveIn {

  private static final int LONGEST_NAME = 120;

  @Id private UUID id;

  @TenantId
  @PartitionKey
  @Column(name = "family_id")
  private UUID familyId;

  @Version private @Nullable Integer version;

  @Column(name = "member_id")
  private UUID memberId;

  private String name;

  private int entries;

  @Column(name = "moved_at")
  private Instant movedAt;

  @Column(name = "taken_back_at")
  private @Nullable Instant takenBackAt;

  @SuppressWarnings("NullAway.Init")
  protected MoveIn() {}

  @SuppressWarnings("NullAway.Init")
  private MoveIn(MemberId by, String name, int entries, Instant now) {
    this.id = MoveInId.create().value();
    this.memberId = by.value();
    this.name = Texts.shortened(name, LONGEST_NAME);
    this.entries = entries;
    this.movedAt = now;
  }

  /**
   * @param name of the file, never empty
   */
  static MoveIn of(MemberId by, String name, int entries, Instant now) {
    return new MoveIn(by, name, entries, now);
  }

  boolean isTakenBack() {
    return takenBackAt != null;
  }

  void takeBack(Instant now) {
    takenBackAt = now;
  }

  MoveInCard card() {
    return new MoveInCard(new MoveInId(id), name, entries, movedAt);
  }
}
