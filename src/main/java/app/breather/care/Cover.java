package app.breather.care;

import app.breather.base.tenancy.ChildId;
import app.breather.base.tenancy.MemberId;
import app.breather.base.tenancy.Uuids;
import app.breather.base.time.Period;
import jakarta.persistence.CascadeType;
import jakarta.persistence.ConstraintMode;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.ForeignKey;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OneToMany;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.hibernate.annotations.Fetch;
import org.hibernate.annotations.FetchMode;
import org.hibernate.annotations.PartitionKey;
import org.hibernate.annotations.TenantId;
import org.jspecify.annotations.Nullable;

/** A span of a slot that one caregiver has promised, alone or with companions. */
@Entity
@Table(name = "cover")
class Cover {

  @Id private UUID id;
  @TenantId @PartitionKey private UUID familyId;

  @ManyToOne(fetch = FetchType.LAZY)
  @JoinColumn(name = "slot_id", foreignKey = @ForeignKey(ConstraintMode.NO_CONSTRAINT))
  private CareSlot slot;

  private UUID caregiverId;
  private Instant startsAt;
  private Instant endsAt;
  private Instant promisedAt;
  private @Nullable Instant endedAt;
  private UUID @Nullable [] promisedFor;
  private @Nullable Instant askedAgainAt;
  private @Nullable Instant aboutStartsAt;
  private @Nullable Instant aboutEndsAt;
  @Version private @Nullable Integer version;

  @OneToMany(mappedBy = "cover", cascade = CascadeType.ALL)
  @Fetch(FetchMode.SUBSELECT)
  private List<HeldTime> held = new ArrayList<>();

  @SuppressWarnings("NullAway.Init")
  protected Cover() {}

  @SuppressWarnings("NullAway.Init")
  Cover(CareSlot slot, MemberId caregiver, Period part, Set<MemberId> with, Instant promisedAt) {
    this.id = Uuids.next();
    this.slot = slot;
    this.caregiverId = caregiver.value();
    this.startsAt = part.from();
    this.endsAt = part.until();
    this.promisedAt = promisedAt;
    held.add(new HeldTime(this, caregiver, part));
    with.stream()
        .filter(companion -> !companion.equals(caregiver))
        .forEach(companion -> held.add(new HeldTime(this, companion, part)));
  }

  UUID id() {
    return id;
  }

  void end(Instant now) {
    endedAt = now;
    held.forEach(time -> time.end(now));
  }

  /** And not by the caregiver, as far as what they did last goes. */
  boolean isEndedByParents() {
    return endedAt != null
        && (slot.wasCancelledAt(endedAt)
            || slot.askOf(caregiver()).filter(this::wasEndedWith).isPresent());
  }

  private boolean wasEndedWith(Ask ask) {
    return endedAt != null && ask.wasEndedByParents(endedAt);
  }

  /** Still holds its minutes, but is no promise until it is answered. */
  void askAgain(Period about, Instant now) {
    askedAgainAt = now;
    aboutStartsAt = about.from();
    aboutEndsAt = about.until();
  }

  /** The slot is again as it was promised. */
  void settle() {
    askedAgainAt = null;
    aboutStartsAt = null;
    aboutEndsAt = null;
  }

  boolean isAskedAgain() {
    return askedAgainAt != null;
  }

  /** What is asked about, or was promised. */
  Period about() {
    return aboutStartsAt == null || aboutEndsAt == null
        ? period()
        : new Period(aboutStartsAt, aboutEndsAt);
  }

  boolean fits(Period slotPeriod, Set<ChildId> children) {
    return slotPeriod.contains(period()) && isPromisedFor(children);
  }

  boolean isPromisedFor(Set<ChildId> children) {
    return promisedFor == null
        ? slot.childIds().containsAll(children)
        : Arrays.stream(promisedFor)
            .map(ChildId::new)
            .collect(Collectors.toSet())
            .containsAll(children);
  }

  /** Before the slot is for one child more, what was promised is kept. */
  void rememberChildren(Set<ChildId> children) {
    if (promisedFor == null) {
      promisedFor = children.stream().map(ChildId::value).toArray(UUID[]::new);
    }
  }

  Instant promisedAt() {
    return promisedAt;
  }

  Optional<Instant> endedAt() {
    return Optional.ofNullable(endedAt);
  }

  boolean stands() {
    return endedAt == null;
  }

  MemberId caregiver() {
    return new MemberId(caregiverId);
  }

  Period period() {
    return new Period(startsAt, endsAt);
  }

  CareSlot slot() {
    return slot;
  }

  List<MemberId> companions() {
    return held.stream().map(HeldTime::member).filter(m -> !m.equals(caregiver())).toList();
  }
}
