package app.breather.bedtime;

import app.breather.base.tenancy.ChildId;
import app.breather.base.tenancy.MemberId;
import jakarta.persistence.Column;
import jakarta.persistence.DiscriminatorValue;
import jakarta.persistence.Entity;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The parents agreed on a pattern. */
@Entity
@DiscriminatorValue("AGREED")
class AgreedRow extends RotaChangeRow {

  @Column(name = "first_day")
  private LocalDate firstDay;

  private LocalTime fromTime;
  private LocalTime untilTime;
  private String pattern;
  private UUID[] nights;
  private UUID[] parents;
  private UUID @Nullable [] childIds;

  @SuppressWarnings("NullAway.Init")
  protected AgreedRow() {}

  AgreedRow(RotaId rota, RotaVersion version, MemberId by, Instant now) {
    super(rota, by, now);
    this.firstDay = version.first();
    this.fromTime = version.from();
    this.untilTime = version.until();
    this.parents = values(version.parents());
    this.childIds =
        version.children().isEmpty()
            ? null
            : version.children().stream().map(ChildId::value).sorted().toArray(UUID[]::new);
    switch (version.pattern()) {
      case Pattern.Cycle(var people) -> {
        this.pattern = "CYCLE";
        this.nights = values(people);
      }
      case Pattern.Weekdays(var people) -> {
        this.pattern = "WEEKDAYS";
        this.nights = values(people);
      }
    }
  }

  RotaVersion version() {
    return new RotaVersion(firstDay, fromTime, untilTime, pattern(), members(parents), children());
  }

  private Set<ChildId> children() {
    return childIds == null
        ? Set.of()
        : Arrays.stream(childIds).map(ChildId::new).collect(Collectors.toUnmodifiableSet());
  }

  private Pattern pattern() {
    return pattern.equals("CYCLE")
        ? new Pattern.Cycle(members(nights))
        : new Pattern.Weekdays(members(nights));
  }

  @Override
  RotaChange change() {
    return new RotaChange.Agreed(recordedAt(), version());
  }

  private static UUID[] values(Collection<MemberId> members) {
    return members.stream().map(MemberId::value).toArray(UUID[]::new);
  }

  private static List<MemberId> members(UUID[] values) {
    return Arrays.stream(values).map(MemberId::new).toList();
  }
}
