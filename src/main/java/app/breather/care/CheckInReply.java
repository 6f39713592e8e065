package app.breather.care;

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

/** What somebody answered; a later one of the same person counts instead. */
@Entity
@Table(name = "check_in_reply")
class CheckInReply {

  @Id private UUID id;
  @TenantId @PartitionKey private UUID familyId;
  private UUID askId;

  @Enumerated(EnumType.STRING)
  private CheckInAnswer answer;

  private String word;
  private Instant answeredAt;

  @SuppressWarnings("NullAway.Init")
  protected CheckInReply() {}

  @SuppressWarnings("NullAway.Init")
  CheckInReply(CheckInAskId ask, CheckInAnswer answer, String word, Instant now) {
    this.id = Uuids.next();
    this.askId = ask.value();
    this.answer = answer;
    this.word = word;
    this.answeredAt = now;
  }
}
