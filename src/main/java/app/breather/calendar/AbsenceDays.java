package app.breather.calendar;

import app.breather.base.security.Access;
import app.breather.base.security.Needs;
import app.breather.calendar.AbsenceTime.Repeated;
import java.time.LocalDate;
import java.util.List;
import java.util.function.BiFunction;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Some days of an absence that repeats are otherwise; who may say so is as for all of it. */
@Service
public class AbsenceDays {

  private final Absences absences;

  AbsenceDays(Absences absences) {
    this.absences = absences;
  }

  /**
   * It is not on that one day.
   *
   * @param version of the card on which it is based
   */
  @Needs(Access.MEMBER)
  @Transactional
  public AbsenceResult leaveOut(AbsenceId id, int version, LocalDate day) {
    return change(
        id,
        version,
        day,
        (card, all) ->
            all.time().isRuledOn(day) && !all.leftOut().contains(day)
                ? stored(card, all.without(List.of(day)))
                : new AbsenceResult.NotThatDay());
  }

  /**
   * It is on a day that was left out, after all.
   *
   * @param version of the card on which it is based
   */
  @Needs(Access.MEMBER)
  @Transactional
  public AbsenceResult bringBack(AbsenceId id, int version, LocalDate day) {
    return change(
        id,
        version,
        day,
        (card, all) ->
            all.leftOut().contains(day)
                ? stored(card, all.again(day))
                : new AbsenceResult.NotThatDay());
  }

  /**
   * It is no more from that day on, which need not be one of its days.
   *
   * @param version of the card on which it is based
   */
  @Needs(Access.MEMBER)
  @Transactional
  public AbsenceResult endFrom(AbsenceId id, int version, LocalDate day) {
    return change(
        id,
        version,
        day,
        (card, all) ->
            all.time().reaches(day)
                ? all.before(day).map(left -> stored(card, left)).orElseGet(() -> ended(card))
                : new AbsenceResult.NotThatDay());
  }

  private AbsenceResult change(
      AbsenceId id,
      int version,
      LocalDate day,
      BiFunction<AbsenceCard, Repeated, AbsenceResult> how) {
    return absences
        .touchable(id)
        .filter(absence -> !absence.hasEnded())
        .map(Absence::card)
        .map(card -> change(card, version, day, how))
        .orElseGet(AbsenceResult.Unknown::new);
  }

  private static AbsenceResult change(
      AbsenceCard card,
      int version,
      LocalDate day,
      BiFunction<AbsenceCard, Repeated, AbsenceResult> how) {
    if (card.version() != version) {
      return new AbsenceResult.ChangedMeanwhile(card);
    }
    return card.time() instanceof Repeated all && CalendarYears.include(day)
        ? how.apply(card, all)
        : new AbsenceResult.NotThatDay();
  }

  private AbsenceResult stored(AbsenceCard card, Repeated time) {
    return absences.change(card.id(), card.version(), card.kind(), time);
  }

  private AbsenceResult ended(AbsenceCard card) {
    absences.end(card.id());
    return new AbsenceResult.Ended();
  }
}
