package app.breather.handover.report;

import app.breather.base.media.WaitingMedia;
import app.breather.base.persistence.Writes;
import app.breather.base.security.Access;
import app.breather.base.security.Needs;
import app.breather.care.CareOccasionId;
import java.util.Map;
import java.util.Optional;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Service;

/** Tells of the time with a child, and corrects what was told. */
@Service
public class Reporting {

  private final ReportWriter writer;
  private final ObjectProvider<FirstRecorder> firsts;

  Reporting(ReportWriter writer, ObjectProvider<FirstRecorder> firsts) {
    this.writer = writer;
    this.firsts = firsts;
  }

  /**
   * By a caregiver of that time of care, or by a parent at any time. Who may is judged inside.
   *
   * @param id of the form: what is sent twice is told once
   */
  @Needs(Access.ANYONE)
  public ReportResult tell(
      ReportId id,
      Optional<CareOccasionId> care,
      ReportContent content,
      Pictured picture,
      Confirmed confirmed) {
    return once(id, () -> writer.tell(id, care, content, picture, confirmed));
  }

  /**
   * Hands it over with its picture to where firsts are kept, instead of telling it; what concerns
   * safety is told, for nobody keeps that from a parent.
   *
   * @param id of the form
   */
  @Needs(Access.ANYONE)
  public ReportResult keepAsFirst(
      ReportId id, Optional<CareOccasionId> care, ReportContent content, Pictured picture) {
    if (content.safety()) {
      return tell(id, care, content, picture, Confirmed.NOTHING);
    }
    if (content.note().isEmpty()) {
      return ReportResult.Invalid.of(ReportProblem.FIRST);
    }
    var refused = writer.judge(care, content);
    if (refused.isPresent()) {
      return refused.get();
    }
    var shot =
        picture instanceof Pictured.With(var chosen)
            ? Optional.of(chosen)
            : Optional.<WaitingMedia>empty();
    boolean kept =
        firsts.stream()
            .anyMatch(
                keeper ->
                    keeper.keep(
                        id.value(), care, content.child(), content.at(), content.note(), shot));
    return kept ? new ReportResult.KeptAsFirst() : new ReportResult.Gone();
  }

  /** Whether something keeps firsts. */
  @Needs(Access.MEMBER)
  public boolean keepsFirsts() {
    return firsts.stream().findAny().isPresent();
  }

  /**
   * What one told oneself; what was told before is kept beside it.
   *
   * @param id of the form
   */
  @Needs(Access.ANYONE)
  public ReportResult correct(
      ReportId old, ReportId id, ReportContent content, Pictured picture, Confirmed confirmed) {
    return once(id, () -> writer.correct(old, id, content, picture, confirmed));
  }

  /** What one told oneself; false when it is not theirs, or no longer there. */
  @Needs(Access.MEMBER)
  public boolean remove(ReportId id) {
    return writer.remove(id);
  }

  private interface Work {
    ReportResult run();
  }

  private ReportResult once(ReportId id, Work work) {
    return Writes.attempt(
        work::run,
        Map.of(
            "report_entry_pk",
            () -> new ReportResult.Stored(id),
            "media_pk",
            () -> writer.known(id),
            "report_entry_replaced_once",
            ReportResult.Gone::new));
  }
}
