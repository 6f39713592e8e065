package app.breather.bedtime;

import app.breather.base.tenancy.MemberId;
import app.breather.base.tenancy.Uuids;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.hibernate.annotations.PartitionKey;
import org.hibernate.annotations.TenantId;
import org.springframework.data.domain.Persistable;

/** Whom one asked how an evening was. */
@Entity
@Table(name = "bedtime_reminder")
class EveningReminder implements Persistable<UUID> {

  @Id private UUID id;
  @TenantId @PartitionKey private UUID familyId;
  private UUID rotaId;
  private LocalDate evening;
  private UUID memberId;
  private Instant sentAt;

  @SuppressWarnings("NullAway.Init")
  protected EveningReminder() {}

  @SuppressWarnings("NullAway.Init")
  EveningReminder(TurnId turn, MemberId to, Instant now) {
    this.id = Uuids.next();
    this.rotaId = turn.rota().value();
    this.evening = turn.evening();
    this.memberId = to.value();
    this.sentAt = now;
  }

  TurnId turn() {
    return new TurnId(new RotaId(rotaId), evening);
  }

  MemberId member() {
    return new MemberId(memberId);
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
