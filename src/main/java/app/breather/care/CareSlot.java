package app.breather.care;

import app.breather.base.tenancy.ChildId;
import app.breather.base.tenancy.MemberId;
import app.breather.base.time.Period;
import jakarta.persistence.CascadeType;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.OneToMany;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
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
  @Version private int version;

  @OneToMany(mappedBy = "slot", cascade = CascadeType.ALL, orphanRemoval = true)
  @Fetch(FetchMode.SUBSELECT)
  private List<CareSlotChild> children = new ArrayList<>();

  @OneToMany(mappedBy = "slot", cascade = CascadeType.ALL)
  @Fetch(FetchMode.SUBSELECT)
  private List<Ask> asks = new ArrayList<>();

  @OneToMany(mappedBy = "slot", cascade = CascadeType.ALL)
  @Fetch(FetchMode.SUBSELECT)
  private List<Cover> covers = new ArrayList<>();

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

  private void take(CareSlotContent content) {
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

  /** Caregivers whose cover no longer fits are asked again. */
  List<MemberId> change(CareSlotContent content, Instant now, Instant answerBy) {
    take(content);
    var outside = coversOutside(content.period());
    outside.forEach(cover -> cover.end(now));
    var again = outside.stream().map(Cover::caregiver).distinct().toList();
    again.forEach(caregiver -> askOf(caregiver).ifPresent(ask -> ask.askAgain(now, answerBy)));
    return again;
  }

  List<Cover> coversOutside(Period period) {
    return standing().stream().filter(cover -> !period.contains(cover.period())).toList();
  }

  /** Frees what was promised; nobody is asked any more. */
  void cancel(Instant now) {
    cancelledAt = now;
    standing().forEach(cover -> cover.end(now));
  }

  Ask ask(MemberId caregiver, Instant now, Instant answerBy) {
    var present = askOf(caregiver);
    if (present.isPresent()) {
      present.get().askAgain(now, answerBy);
      return present.get();
    }
    var ask = new Ask(this, caregiver, now, answerBy);
    asks.add(ask);
    return ask;
  }

  List<Cover> cover(MemberId caregiver, Collection<Period> parts, Set<MemberId> with, Instant now) {
    var promised = parts.stream().map(part -> new Cover(this, caregiver, part, with, now)).toList();
    covers.addAll(promised);
    return promised;
  }

  List<Cover> release(MemberId caregiver, Instant now) {
    var own = standing().stream().filter(cover -> cover.caregiver().equals(caregiver)).toList();
    own.forEach(cover -> cover.end(now));
    return own;
  }

  CareSlotId id() {
    return new CareSlotId(id);
  }

  int version() {
    return version;
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

  boolean hasBegun(Instant now) {
    return !now.isBefore(startsAt);
  }

  boolean isOver(Instant now) {
    return !now.isBefore(endsAt);
  }

  List<Ask> asks() {
    return asks;
  }

  Optional<Ask> askOf(MemberId caregiver) {
    return asks.stream().filter(ask -> ask.caregiver().equals(caregiver)).findFirst();
  }

  /** Whether this caregiver is asked or has promised, alone or as a companion. */
  boolean concerns(MemberId caregiver, Instant now) {
    return askOf(caregiver).filter(ask -> ask.state(now) != AskState.WITHDRAWN).isPresent()
        || standing().stream()
            .anyMatch(
                cover ->
                    cover.caregiver().equals(caregiver) || cover.companions().contains(caregiver));
  }

  List<Cover> standing() {
    return covers.stream().filter(Cover::stands).toList();
  }

  List<Period> gaps() {
    return period().minus(standing().stream().map(Cover::period).toList());
  }

  Coverage coverage(Instant now) {
    return isCancelled()
        ? Coverage.CANCELLED
        : Coverage.of(
            period(),
            standing().stream().map(Cover::period).toList(),
            asks.stream().anyMatch(ask -> ask.state(now) == AskState.WAITING));
  }
}
