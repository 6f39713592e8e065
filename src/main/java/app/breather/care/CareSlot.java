package app.breather.care;

import app.breather.base.tenancy.ChildId;
import app.breather.base.tenancy.MemberId;
import app.breather.base.time.Period;
import app.breather.base.time.RepeatedTime.Occurrence;
import app.breather.calendar.movein.MoveInId;
import jakarta.persistence.CascadeType;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
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

/** A span in which somebody other than a parent is needed; owns its asks and covers. */
@Entity
@Table(name = "care_slot")
class CareSlot {

  @Id private UUID id;
  @TenantId @PartitionKey private UUID familyId;
  private Instant startsAt;
  private Instant endsAt;
  private String purpose;
  private String place;
  private String note;
  private UUID openedBy;
  private Instant openedAt;
  private @Nullable Instant cancelledAt;
  private @Nullable UUID regularCareId;
  private @Nullable LocalDate regularDay;
  private @Nullable UUID bundleId;
  private @Nullable UUID moveInId;
  private boolean takenBack;
  @Version private @Nullable Integer version;

  @OneToMany(mappedBy = "slot", cascade = CascadeType.ALL, orphanRemoval = true)
  @Fetch(FetchMode.SUBSELECT)
  private List<CareSlotChild> children = new ArrayList<>();

  @OneToMany(mappedBy = "slot", cascade = CascadeType.ALL)
  @Fetch(FetchMode.SUBSELECT)
  @OrderBy("id")
  private Set<Ask> asks = new LinkedHashSet<>();

  @OneToMany(mappedBy = "slot", cascade = CascadeType.ALL)
  @Fetch(FetchMode.SUBSELECT)
  @OrderBy("id")
  private Set<Cover> covers = new LinkedHashSet<>();

  @SuppressWarnings("NullAway.Init")
  protected CareSlot() {}

  @SuppressWarnings("NullAway.Init")
  private CareSlot(CareSlotId id, MemberId openedBy, Instant openedAt) {
    this.id = id.value();
    this.openedBy = openedBy.value();
    this.openedAt = openedAt;
  }

  static CareSlot open(CareSlotContent content, MemberId by, Instant now) {
    var slot = new CareSlot(CareSlotId.create(), by, now);
    slot.take(content);
    return slot;
  }

  /** For a day of regular care that its caregiver gives back. */
  static CareSlot insteadOf(RegularCare care, Occurrence day, Instant now) {
    var slot = new CareSlot(CareSlotId.create(), care.proposedBy(), now);
    slot.take(care.content().slotAt(day.period()));
    slot.regularCareId = care.id().value();
    slot.regularDay = day.day();
    return slot;
  }

  void take(CareSlotContent content) {
    startsAt = content.period().from();
    endsAt = content.period().until();
    purpose = content.purpose();
    place = content.place();
    note = content.note();
    children.removeIf(child -> !content.children().contains(child.child()));
    var present = childIds();
    content.children().stream()
        .filter(child -> !present.contains(child))
        .forEach(child -> children.add(new CareSlotChild(this, child)));
  }

  CareSlot movedIn(MoveInId moveIn) {
    moveInId = moveIn.value();
    return this;
  }

  /** What came along and nobody has touched is shown no more. */
  void takeBack(Instant now) {
    cancelledAt = now;
    takenBack = true;
  }

  /** Frees what was promised; nobody is asked any more. */
  void cancel(Instant now) {
    cancelledAt = now;
    covers().standing().forEach(cover -> cover.end(now));
  }

  Ask ask(MemberId caregiver, MemberId by, Instant now, Instant answerBy) {
    var present = askOf(caregiver);
    if (present.isPresent()) {
      present.get().askAgain(by, now, answerBy);
      return present.get();
    }
    var ask = new Ask(this, caregiver, by, now, answerBy);
    asks.add(ask);
    return ask;
  }

  List<Cover> cover(MemberId caregiver, Collection<Period> parts, Set<MemberId> with, Instant now) {
    var promised = parts.stream().map(part -> new Cover(this, caregiver, part, with, now)).toList();
    covers.addAll(promised);
    return promised;
  }

  CareSlotId id() {
    return new CareSlotId(id);
  }

  /** It is one of the days that somebody gave back at once. */
  void bundle(CareBundleId bundle) {
    bundleId = bundle.value();
  }

  Optional<CareBundleId> bundle() {
    return Optional.ofNullable(bundleId).map(CareBundleId::new);
  }

  /** The day of regular care for which it stands. */
  Optional<RegularDay> insteadOf() {
    return regularCareId == null || regularDay == null
        ? Optional.empty()
        : Optional.of(new RegularDay(new RegularCareId(regularCareId), regularDay));
  }

  MemberId openedBy() {
    return new MemberId(openedBy);
  }

  Instant openedAt() {
    return openedAt;
  }

  int version() {
    return version == null ? 0 : version;
  }

  Period period() {
    return new Period(startsAt, endsAt);
  }

  CareSlotContent content() {
    return new CareSlotContent(period(), childIds(), purpose, place, note);
  }

  Set<ChildId> childIds() {
    return children.stream().map(CareSlotChild::child).collect(Collectors.toSet());
  }

  boolean isCancelled() {
    return cancelledAt != null;
  }

  boolean wasCancelledAt(Instant when) {
    return when.equals(cancelledAt);
  }

  boolean hasBegun(Instant now) {
    return !now.isBefore(startsAt);
  }

  boolean isOver(Instant now) {
    return !now.isBefore(endsAt);
  }

  List<Ask> asks() {
    return List.copyOf(asks);
  }

  Optional<Ask> ask(UUID id) {
    return asks.stream().filter(ask -> ask.id().equals(id)).findFirst();
  }

  Optional<Ask> askOf(MemberId caregiver) {
    return asks.stream().filter(ask -> ask.caregiver().equals(caregiver)).findFirst();
  }

  /** Whether this caregiver is asked or has promised, alone or as a companion. */
  boolean concerns(MemberId caregiver, Instant now) {
    return askOf(caregiver).filter(ask -> ask.state(now) != AskState.WITHDRAWN).isPresent()
        || covers().concern(caregiver);
  }

  Covers covers() {
    return new Covers(period(), covers);
  }

  Coverage coverage(Instant now) {
    var promised = covers().promised().stream().map(Cover::period).toList();
    boolean asked = asks.stream().anyMatch(ask -> ask.state(now) == AskState.WAITING);
    return isCancelled()
        ? Coverage.CANCELLED
        : Coverage.of(period(), promised, asked || covers().standing().size() > promised.size());
  }
}
