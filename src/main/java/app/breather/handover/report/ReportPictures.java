package app.breather.handover.report;

import app.breather.base.media.MediaGuard;
import app.breather.base.media.MediaId;
import app.breather.base.tenancy.CurrentActor;
import app.breather.family.Members;
import org.springframework.stereotype.Component;

/**
 * A picture is for the parents who may read its entry by now, and for who told it as long as they
 * can correct it.
 */
@Component
class ReportPictures implements MediaGuard {

  private final ReportRows rows;
  private final Homecoming homecoming;
  private final ReportJudge judge;
  private final Members members;
  private final CurrentActor current;

  ReportPictures(
      ReportRows rows,
      Homecoming homecoming,
      ReportJudge judge,
      Members members,
      CurrentActor current) {
    this.rows = rows;
    this.homecoming = homecoming;
    this.judge = judge;
    this.members = members;
    this.current = current;
  }

  @Override
  public boolean shows(MediaId media) {
    return rows.findByPicture(media.value())
        .map(ReportRow::entry)
        .filter(members.me().isParent() ? homecoming::shows : this::isMine)
        .isPresent();
  }

  private boolean isMine(ReportEntry entry) {
    return entry.toldBy().equals(current.member()) && judge.isOpen(entry.occasion());
  }
}
