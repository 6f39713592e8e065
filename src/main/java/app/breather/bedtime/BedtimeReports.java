package app.breather.bedtime;

import app.breather.base.security.Access;
import app.breather.base.security.Needs;
import app.breather.base.tenancy.CurrentActor;
import app.breather.base.text.Texts;
import app.breather.family.Members;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Who brought the children to bed after all, and how it went. */
@Service
public class BedtimeReports {

  private static final Duration LATEST = Duration.ofDays(28);

  private final BedtimeRotas rotas;
  private final RotaRecords records;
  private final TurnCards reports;
  private final Evenings evenings;
  private final Members members;
  private final BedtimeMessages messages;
  private final CurrentActor current;
  private final Clock clock;

  BedtimeReports(
      BedtimeRotas rotas,
      RotaRecords records,
      TurnCards reports,
      Evenings evenings,
      Members members,
      BedtimeMessages messages,
      CurrentActor current,
      Clock clock) {
    this.rotas = rotas;
    this.records = records;
    this.reports = reports;
    this.evenings = evenings;
    this.members = members;
    this.messages = messages;
    this.current = current;
    this.clock = clock;
  }

  /**
   * A second report about an evening corrects the first; the same again changes nothing.
   *
   * @param seen how many reports about the evening its author knew
   */
  @Needs(Access.PARENT_OR_LINK)
  @Transactional
  public DoneResult record(BedtimeReport given, int seen) {
    var report = shortened(given);
    rotas.lock();
    var turn = records.turn(report.turn());
    if (turn.isEmpty() || members.find(report.doneBy()).isEmpty()) {
      return new DoneResult.Unknown();
    }
    var now = clock.instant();
    var window = turn.get().window();
    if (window.from().isAfter(now)) {
      return new DoneResult.TooEarly();
    }
    if (window.until().isBefore(now.minus(LATEST))) {
      return new DoneResult.TooLate();
    }
    var before = reports.reports().getOrDefault(report.turn(), List.of());
    if (before.stream().findFirst().filter(report::equals).isPresent()) {
      return new DoneResult.Recorded();
    }
    if (before.size() > seen) {
      return new DoneResult.ReportedMeanwhile(before.getFirst());
    }
    evenings.record(new DoneRow(report.turn().rota(), report, current.member(), now));
    messages.done(report.turn(), turn.get(), report.doneBy());
    return new DoneResult.Recorded();
  }

  private static BedtimeReport shortened(BedtimeReport report) {
    return new BedtimeReport(
        report.turn(),
        report.doneBy(),
        report.present(),
        report.asleepAt(),
        Texts.shortened(report.note(), BedtimeReport.NOTE_LENGTH));
  }
}
