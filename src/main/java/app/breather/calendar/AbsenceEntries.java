package app.breather.calendar;

import static java.util.stream.Collectors.toUnmodifiableSet;

import app.breather.base.time.Period;
import app.breather.family.MemberCard;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Absences that stand, as the calendar shows them, and as the plan counts them. */
record AbsenceEntries(List<Absence> absences, Period window, ZoneId zone) {

  AbsenceEntries {
    absences = absences.stream().filter(absence -> !absence.hasEnded()).toList();
  }

  /** Only of members who are still there. */
  Stream<CalendarEntry> of(List<MemberCard> members) {
    var present = members.stream().map(MemberCard::id).collect(toUnmodifiableSet());
    return absences.stream()
        .filter(absence -> present.contains(absence.member()))
        .flatMap(absence -> times(absence).map(period -> entry(absence, period)));
  }

  Stream<Away> away() {
    return absences.stream()
        .flatMap(absence -> times(absence).map(period -> new Away(period, absence.member())));
  }

  private Stream<Period> times(Absence absence) {
    return absence.time().in(window, zone).stream();
  }

  private CalendarEntry entry(Absence absence, Period period) {
    var entry = entry(absence.card(), period);
    return absence.time() instanceof AbsenceTime.Weekly(var hours)
        ? entry.with(
            new Repeats(
                "absence-" + absence.card().id(),
                entry.route(),
                hours.repeated(),
                LocalDate.ofInstant(period.from(), zone)))
        : entry;
  }

  private static CalendarEntry entry(AbsenceCard card, Period period) {
    return new CalendarEntry(
            "absence-" + card.id() + "-" + period.from().getEpochSecond(),
            CalendarEntry.Kind.ABSENCE,
            period,
            Title.translated("calendar.absence." + card.kind().name().toLowerCase(Locale.ROOT)),
            Optional.of(card.member()),
            Set.of(),
            EntryState.NONE,
            "absences")
        .moving(AbsenceMoves.movable(card));
  }
}
