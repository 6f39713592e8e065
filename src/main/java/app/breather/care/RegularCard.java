package app.breather.care;

import app.breather.base.tenancy.MemberId;
import app.breather.base.time.RepeatedTime.Occurrence;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;

/**
 * Regular care as somebody may see it.
 *
 * @param next its days that are on or come next, at most {@link #NEXT}
 * @param ahead of those that have not begun, the first, at most {@link #AHEAD}
 * @param goneFrom this day and all later ones are no more
 * @param dropped days ahead that will not be
 * @param word that came with a no
 * @param replaces what is no more from that day on once this is agreed
 */
public record RegularCard(
    RegularCareId id,
    RegularContent content,
    MemberId proposedBy,
    RegularState state,
    List<Occurrence> next,
    List<Occurrence> ahead,
    Optional<LocalDate> goneFrom,
    List<LocalDate> dropped,
    Optional<String> word,
    Optional<RegularDay> replaces) {

  public static final int NEXT = 5;
  public static final int AHEAD = 20;

  /**
   * @param days of it, those that can be
   */
  static RegularCard of(RegularCare care, RegularDays days, Instant now, ZoneId zone) {
    var today = LocalDate.ofInstant(now, zone);
    return new RegularCard(
        care.id(),
        care.content(),
        care.proposedBy(),
        care.state(days, now, zone),
        days.next(NEXT, now, zone),
        days.ahead(AHEAD, now, zone),
        care.goneFrom(),
        days.dropped().stream().filter(day -> !day.isBefore(today)).sorted().toList(),
        care.word(),
        care.replaces());
  }

  public Optional<Occurrence> firstAhead() {
    return ahead.stream().findFirst();
  }

  /** Whether the first of the next days has begun, and is not over. */
  public boolean isOn() {
    return next.stream()
        .findFirst()
        .filter(first -> !firstAhead().equals(Optional.of(first)))
        .isPresent();
  }

  /** Whether it is a day from which on it can end: what has begun stays true. */
  public boolean canEndFrom(LocalDate day) {
    return firstAhead().filter(first -> !day.isBefore(first.day())).isPresent();
  }

  /** Whether a yes would still do something. */
  public boolean isAnswerable() {
    return state == RegularState.PROPOSED || state == RegularState.DECLINED && !ahead.isEmpty();
  }
}
