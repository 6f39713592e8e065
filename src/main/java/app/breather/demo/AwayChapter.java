package app.breather.demo;

import app.breather.base.tenancy.Actor;
import app.breather.base.tenancy.CurrentActor;
import app.breather.base.time.Period;
import app.breather.base.time.Recurrence;
import app.breather.base.time.RepeatedTime;
import app.breather.calendar.AbsenceKind;
import app.breather.calendar.AbsenceTime;
import app.breather.calendar.Absences;
import app.breather.calendar.ProtectedContent;
import app.breather.calendar.ProtectedTimes;
import app.breather.calendar.WeeklyHours;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.stereotype.Component;

/** When the Parkers work, when they travel, and what they keep for themselves. */
@Component
@ConditionalOnProperty("breather.demo")
class AwayChapter implements Chapter {

  private final Absences absences;
  private final ProtectedTimes protectedTimes;
  private final CurrentActor current;

  AwayChapter(Absences absences, ProtectedTimes protectedTimes, CurrentActor current) {
    this.absences = absences;
    this.protectedTimes = protectedTimes;
    this.current = current;
  }

  @Override
  public void plan(Timeline timeline, Parkers parkers) {
    var first = timeline.monday().minusWeeks(4);
    timeline.at(
        first.minusDays(6).atTime(20, 0),
        () -> {
          var alexWorks = Set.of(DayOfWeek.MONDAY, DayOfWeek.TUESDAY, DayOfWeek.FRIDAY);
          works(parkers.alex(), alexWorks, 8, 16, first);
          var samWorks = EnumSet.range(DayOfWeek.MONDAY, DayOfWeek.THURSDAY);
          works(parkers.sam(), samWorks, 7, 14, first);
          keepSundayBreakfast(parkers.alex(), first);
        });
    timeline.at(
        timeline.day(-3).atTime(9, 0),
        () -> {
          var tuesday = timeline.monday().plusDays(15);
          isAway(parkers.sam(), tuesday, tuesday.plusDays(2));
          isAway(parkers.inge(), timeline.day(17), timeline.day(20));
        });
  }

  private void works(Actor.Person who, Set<DayOfWeek> days, int from, int until, LocalDate first) {
    var hours =
        new WeeklyHours(
            days, LocalTime.of(from, 0), LocalTime.of(until, 0), first, Optional.empty());
    record(who, AbsenceKind.WORK, new AbsenceTime.Repeated(hours.repeated()));
  }

  private void keepSundayBreakfast(Actor.Person who, LocalDate first) {
    var time =
        new RepeatedTime(
            Recurrence.weekly(DayOfWeek.SUNDAY), first, LocalTime.of(8, 0), 0, LocalTime.of(10, 0));
    current.as(who, () -> protectedTimes.keep(new ProtectedContent("Sunday breakfast", time)));
  }

  private void isAway(Actor.Person who, LocalDate from, LocalDate until) {
    var period =
        Period.between(from.atStartOfDay(), until.atStartOfDay(), Arrival.ZONE).orElseThrow();
    record(who, AbsenceKind.TRAVEL, new AbsenceTime.Once(period));
  }

  private void record(Actor.Person who, AbsenceKind kind, AbsenceTime time) {
    current.as(who, () -> absences.record(who.member(), kind, time));
  }
}
