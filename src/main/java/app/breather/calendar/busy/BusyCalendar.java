package app.breather.calendar.busy;

import app.breather.base.fetch.Fetched.Stamp;
import app.breather.base.fetch.WebAddress;
import app.breather.base.tenancy.MemberId;
import app.breather.base.text.Texts;
import app.breather.calendar.file.LeftOut;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.annotations.PartitionKey;
import org.hibernate.annotations.TenantId;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** A calendar of a member's, kept elsewhere, and when it was and will be read. */
@Entity
class BusyCalendar {

  private static final int LONGEST_NAME = 120;

  @Id private UUID id;

  @TenantId
  @PartitionKey
  @Column(name = "family_id")
  private UUID familyId;

  @Version private @Nullable Integer version;

  @Column(name = "member_id")
  private UUID memberId;

  private String name;

  private @Nullable String address;

  private boolean titles;

  @Column(name = "added_at")
  private Instant addedAt;

  @Column(name = "read_at")
  private @Nullable Instant readAt;

  private int spans;

  @JdbcTypeCode(SqlTypes.JSON)
  @Column(name = "left_out")
  private Map<LeftOut, Integer> leftOut;

  @Column(name = "entity_tag")
  private @Nullable String entityTag;

  private @Nullable String modified;

  @Column(name = "tried_at")
  private @Nullable Instant triedAt;

  private int failures;

  @Enumerated(EnumType.STRING)
  private @Nullable BusyProblem problem;

  @Column(name = "next_at")
  private @Nullable Instant nextAt;

  @Column(name = "ended_at")
  private @Nullable Instant endedAt;

  @SuppressWarnings("NullAway.Init")
  protected BusyCalendar() {}

  @SuppressWarnings("NullAway.Init")
  private BusyCalendar(MemberId member, String name, boolean titles, Instant now) {
    this.id = BusyCalendarId.create().value();
    this.memberId = member.value();
    this.name = Texts.shortened(name, LONGEST_NAME);
    this.titles = titles;
    this.addedAt = now;
    this.leftOut = Map.of();
  }

  static BusyCalendar at(WebAddress address, MemberId member, boolean titles, Instant now) {
    var calendar = new BusyCalendar(member, address.host(), titles, now);
    calendar.address = address.uri().toString();
    calendar.nextAt = now;
    return calendar;
  }

  /**
   * @param name never empty
   */
  static BusyCalendar file(String name, MemberId member, boolean titles, Instant now) {
    return new BusyCalendar(member, name, titles, now);
  }

  BusyCalendarId id() {
    return new BusyCalendarId(id);
  }

  MemberId member() {
    return new MemberId(memberId);
  }

  Optional<WebAddress> address() {
    return Optional.ofNullable(address).flatMap(WebAddress::parse);
  }

  boolean keepsTitles() {
    return titles;
  }

  boolean hasEnded() {
    return endedAt != null;
  }

  boolean isForgotten(Instant now) {
    return endedAt != null && !endedAt.plus(BusyPace.UNDO).isAfter(now);
  }

  boolean isFileCalled(String wanted) {
    return address == null && name.equals(Texts.shortened(wanted, LONGEST_NAME));
  }

  boolean isDue(Instant now) {
    return !hasEnded() && nextAt != null && !nextAt.isAfter(now);
  }

  /** What to ask for news with; nothing when what is kept is so old that its window has moved. */
  Stamp stamp(Instant now) {
    boolean isFresh = readAt != null && readAt.plus(BusyPace.WINDOW_MOVES).isAfter(now);
    return isFresh
        ? new Stamp(
            Optional.ofNullable(entityTag).orElse(""), Optional.ofNullable(modified).orElse(""))
        : Stamp.NONE;
  }

  /** Another file of the same name, perhaps with another wish. */
  void replaced(boolean keepTitles) {
    this.titles = keepTitles;
  }

  void read(int spansKept, Map<LeftOut, Integer> notRead, Stamp stamp, Instant now) {
    spans = spansKept;
    leftOut = Map.copyOf(notRead);
    entityTag = stamp.tag();
    modified = stamp.modified();
    readAt = now;
    settled(now);
  }

  void unchanged(Instant now) {
    readAt = readAt == null ? now : readAt;
    settled(now);
  }

  private void settled(Instant now) {
    triedAt = now;
    problem = null;
    failures = 0;
    nextAt = address == null ? null : BusyPace.afterReading(id, now);
  }

  void failed(BusyProblem why, Duration pause, Instant now) {
    triedAt = now;
    problem = why;
    failures++;
    nextAt = BusyPace.afterFailure(failures, pause, now).orElse(null);
  }

  /** Does nothing when it was tried a moment ago. */
  void askNow(Instant now) {
    if (address != null && (triedAt == null || triedAt.plus(BusyPace.LEAST).isBefore(now))) {
      nextAt = now;
    }
  }

  void postpone(Instant now) {
    if (isDue(now)) {
      nextAt = now.plus(BusyPace.LEAST);
    }
  }

  void end(Instant now) {
    endedAt = now;
  }

  void goOn(Instant now) {
    endedAt = null;
    askNow(now);
  }

  Optional<Instant> nextAt() {
    return Optional.ofNullable(nextAt);
  }

  BusyCalendarCard card() {
    return new BusyCalendarCard(
        id(),
        name,
        address == null,
        titles,
        Optional.ofNullable(readAt),
        spans,
        leftOut,
        Optional.ofNullable(problem),
        nextAt());
  }
}
