package app.breather.bedtime;

import app.breather.base.tenancy.ChildId;
import app.breather.base.tenancy.MemberId;
import app.breather.base.time.Period;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Set;

/**
 * What the parents agreed on from a day on.
 *
 * @param from when bedtime begins, by the family's clock
 * @param until when it is over, later on the same day
 * @param parents who can stand in, in the order of the family's members
 * @param children whom it is for; none for all who have no rota of their own
 */
record RotaVersion(
    LocalDate first,
    LocalTime from,
    LocalTime until,
    Pattern pattern,
    List<MemberId> parents,
    Set<ChildId> children) {

  RotaVersion {
    parents = List.copyOf(parents);
    children = Set.copyOf(children);
    if (!from.isBefore(until)) {
      throw new IllegalArgumentException("Bedtime ends after it begins, before midnight");
    }
  }

  /** For all children who have no rota of their own. */
  RotaVersion(
      LocalDate first, LocalTime from, LocalTime until, Pattern pattern, List<MemberId> parents) {
    this(first, from, until, pattern, parents, Set.of());
  }

  MemberId holder(LocalDate evening) {
    return pattern.holder(first, evening);
  }

  Period window(LocalDate evening, ZoneId zone) {
    return Period.between(evening.atTime(from), evening.atTime(until), zone)
        .orElseThrow(() -> new IllegalStateException("No bedtime on " + evening));
  }
}
