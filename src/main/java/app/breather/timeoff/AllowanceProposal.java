package app.breather.timeoff;

import app.breather.base.tenancy.MemberId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hibernate.annotations.PartitionKey;
import org.hibernate.annotations.TenantId;
import org.jspecify.annotations.Nullable;

/** Hours a week that each parent may announce, as one of them suggested it. */
@Entity
@Table(name = "allowance_proposal")
class AllowanceProposal {

  enum State {
    OPEN,
    AGREED,
    DECLINED,
    /** Answered by another suggestion. */
    COUNTERED,
    WITHDRAWN
  }

  @Id private UUID id;
  @TenantId @PartitionKey private UUID familyId;
  private int hours;
  private UUID proposedBy;
  private Instant proposedAt;

  @Enumerated(EnumType.STRING)
  private State state = State.OPEN;

  private UUID[] agreedBy;
  private @Nullable UUID endedBy;
  private @Nullable Instant endedAt;
  private @Nullable LocalDate holdsFrom;
  @Version private @Nullable Integer version;

  @SuppressWarnings("NullAway.Init")
  protected AllowanceProposal() {}

  /** Whoever suggests it has said yes. */
  @SuppressWarnings("NullAway.Init")
  AllowanceProposal(int hours, MemberId by, Instant now) {
    this.id = AllowanceProposalId.create().value();
    this.hours = hours;
    this.proposedBy = by.value();
    this.proposedAt = now;
    this.agreedBy = new UUID[] {by.value()};
  }

  /**
   * It holds once all of them have said yes.
   *
   * @param today in the family's zone, from when it holds
   */
  void agree(MemberId who, Collection<MemberId> parents, LocalDate today, Instant now) {
    agreedBy =
        Stream.concat(Arrays.stream(agreedBy), Stream.of(who.value()))
            .distinct()
            .toArray(UUID[]::new);
    if (agreedBy().containsAll(parents)) {
      end(State.AGREED, who, now);
      holdsFrom = today;
    }
  }

  void end(State how, MemberId by, Instant now) {
    if (!isOpen()) {
      throw new IllegalStateException("Ended before: " + state);
    }
    state = how;
    endedBy = by.value();
    endedAt = now;
  }

  boolean isOpen() {
    return state == State.OPEN;
  }

  State state() {
    return state;
  }

  Set<MemberId> agreedBy() {
    return Arrays.stream(agreedBy).map(MemberId::new).collect(Collectors.toSet());
  }

  AllowanceProposalId id() {
    return new AllowanceProposalId(id);
  }

  int hours() {
    return hours;
  }

  MemberId proposedBy() {
    return new MemberId(proposedBy);
  }

  Instant proposedAt() {
    return proposedAt;
  }

  /** Empty unless it was agreed on. */
  Optional<Allowance> allowance() {
    return Optional.ofNullable(holdsFrom).map(from -> new Allowance(hours, from));
  }
}
