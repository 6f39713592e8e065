package app.breather.timeoff;

import app.breather.base.tenancy.MemberId;
import app.breather.base.time.Period;
import app.breather.care.CareSlotId;
import jakarta.persistence.CascadeType;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.hibernate.annotations.PartitionKey;
import org.hibernate.annotations.TenantId;
import org.jspecify.annotations.Nullable;

/** Time off of one parent or several; owns what those who have to agree said. */
@Entity
@Table(name = "time_off")
class TimeOff {

  @Id private UUID id;
  @TenantId @PartitionKey private UUID familyId;

  @Enumerated(EnumType.STRING)
  private TimeOffKind kind;

  private Instant startsAt;
  private Instant endsAt;
  private Instant leavesAt;
  private Instant returnsAt;
  private String reason;

  @Enumerated(EnumType.STRING)
  private TimeOffState state = TimeOffState.REQUESTED;

  private UUID plannedBy;
  private Instant plannedAt;
  private @Nullable Instant agreedAt;
  private @Nullable Instant endedAt;
  private @Nullable UUID slotId;
  private @Nullable Instant careStartsAt;
  private @Nullable Instant careEndsAt;
  @Version private @Nullable Integer version;

  @OneToMany(mappedBy = "timeOff", cascade = CascadeType.ALL)
  @OrderBy("id")
  private List<TimeOffPerson> people = new ArrayList<>();

  @SuppressWarnings("NullAway.Init")
  protected TimeOff() {}

  @SuppressWarnings("NullAway.Init")
  private TimeOff(TimeOffPlan plan, MemberId by, Instant now) {
    this.id = TimeOffId.create().value();
    this.kind = plan.kind();
    this.startsAt = plan.content().period().from();
    this.endsAt = plan.content().period().until();
    this.leavesAt = plan.away().from();
    this.returnsAt = plan.away().until();
    this.reason = plan.content().reason();
    this.plannedBy = by.value();
    this.plannedAt = now;
  }

  /** Who plans it has said yes; it is agreed at once when nobody else has to. */
  static TimeOff planned(TimeOffPlan plan, MemberId by, Instant now) {
    var timeOff = new TimeOff(plan, by, now);
    plan.owners().forEach(owner -> timeOff.people.add(new TimeOffPerson(timeOff, owner, true)));
    plan.asked().forEach(asked -> timeOff.people.add(new TimeOffPerson(timeOff, asked, false)));
    timeOff.say(Answer.YES, by, "", now);
    return timeOff;
  }

  void coverBy(CareSlotId slot, Period wanted) {
    slotId = slot.value();
    careStartsAt = wanted.from();
    careEndsAt = wanted.until();
  }

  /** One no is enough to decline, and all have to say yes. */
  void say(Answer answer, MemberId who, String word, Instant now) {
    person(who).orElseThrow().answer(answer, word, now);
    if (answer == Answer.NO) {
      become(TimeOffState.DECLINED);
      endedAt = now;
    } else if (people.stream().allMatch(person -> person.is(Answer.YES))) {
      become(TimeOffState.AGREED);
      agreedAt = now;
    }
  }

  void cancel(Instant now) {
    become(TimeOffState.CANCELLED);
    endedAt = now;
  }

  private void become(TimeOffState next) {
    if (!state.mayBecome(next)) {
      throw new IllegalStateException("Time off that is " + state + " cannot become " + next);
    }
    state = next;
  }

  TimeOffState state(Instant now) {
    return switch (state) {
      case REQUESTED -> now.isBefore(startsAt) ? state : TimeOffState.LAPSED;
      case AGREED -> now.isBefore(returnsAt) ? state : TimeOffState.TAKEN;
      case DECLINED, LAPSED, TAKEN, CANCELLED -> state;
    };
  }

  /** Whether its owners are off then, or were. */
  boolean isOff(Instant now) {
    var is = state(now);
    return is == TimeOffState.AGREED || is == TimeOffState.TAKEN;
  }

  boolean waitsFor(MemberId member, Instant now) {
    return state(now) == TimeOffState.REQUESTED
        && person(member).filter(person -> person.is(Answer.WAITING)).isPresent();
  }

  boolean isOwnedBy(MemberId member) {
    return owners().anyMatch(owner -> owner.member().equals(member));
  }

  /** Whether somebody else found this time for them. */
  boolean isSuggestedTo(MemberId member) {
    return isOwnedBy(member) && !isOwnedBy(plannedBy());
  }

  Optional<TimeOffPerson> person(MemberId member) {
    return people.stream().filter(person -> person.member().equals(member)).findFirst();
  }

  Stream<TimeOffPerson> owners() {
    return people.stream().filter(TimeOffPerson::isOwner);
  }

  List<TimeOffPerson> people() {
    return people;
  }

  TimeOffId id() {
    return new TimeOffId(id);
  }

  int version() {
    return version == null ? 0 : version;
  }

  TimeOffKind kind() {
    return kind;
  }

  Period period() {
    return new Period(startsAt, endsAt);
  }

  /** With the ways there and back. */
  Period away() {
    return new Period(leavesAt, returnsAt);
  }

  String reason() {
    return reason;
  }

  MemberId plannedBy() {
    return new MemberId(plannedBy);
  }

  Optional<Instant> agreedAt() {
    return Optional.ofNullable(agreedAt);
  }

  Optional<Instant> endedAt() {
    return Optional.ofNullable(endedAt);
  }

  Optional<CareSlotId> slot() {
    return Optional.ofNullable(slotId).map(CareSlotId::new);
  }

  /** For which part care was wanted. */
  Optional<Period> care() {
    return careStartsAt == null || careEndsAt == null
        ? Optional.empty()
        : Period.between(careStartsAt, careEndsAt);
  }

  SameTime sameTime(Instant now) {
    return new SameTime(
        id(), kind, owners().map(TimeOffPerson::member).toList(), period(), state(now));
  }
}
