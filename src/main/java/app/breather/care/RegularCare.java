package app.breather.care;

import app.breather.base.persistence.RepeatedTimeColumns;
import app.breather.base.tenancy.ChildId;
import app.breather.base.tenancy.MemberId;
import jakarta.persistence.CascadeType;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.OneToMany;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hibernate.annotations.PartitionKey;
import org.hibernate.annotations.TenantId;
import org.jspecify.annotations.Nullable;

/** Care that repeats, which one caregiver is asked for once and promises once. */
@Entity
@Table(name = "regular_care")
class RegularCare {

  @Id private UUID id;
  @TenantId @PartitionKey private UUID familyId;
  private UUID caregiverId;
  private String purpose;
  private String place;
  private String note;
  @Embedded private RepeatedTimeColumns repetition;
  private UUID proposedBy;
  private Instant proposedAt;

  @Enumerated(EnumType.STRING)
  private RegularState state;

  private @Nullable Instant answeredAt;
  private @Nullable String word;
  private @Nullable LocalDate goneFrom;
  private LocalDate[] dropped;
  private @Nullable UUID replacesId;
  private @Nullable LocalDate replacesFrom;
  @Version private @Nullable Integer version;

  @OneToMany(mappedBy = "care", cascade = CascadeType.ALL)
  private Set<RegularCareChild> children = new LinkedHashSet<>();

  @SuppressWarnings("NullAway.Init")
  protected RegularCare() {}

  @SuppressWarnings("NullAway.Init")
  RegularCare(RegularContent content, MemberId by, Instant now) {
    this.id = RegularCareId.create().value();
    this.caregiverId = content.caregiver().value();
    this.purpose = content.purpose();
    this.place = content.place();
    this.note = content.note();
    this.repetition = new RepeatedTimeColumns(content.time());
    this.proposedBy = by.value();
    this.proposedAt = now;
    this.state = RegularState.PROPOSED;
    this.dropped = new LocalDate[0];
    content.children().forEach(child -> children.add(new RegularCareChild(this, child)));
  }

  /** Once it is agreed, the old one is no more from that day on. */
  void replace(RegularCare old, LocalDate from) {
    replacesId = old.id().value();
    replacesFrom = from;
    dropped = old.dropped.clone();
  }

  Optional<RegularDay> replaces() {
    return replacesId == null || replacesFrom == null
        ? Optional.empty()
        : Optional.of(new RegularDay(new RegularCareId(replacesId), replacesFrom));
  }

  /** Also after a no. */
  void agree(Instant now) {
    state = RegularState.AGREED;
    answeredAt = now;
    word = null;
  }

  void decline(@Nullable String said, Instant now) {
    state = RegularState.DECLINED;
    answeredAt = now;
    word = said;
  }

  void withdraw() {
    state = RegularState.WITHDRAWN;
  }

  void endFrom(LocalDate day) {
    goneFrom = day;
  }

  void drop(LocalDate day) {
    drop(List.of(day));
  }

  /** That day is no longer dropped. */
  void again(LocalDate day) {
    dropped = Arrays.stream(dropped).filter(one -> !one.equals(day)).toArray(LocalDate[]::new);
  }

  void drop(Collection<LocalDate> days) {
    dropped =
        Stream.concat(Arrays.stream(dropped), days.stream())
            .distinct()
            .sorted()
            .toArray(LocalDate[]::new);
  }

  RegularCareId id() {
    return new RegularCareId(id);
  }

  /** By which its caregiver’s own calendar knows it. */
  UUID entry() {
    return id;
  }

  /** Of that entry; with each change there is another. */
  int edition() {
    return version();
  }

  int version() {
    return version == null ? 0 : version;
  }

  MemberId caregiver() {
    return new MemberId(caregiverId);
  }

  boolean isAgreed() {
    return state == RegularState.AGREED;
  }

  boolean isProposed() {
    return state == RegularState.PROPOSED;
  }

  /** Days that were promised, else those that would be. */
  RegularDays days() {
    return new RegularDays(
        repetition.time(),
        isAgreed() && answeredAt != null ? answeredAt : proposedAt,
        goneFrom(),
        Set.copyOf(Arrays.asList(dropped)),
        Optional.empty());
  }

  RegularState state(Instant now, ZoneId zone) {
    return state(days(), now, zone);
  }

  /**
   * @param left of its days, those that can still be
   */
  RegularState state(RegularDays left, Instant now, ZoneId zone) {
    return switch (state) {
      case PROPOSED -> left.firstAhead(now, zone).isEmpty() ? RegularState.LAPSED : state;
      case AGREED -> left.next(1, now, zone).isEmpty() ? RegularState.ENDED : state;
      default -> state;
    };
  }

  Set<ChildId> childIds() {
    return children.stream().map(RegularCareChild::child).collect(Collectors.toSet());
  }

  RegularContent content() {
    return new RegularContent(caregiver(), childIds(), repetition.time(), purpose, place, note);
  }

  MemberId proposedBy() {
    return new MemberId(proposedBy);
  }

  Instant proposedAt() {
    return proposedAt;
  }

  Optional<String> word() {
    return Optional.ofNullable(word);
  }

  Optional<LocalDate> goneFrom() {
    return Optional.ofNullable(goneFrom);
  }
}
