package app.breather.calendar;

import app.breather.base.security.Access;
import app.breather.base.security.Needs;
import app.breather.base.time.Period;
import app.breather.family.Families;
import java.time.Duration;
import java.time.ZoneId;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Who is away when, from absences and from what the features know; never why. */
@Service
public class AwayTimes {

  private static final Duration LONGEST = Duration.ofDays(2 * 366);

  private final AbsenceRows absences;
  private final Families families;
  private final ObjectProvider<AbsenceSource> sources;

  AwayTimes(AbsenceRows absences, Families families, ObjectProvider<AbsenceSource> sources) {
    this.absences = absences;
    this.families = families;
    this.sources = sources;
  }

  /**
   * @throws IllegalArgumentException when the window is longer than two years
   */
  @Needs(Access.MEMBER)
  @Transactional(readOnly = true)
  public List<Away> away(Period window) {
    var absent = absences(window, families.current().zone());
    return Stream.concat(absent.away(), otherReasons(window)).toList();
  }

  Stream<Away> otherReasons(Period window) {
    return sources.stream().flatMap(source -> source.away(window).stream());
  }

  AbsenceEntries absences(Period window, ZoneId zone) {
    if (window.length().compareTo(LONGEST) > 0) {
      throw new IllegalArgumentException("Longer than two years: " + window);
    }
    var firstDay = window.from().atZone(zone).toLocalDate().minusDays(1);
    var lastDay = window.until().atZone(zone).toLocalDate();
    var around = absences.around(window.from(), window.until(), firstDay, lastDay);
    return new AbsenceEntries(around, window, zone);
  }
}
