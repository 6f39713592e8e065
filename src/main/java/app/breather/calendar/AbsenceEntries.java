package app.breather.calendar;

import static java.util.stream.Collectors.toUnmodifiableSet;

import app.breather.base.time.Period;
import app.breather.base.time.RepeatedTime.Occurrence;
import app.breather.family.MemberCard;
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
        .map(Absence::card)
        .flatMap(this::entries);
  }

  Stream<Away> away() {
    return absences.stream()
        .flatMap(
            absence ->
                absence.time().in(window, zone).stream()
                    .map(period -> new Away(period, absence.member())));
  }

  private Stream<CalendarEntry> entries(AbsenceCard card) {
    return switch (card.time()) {
      case AbsenceTime.Once once ->
          once.in(window, zone).stream().map(period -> entry(card, period));
      case AbsenceTime.Repeated repeated ->
          repeated.days(window, zone).stream().map(day -> entry(card, repeated, day));
    };
  }

  private static CalendarEntry entry(
      AbsenceCard card, AbsenceTime.Repeated repeated, Occurrence day) {
    var entry = entry(card, day.period());
    return entry
        .with(new Repeats("absence-" + card.id(), entry.route(), repeated.time(), day.day()))
        .moving(Optional.of(AbsenceMoves.movable(card, day)));
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
