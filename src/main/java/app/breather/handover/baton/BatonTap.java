package app.breather.handover.baton;

import app.breather.base.tenancy.ChildId;
import app.breather.base.tenancy.MemberId;
import jakarta.persistence.CascadeType;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.OneToMany;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.hibernate.annotations.Fetch;
import org.hibernate.annotations.FetchMode;
import org.hibernate.annotations.PartitionKey;
import org.hibernate.annotations.TenantId;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Persistable;

/** Once that somebody said who has children; it stays as it was said. */
@Entity
class BatonTap implements Persistable<UUID> {

  @Id private UUID id;
  @TenantId @PartitionKey private UUID familyId;
  private UUID holderId;
  private Instant saidAt;
  private @Nullable UUID saidBy;

  @OneToMany(mappedBy = "tap", cascade = CascadeType.ALL)
  @Fetch(FetchMode.SUBSELECT)
  private List<BatonPass> passes = new ArrayList<>();

  @SuppressWarnings("NullAway.Init")
  protected BatonTap() {}

  /**
   * @param by empty at the wall display
   * @param numbers of the children, each the next of its own
   */
  @SuppressWarnings("NullAway.Init")
  BatonTap(MemberId holder, Instant now, Optional<MemberId> by, Map<ChildId, Integer> numbers) {
    this.id = BatonTapId.create().value();
    this.holderId = holder.value();
    this.saidAt = now;
    this.saidBy = by.map(MemberId::value).orElse(null);
    numbers.forEach((child, number) -> passes.add(new BatonPass(this, child, number)));
  }

  /**
   * @param corrections of it, as they were made
   */
  BatonLine line(List<BatonCorrection> corrections) {
    var last = corrections.isEmpty() ? null : corrections.getLast();
    return new BatonLine(
        new BatonTapId(id),
        new MemberId(holderId),
        passes.stream().map(BatonPass::child).collect(Collectors.toSet()),
        last == null ? saidAt : last.heldFrom().orElse(saidAt),
        saidAt,
        Optional.ofNullable(saidBy).map(MemberId::new),
        Optional.ofNullable(last).map(BatonCorrection::by),
        last != null && last.heldFrom().isEmpty());
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
