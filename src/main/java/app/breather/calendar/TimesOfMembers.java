package app.breather.calendar;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** Absences and busy times of the current family, in one statement. */
interface TimesOfMembers extends Repository<Absence, UUID> {

  /** What was ever said that may reach into the window; what repeats is judged by day only. */
  @Query(
      """
      select new app.breather.calendar.TimeOfMember(absence, busy)
      from (
        select a.id as id
        from Absence a
        where (a.startsAt < :until and a.endsAt > :from)
          or (a.repetition.firstDay <= :lastDay
            and (a.repetition.lastDay is null or a.repetition.lastDay >= :firstDay))
        union all
        select b.id as id
        from BusyTime b
        where b.startsAt < :until and b.endsAt > :from and b.shown) found
      left join Absence absence on absence.id = found.id
      left join BusyTime busy on busy.id = found.id
      """)
  List<TimeOfMember> around(Instant from, Instant until, LocalDate firstDay, LocalDate lastDay);
}
