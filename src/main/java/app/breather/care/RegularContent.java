package app.breather.care;

import app.breather.base.tenancy.ChildId;
import app.breather.base.tenancy.MemberId;
import app.breather.base.time.Period;
import app.breather.base.time.RepeatedTime;
import app.breather.base.time.RepeatedTime.Occurrence;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/**
 * What a parent says of regular care.
 *
 * @param purpose a few words, may be empty
 * @param place may be empty
 * @param note what the caregiver should know, may be empty
 */
public record RegularContent(
    MemberId caregiver,
    Set<ChildId> children,
    RepeatedTime time,
    String purpose,
    String place,
    String note) {

  /** How far ahead its first day may be. */
  public static final Duration FURTHEST = Duration.ofDays(366);

  private static final int JUDGED_WEEKS = 12;

  public RegularContent {
    children = Set.copyOf(children);
    purpose = purpose.strip();
    place = place.strip();
    note = note.strip();
  }

  RegularContent at(RepeatedTime other) {
    return new RegularContent(caregiver, children, other, purpose, place, note);
  }

  /** One of its days, at that time. */
  CareSlotContent slotAt(Period period) {
    return new CareSlotContent(period, children, purpose, place, note);
  }

  Set<RegularProblem> problems(Instant now, ZoneId zone) {
    var found = EnumSet.noneOf(RegularProblem.class);
    var first = firstWeeks(zone);
    if (first.isEmpty()) {
      found.add(RegularProblem.NEVER);
    } else {
      found.addAll(problems(first.getFirst(), now));
    }
    for (int next = 1; next < first.size(); next++) {
      if (first.get(next).overlaps(first.get(next - 1))) {
        found.add(RegularProblem.OVERLAPS_ITSELF);
      }
    }
    if (children.isEmpty()) {
      found.add(RegularProblem.NO_CHILD);
    }
    if (purpose.length() > CareSlotContent.PURPOSE_LENGTH) {
      found.add(RegularProblem.PURPOSE_TOO_LONG);
    }
    if (place.length() > CareSlotContent.PLACE_LENGTH) {
      found.add(RegularProblem.PLACE_TOO_LONG);
    }
    if (note.length() > CareSlotContent.NOTE_LENGTH) {
      found.add(RegularProblem.NOTE_TOO_LONG);
    }
    return found;
  }

  private static Set<RegularProblem> problems(Period first, Instant now) {
    var found = EnumSet.noneOf(RegularProblem.class);
    if (first.from().isBefore(now)) {
      found.add(RegularProblem.PAST);
    }
    if (first.from().isAfter(now.plus(FURTHEST))) {
      found.add(RegularProblem.TOO_FAR);
    }
    if (first.length().compareTo(CareSlotContent.SHORTEST) < 0) {
      found.add(RegularProblem.TOO_SHORT);
    }
    if (first.length().compareTo(CareSlotContent.LONGEST) > 0) {
      found.add(RegularProblem.TOO_LONG);
    }
    return found;
  }

  /** When it would be in its first weeks, in order; empty when it never is. */
  List<Period> firstWeeks(ZoneId zone) {
    return time.recurrence()
        .firstDay(time.start())
        .map(
            day ->
                new Period(
                    day.atStartOfDay(zone).toInstant(),
                    day.plusWeeks(JUDGED_WEEKS).atStartOfDay(zone).toInstant()))
        .map(window -> time.in(window, zone).stream().map(Occurrence::period).toList())
        .orElse(List.of());
  }
}
