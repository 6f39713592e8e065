package app.breather.calendar;

import static java.util.Objects.requireNonNull;

import app.breather.base.persistence.RepeatedTimeColumns;
import app.breather.base.tenancy.MemberId;
import app.breather.base.tenancy.Uuids;
import app.breather.base.time.Period;
import app.breather.calendar.HistoryLine.Happening;
import app.breather.family.MemberCard;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Optional;
import java.util.TreeSet;
import java.util.UUID;
import java.util.function.Function;
import org.hibernate.annotations.PartitionKey;
import org.hibernate.annotations.TenantId;
import org.jspecify.annotations.Nullable;

/**
 * One edition of when a member cannot have the baby: one period, or what repeats by a rule. An
 * edition never changes: it ends, and another one may follow, so that what was known when can be
 * told later.
 */
@Entity
class Absence {

  @Id private UUID id;

  @TenantId
  @PartitionKey
  @Column(name = "family_id")
  private UUID familyId;

  @Version private @Nullable Integer version;

  @Column(name = "absence_id")
  private UUID absenceId;

  private int edition;

  @Column(name = "member_id")
  private UUID memberId;

  @Enumerated(EnumType.STRING)
  private AbsenceKind kind;

  @Column(name = "starts_at")
  private @Nullable Instant startsAt;

  @Column(name = "ends_at")
  private @Nullable Instant endsAt;

  @Embedded private @Nullable RepeatedTimeColumns repetition;

  @Column(name = "left_out")
  private LocalDate[] leftOut = {};

  @Column(name = "recorded_at")
  private Instant recordedAt;

  /** Null for those of whom nobody knows any more. */
  @Column(name = "recorded_by")
  private @Nullable UUID recordedBy;

  @Column(name = "ended_at")
  private @Nullable Instant endedAt;

  @Column(name = "ended_by")
  private @Nullable UUID endedBy;

  @Column(name = "move_in_id")
  private @Nullable UUID moveInId;

  @SuppressWarnings("NullAway.Init")
  protected Absence() {}

  @SuppressWarnings("NullAway.Init")
  private Absence(AbsenceId absence, int edition, MemberId member, MemberId by, Instant now) {
    this.id = Uuids.next();
    this.absenceId = absence.value();
    this.edition = edition;
    this.memberId = member.value();
    this.recordedAt = now;
    this.recordedBy = by.value();
  }

  static Absence recorded(
      MemberId member, AbsenceKind kind, AbsenceTime time, MemberId by, Instant now) {
    return new Absence(AbsenceId.create(), 0, member, by, now).saying(kind, time);
  }

  /** Came along with others from another calendar. */
  Absence movedIn(UUID moveIn) {
    moveInId = moveIn;
    return this;
  }

  /** What is said instead of this, which has to be ended. */
  Absence next(AbsenceKind kind, AbsenceTime time, MemberId by, Instant now) {
    return new Absence(new AbsenceId(absenceId), edition + 1, member(), by, now).saying(kind, time);
  }

  /** The same once more, after it had ended. */
  Absence again(MemberId by, Instant now) {
    return next(kind, time(), by, now);
  }

  private Absence saying(AbsenceKind kind, AbsenceTime time) {
    this.kind = kind;
    move(time);
    return this;
  }

  private void move(AbsenceTime time) {
    switch (time) {
      case AbsenceTime.Once(var period) -> {
        startsAt = period.from();
        endsAt = period.until();
      }
      case AbsenceTime.Repeated(var rule, var days) -> {
        repetition = new RepeatedTimeColumns(rule);
        leftOut = days.toArray(LocalDate[]::new);
      }
    }
  }

  void end(MemberId by, Instant now) {
    endedAt = now;
    endedBy = by.value();
  }

  boolean hasEnded() {
    return endedAt != null;
  }

  MemberId member() {
    return new MemberId(memberId);
  }

  AbsenceTime time() {
    return repetition == null
        ? new AbsenceTime.Once(new Period(requireNonNull(startsAt), requireNonNull(endsAt)))
        : new AbsenceTime.Repeated(repetition.time(), new TreeSet<>(Arrays.asList(leftOut)));
  }

  AbsenceCard card() {
    return new AbsenceCard(new AbsenceId(absenceId), member(), kind, time(), edition);
  }

  /** Whether it was said instead of that one, rather than later. */
  boolean follows(Absence before) {
    return recordedAt.equals(before.endedAt);
  }

  HistoryLine<AbsenceCard> said(Happening what, Function<MemberId, Optional<MemberCard>> known) {
    return new HistoryLine<>(recordedAt, who(recordedBy, known), what, card());
  }

  HistoryLine<AbsenceCard> removed(Function<MemberId, Optional<MemberCard>> known) {
    return new HistoryLine<>(
        requireNonNull(endedAt, "stands"), who(endedBy, known), Happening.REMOVED, card());
  }

  private static Optional<MemberCard> who(
      @Nullable UUID id, Function<MemberId, Optional<MemberCard>> known) {
    return Optional.ofNullable(id).map(MemberId::new).flatMap(known);
  }

  AwayRecord record() {
    return new AwayRecord(id, member(), time(), recordedAt, Optional.ofNullable(endedAt));
  }
}
