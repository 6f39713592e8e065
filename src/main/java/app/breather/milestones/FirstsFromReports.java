package app.breather.milestones;

import app.breather.base.media.WaitingMedia;
import app.breather.base.tenancy.ChildId;
import app.breather.base.text.Texts;
import app.breather.care.CareOccasionId;
import app.breather.handover.report.FirstRecorder;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** What somebody tells in a report and calls a first goes into the envelope, in their own words. */
@Component
class FirstsFromReports implements FirstRecorder {

  private final MilestoneRecording recording;

  FirstsFromReports(MilestoneRecording recording) {
    this.recording = recording;
  }

  @Override
  public boolean keep(
      UUID key,
      Optional<CareOccasionId> care,
      ChildId child,
      Instant at,
      String note,
      Optional<WaitingMedia> picture) {
    var told = note.strip();
    var words = Texts.shortened(told, MilestoneContent.LONGEST_WORDS);
    var content =
        new MilestoneContent(
            child, MilestoneKind.OTHER, words, at, words.equals(told) ? "" : told, false);
    var id = new MilestoneId(key);
    var result =
        care.isPresent()
            ? recording.recordDuring(care.get(), id, content, picture)
            : recording.record(id, content, picture);
    return result instanceof RecordResult.Recorded;
  }
}
