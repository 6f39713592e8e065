package app.breather.handover.report;

import app.breather.base.media.IntakeResult;
import app.breather.base.media.MediaIntake;
import app.breather.base.security.Access;
import app.breather.base.security.Needs;
import app.breather.care.CareByLink;
import app.breather.care.CareOccasionId;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Optional;
import org.springframework.stereotype.Service;

/**
 * Who holds the link to a time of care tells of it, as the caregiver for whom it was made, by the
 * same rules as when they sign in.
 */
@Service
public class ReportByLink {

  private final CareByLink links;
  private final ReportBoard board;
  private final Reporting reporting;
  private final MediaIntake intake;

  ReportByLink(CareByLink links, ReportBoard board, Reporting reporting, MediaIntake intake) {
    this.links = links;
    this.board = board;
    this.reporting = reporting;
    this.intake = intake;
  }

  /** Changes nothing; otherwise as {@link CareByLink#find}. */
  @Needs(Access.ANYONE)
  public Optional<LinkedReport> find(String secret) {
    return links
        .inside(
            secret,
            care ->
                board
                    .ofCare(care.occasion().id())
                    .map(report -> new LinkedReport(care, report, reporting.keepsFirsts())))
        .flatMap(found -> found);
  }

  /** A picture to tell with. It is read only while it is the time to tell; empty otherwise. */
  @Needs(Access.ANYONE)
  public Optional<IntakeResult> take(String secret, InputStream picture) {
    return links
        .inside(
            secret,
            care ->
                board.ofCare(care.occasion().id()).filter(CareReport::open).map(_ -> take(picture)))
        .flatMap(found -> found);
  }

  private IntakeResult take(InputStream picture) {
    try {
      return intake.takePicture(picture);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Needs(Access.ANYONE)
  public ReportResult tell(
      String secret, ReportId id, ReportContent content, Pictured picture, Confirmed confirmed) {
    return inside(
        secret, care -> reporting.tell(id, Optional.of(care), content, picture, confirmed));
  }

  @Needs(Access.ANYONE)
  public ReportResult keepAsFirst(
      String secret, ReportId id, ReportContent content, Pictured picture) {
    return inside(secret, care -> reporting.keepAsFirst(id, Optional.of(care), content, picture));
  }

  @Needs(Access.ANYONE)
  public ReportResult correct(
      String secret,
      ReportId old,
      ReportId id,
      ReportContent content,
      Pictured picture,
      Confirmed confirmed) {
    return inside(secret, _ -> reporting.correct(old, id, content, picture, confirmed));
  }

  @Needs(Access.ANYONE)
  public boolean remove(String secret, ReportId id) {
    return links.inside(secret, _ -> reporting.remove(id)).orElse(false);
  }

  private interface Work {
    ReportResult with(CareOccasionId care);
  }

  private ReportResult inside(String secret, Work work) {
    return links
        .inside(secret, care -> work.with(care.occasion().id()))
        .orElseGet(ReportResult.Gone::new);
  }
}
