package app.breather.timeoff;

import app.breather.base.tenancy.MemberId;
import app.breather.base.time.Period;
import app.breather.care.CareSlotId;
import jakarta.persistence.CascadeType;
import jakarta.persistence.Embedded;
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
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
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

  @Embedded private TimeOffSpan span;
  private String reason;

  @Enumerated(EnumType.STRING)
  private TimeOffState state;

  private UUID plannedBy;
  private Instant plannedAt;
  private @Nullable Instant announcedAt;
  private @Nullable Instant endedAt;
  @Embedded private @Nullable WantedCare care;
  @Embedded private @Nullable CounterTime counter;
  @Version private @Nullable Integer version;

  @OneToMany(mappedBy = "timeOff", cascade = CascadeType.ALL, orphanRemoval = true)
  @OrderBy("id")
  private List<TimeOffPerson> people = new ArrayList<>();

  @OneToMany(mappedBy = "timeOff", cascade = CascadeType.ALL)
  private Set<TimeOffStand> stands = new LinkedHashSet<>();

  @SuppressWarnings("NullAway.Init")
  protected TimeOff() {}

  @SuppressWarnings("NullAway.Init")
  private TimeOff(TimeOffPlan plan, MemberId by, Instant now) {
    this.id = TimeOffId.create().value();
    this.kind = plan.kind();
    this.span = new TimeOffSpan(plan.content().period(), plan.away());
    this.reason = plan.content().reason();
    this.plannedBy = by.value();
    this.plannedAt = now;
    this.state = plan.announced() ? TimeOffState.ANNOUNCED : TimeOffState.REQUESTED;
  }

  /** Who plans it has said yes; it is agreed at once when nobody else has to. */
  static TimeOff planned(TimeOffPlan plan, MemberId by, Instant now) {
    var timeOff = new TimeOff(plan, by, now);
    timeOff.people().add(plan.owners());
    timeOff.people().askOnly(plan.asked());
    timeOff.person(by).orElseThrow().answer(Answer.YES, "", now);
    timeOff.settle(plan.announced(), now);
    return timeOff;
  }

  void coverBy(CareSlotId slot, Period wanted) {
    care = new WantedCare(slot, wanted);
  }

  void wantNoCare() {
    care = null;
  }

  /**
   * One no is enough, and all have to say yes. Another time that is suggested is not taken by this:
   * see {@link #takenCounter}.
   */
  void say(Answer answer, MemberId who, String word, Instant now) {
    person(who).orElseThrow().answer(answer, word, now);
    if (answer == Answer.NO) {
      refuse(now);
    } else if (counter == null && people().allAgree()) {
      agree(now);
    }
  }

  private void refuse(Instant now) {
    if (state == TimeOffState.ANNOUNCED) {
      become(TimeOffState.OBJECTED);
      standing().end(now);
      return;
    }
    become(TimeOffState.DECLINED);
    counter = null;
    endedAt = now;
  }

  /** It does not stand any more; everybody else is to answer anew. */
  void counter(Period other, MemberId by, String word, Instant now) {
    become(TimeOffState.COUNTERED);
    standing().end(now);
    counter = new CounterTime(other, by);
    people().askAnew(by, word, now);
  }

  /** The other time, once all of the other side have said yes to it. */
  Optional<Period> takenCounter() {
    return counter().filter(_ -> people().otherSideAgrees()).map(CounterTime::period);
  }

  /** Who has said yes to it need not do so again. */
  void takeCounter(Collection<MemberId> asked, Instant now) {
    span = span.at(takenCounter().orElseThrow());
    counter = null;
    people().askOnly(asked);
    settle(false, now);
  }

  /** After an objection. */
  void move(Period other, Collection<MemberId> asked, boolean announced, Instant now) {
    span = span.at(other);
    people().askOnly(asked);
    people().askAnew(plannedBy(), "", now);
    settle(announced, now);
  }

  /** After an objection: the same time again, as a request. */
  void ask(Instant now) {
    people().askAnew(plannedBy(), "", now);
    settle(false, now);
  }

  void cancel(Instant now) {
    become(TimeOffState.CANCELLED);
    standing().end(now);
    counter = null;
    endedAt = now;
  }

  private void settle(boolean announced, Instant now) {
    if (people().allAgree()) {
      agree(now);
      return;
    }
    var next = announced ? TimeOffState.ANNOUNCED : TimeOffState.REQUESTED;
    if (state != next) {
      become(next);
    }
    if (announced) {
      announcedAt = now;
      standing().begin(now);
    }
  }

  private void agree(Instant now) {
    become(TimeOffState.AGREED);
    standing().begin(now);
  }

  private void become(TimeOffState next) {
    if (!state.mayBecome(next)) {
      throw new IllegalStateException("Time off that is " + state + " cannot become " + next);
    }
    state = next;
    announcedAt = next.stands() ? announcedAt : null;
  }

  TimeOffState state(Instant now) {
    return switch (state) {
      case REQUESTED, OBJECTED -> now.isBefore(period().from()) ? state : TimeOffState.LAPSED;
      case COUNTERED -> now.isBefore(proposed().from()) ? state : TimeOffState.LAPSED;
      case ANNOUNCED -> agreedFrom().filter(now::isBefore).isPresent() ? state : agreed(now);
      case AGREED -> agreed(now);
      case DECLINED, LAPSED, TAKEN, CANCELLED -> state;
    };
  }

  private TimeOffState agreed(Instant now) {
    return now.isBefore(away().until()) ? TimeOffState.AGREED : TimeOffState.TAKEN;
  }

  /** When nobody can object any more, as far as it is known by now; only of what is announced. */
  Optional<Instant> agreedFrom() {
    return Optional.ofNullable(state == TimeOffState.ANNOUNCED ? announcedAt : null)
        .map(at -> ObjectionTime.agreedFrom(at, people().seen(), period().from()));
  }

  /** What this member can do about it. */
  Set<TimeOffVerb> open(MemberId member, Instant now) {
    var person = person(member);
    return TimeOffVerb.open(
        state(now),
        person.filter(TimeOffPerson::isOwner).isPresent(),
        person.filter(one -> one.is(Answer.WAITING) && people().hasToAnswer(one)).isPresent());
  }

  /** Whether it is for this member to answer it, or to think about it again. */
  boolean waitsFor(MemberId member, Instant now) {
    var open = open(member, now);
    return open.contains(TimeOffVerb.YES) || open.contains(TimeOffVerb.MOVE);
  }

  boolean isOwnedBy(MemberId member) {
    return owners().anyMatch(owner -> owner.member().equals(member));
  }

  /** Whether somebody else found this time for them. */
  boolean isSuggestedTo(MemberId member) {
    return isOwnedBy(member) && !isOwnedBy(plannedBy());
  }

  Optional<TimeOffPerson> person(MemberId member) {
    return people().find(member);
  }

  Stream<TimeOffPerson> owners() {
    return people().owners();
  }

  TimeOffPeople people() {
    return new TimeOffPeople(this, people);
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
    return span.period();
  }

  /** With the ways there and back. */
  Period away() {
    return span.away();
  }

  /** With the ways, were it at another time. */
  Period awayAt(Period other) {
    return span.at(other).away();
  }

  /** The time that is on the table. */
  Period proposed() {
    return counter().map(CounterTime::period).orElseGet(this::period);
  }

  Optional<CounterTime> counter() {
    return Optional.ofNullable(counter);
  }

  String reason() {
    return reason;
  }

  MemberId plannedBy() {
    return new MemberId(plannedBy);
  }

  /** Whether its minutes count towards what its owner may announce. */
  boolean isAnnounced() {
    return announcedAt != null && state.stands();
  }

  /** When its owners are off because of it. */
  TimeOffStanding standing() {
    return new TimeOffStanding(this, stands);
  }

  Optional<WantedCare> care() {
    return Optional.ofNullable(care);
  }
}
