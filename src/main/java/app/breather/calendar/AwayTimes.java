package app.breather.calendar;

import app.breather.base.persistence.ReadOnce;
import app.breather.base.persistence.WidestRead;
import app.breather.base.security.Access;
import app.breather.base.security.Needs;
import app.breather.base.time.Period;
import app.breather.family.Families;
import java.time.ZoneId;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Who is away when, from absences and from what the features know; never why. */
@Service
public class AwayTimes {

  private final MemberTimes times;
  private final Families families;
  private final ObjectProvider<AbsenceSource> sources;

  AwayTimes(MemberTimes times, Families families, ObjectProvider<AbsenceSource> sources) {
    this.times = times;
    this.families = families;
    this.sources = sources;
  }

  /**
   * What holds, whole where it reaches beyond the window.
   *
   * @throws IllegalArgumentException when the window is longer than two years
   */
  @Needs(Access.MEMBER)
  @Transactional(readOnly = true)
  public List<Away> away(Period window) {
    var absent = absences(window, families.current().zone());
    return Stream.concat(absent.away(), otherReasons(window)).toList();
  }

  /** What was ever said about the window, whether or not it still holds. */
  @Needs(Access.MEMBER)
  @Transactional(readOnly = true)
  public List<AwayRecord> records(Period window) {
    var zone = families.current().zone();
    var absent = around(window).stream().map(Absence::record);
    return Stream.concat(absent, otherRecords(window))
        .filter(record -> record.time().mayReach(window, zone))
        .toList();
  }

  Stream<Away> otherReasons(Period window) {
    var zone = families.current().zone();
    return otherRecords(window)
        .filter(AwayRecord::holds)
        .flatMap(
            record ->
                record.time().in(window, zone).stream()
                    .map(period -> new Away(period, record.member())));
  }

  /** Those that may reach into the window, and perhaps others. */
  private Stream<AwayRecord> otherRecords(Period window) {
    return ReadOnce.readOnce(AbsenceSource.class, () -> new WidestRead<AwayRecord>())
        .of(
            window,
            wider -> sources.stream().flatMap(source -> source.records(wider).stream()).toList())
        .stream();
  }

  AbsenceEntries absences(Period window, ZoneId zone) {
    MemberTimes.requireBounded(window);
    return new AbsenceEntries(around(window), window, zone);
  }

  /** Those that may reach into the window, and perhaps others. */
  private List<Absence> around(Period window) {
    return times.absences(window);
  }
}
