package app.breather.timeoff;

import app.breather.base.persistence.RepeatedTimeColumns;
import app.breather.base.tenancy.MemberId;
import app.breather.base.time.Period;
import app.breather.base.time.RepeatedTime.Occurrence;
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
import jakarta.persistence.Transient;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
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

  @Embedded private TimeOffProgress progress;
  private UUID plannedBy;
  private Instant plannedAt;
  @Embedded private @Nullable WantedCare care;
  @Embedded private @Nullable RepeatedTimeColumns repetition;
  @Embedded private @Nullable Instead instead;
  @Version private @Nullable Integer version;

  @OneToMany(mappedBy = "timeOff", cascade = CascadeType.ALL, orphanRemoval = true)
  @OrderBy("id")
  private Set<TimeOffPerson> people = new LinkedHashSet<>();

  @OneToMany(mappedBy = "timeOff", cascade = CascadeType.ALL)
  private Set<TimeOffStand> stands = new LinkedHashSet<>();

  @OneToMany(mappedBy = "timeOff", cascade = CascadeType.ALL)
  private Set<TimeOffDeviation> deviations = new LinkedHashSet<>();

  @Transient private @Nullable TimeOff all;

  @SuppressWarnings("NullAway.Init")
  protected TimeOff() {}

  @SuppressWarnings("NullAway.Init")
  private TimeOff(TimeOffPlan plan, MemberId by, Instant now) {
    var newId = plan.repeats().isPresent() ? TimeOffId.createForDays() : TimeOffId.create();
    this.id = newId.value();
    this.kind = plan.kind();
    this.span = new TimeOffSpan(plan.content().period(), plan.away());
    this.reason = plan.content().reason();
    this.plannedBy = by.value();
    this.plannedAt = now;
    this.progress = new TimeOffProgress(plan.announced());
    this.repetition = plan.repeats().map(RepeatedTimeColumns::new).orElse(null);
    this.instead = plan.instead().orElse(null);
  }

  /**
   * One day of what repeats, only to be read.
   *
   * @param dropped whether it will not be
   * @param inTime whether all had said yes when it began
   */
  @SuppressWarnings("NullAway.Init")
  TimeOff(TimeOff all, Occurrence day, String reason, boolean dropped, boolean inTime) {
    this.all = all;
    this.id = all.id().on(day.day()).value();
    this.kind = all.kind;
    this.span = all.span.at(day.period());
    this.reason = reason;
    this.plannedBy = all.plannedBy;
    this.plannedAt = all.plannedAt;
    this.progress = all.progress.onDay(dropped, inTime);
    this.version = all.version;
    this.people = all.people;
  }

  /** Who plans it has said yes; it is agreed at once when nobody else has to. */
  static TimeOff planned(TimeOffPlan plan, MemberId by, Instant now) {
    var timeOff = new TimeOff(plan, by, now);
    timeOff.people().add(plan.owners());
    timeOff.people().askOnly(plan.asked());
    timeOff.people().find(by).orElseThrow().answer(Answer.YES, "", now);
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
    people().find(who).orElseThrow().answer(answer, word, now);
    if (answer == Answer.NO) {
      progress.refuse(now);
      standing().end(now);
    } else if (counter().isEmpty() && people().allAgree()) {
      agree(now);
    }
  }

  /** It does not stand any more; everybody else is to answer anew. */
  void counter(Period other, MemberId by, String word, Instant now) {
    progress.counter(other, by);
    standing().end(now);
    people().askAnew(by, word, now);
  }

  /** The other time, once all of the other side have said yes to it. */
  Optional<Period> takenCounter() {
    return counter().filter(_ -> people().otherSideAgrees()).map(CounterTime::period);
  }

  /** Who has said yes to it need not do so again. */
  void takeCounter(Collection<MemberId> asked, Instant now) {
    span = span.at(takenCounter().orElseThrow());
    people().askOnly(asked);
    settle(false, now);
  }

  /** What was said about another time holds no longer; whoever moves it has said yes. */
  void move(Period other, Collection<MemberId> asked, boolean announced, MemberId by, Instant now) {
    span = span.at(other);
    standing().end(now);
    progress.beginAnew();
    people().askAnew(by, "", now);
    people().askOnly(asked);
    settle(announced, now);
  }

  TimeOffMemory memory() {
    return progress.memory(period(), people());
  }

  /** As it was before it was moved, and what was said then holds again. */
  void restore(TimeOffMemory before, Instant now) {
    span = span.at(before.period());
    standing().end(now);
    people().restore(before.people());
    if (progress.restore(before)) {
      standing().begin(now);
    }
  }

  /** After an objection: the same time again, as a request. */
  void ask(Instant now) {
    people().askAnew(plannedBy(), "", now);
    settle(false, now);
  }

  void cancel(Instant now) {
    progress.cancel(now);
    standing().end(now);
  }

  private void settle(boolean announced, Instant now) {
    if (people().allAgree()) {
      agree(now);
      return;
    }
    progress.await(announced, now);
    if (announced) {
      standing().begin(now);
    }
  }

  private void agree(Instant now) {
    progress.agree();
    standing().begin(now);
  }

  /** Some of its days will not be, or are for something else. */
  void deviate(SomeDays days, Optional<String> reason, MemberId by, Instant now) {
    deviations.add(new TimeOffDeviation(this, days, reason, by, now));
  }

  /** Its days, if it repeats. */
  Optional<TimeOffDays> days() {
    return Optional.ofNullable(repetition)
        .map(one -> new TimeOffDays(this, one.time(), deviations));
  }

  /** What is stored, of which this is one day; itself when it does not repeat. */
  TimeOff stored() {
    return all == null ? this : all;
  }

  boolean isDayOfMany() {
    return all != null;
  }

  Optional<Instead> instead() {
    return Optional.ofNullable(stored().instead);
  }

  /** Time makes nothing of all of what repeats, but of each of its days. */
  TimeOffState state(Instant now) {
    return repetition != null ? progress.said() : progress.state(now, span, people());
  }

  /** When nobody can object any more, as far as it is known by now; only of what is announced. */
  Optional<Instant> agreedFrom() {
    return progress.agreedFrom(span, people());
  }

  boolean isOwnedBy(MemberId member) {
    return people().owners().anyMatch(owner -> owner.member().equals(member));
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
    return progress.proposed(span);
  }

  Optional<CounterTime> counter() {
    return progress.counter();
  }

  String reason() {
    return reason;
  }

  MemberId plannedBy() {
    return new MemberId(plannedBy);
  }

  /** Whether its minutes count towards what its owner may announce. */
  boolean isAnnounced() {
    return progress.isAnnounced();
  }

  /** When its owners are off because of it. */
  TimeOffStanding standing() {
    return new TimeOffStanding(this, stands);
  }

  Optional<WantedCare> care() {
    return Optional.ofNullable(care);
  }
}
