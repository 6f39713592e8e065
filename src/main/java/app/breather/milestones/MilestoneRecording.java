package app.breather.milestones;

import app.breather.base.media.WaitingMedia;
import app.breather.base.persistence.Writes;
import app.breather.base.security.Access;
import app.breather.base.security.Needs;
import app.breather.care.CareOccasionId;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.springframework.stereotype.Service;

/** Records what a child did for the first time. */
@Service
public class MilestoneRecording {

  private final MilestoneWriter writer;

  MilestoneRecording(MilestoneWriter writer) {
    this.writer = writer;
  }

  /**
   * By a parent, whenever.
   *
   * @param id of the form: what is sent twice is recorded once
   */
  @Needs(Access.PARENT)
  public RecordResult record(
      MilestoneId id, MilestoneContent content, Optional<WaitingMedia> media) {
    return once(() -> writer.record(id, content, media), () -> writer.known(id));
  }

  /**
   * By a caregiver, signed in or by a link, who has the child then; from two hours before until two
   * hours after.
   *
   * @param id of the form: what is sent twice is recorded once
   */
  @Needs(Access.CAREGIVER)
  public RecordResult recordDuring(
      CareOccasionId care, MilestoneId id, MilestoneContent content, Optional<WaitingMedia> media) {
    return once(() -> writer.recordDuring(care, id, content, media), () -> writer.known(id));
  }

  private static RecordResult once(Supplier<RecordResult> work, Supplier<RecordResult> known) {
    return Writes.attempt(
        work, Map.of("milestone_pk", known, "media_pk", known, "milestone_media", known));
  }

  /** Takes back what the acting member recorded, with its picture; false when there is none. */
  @Needs(Access.MEMBER)
  public boolean takeBack(MilestoneId id) {
    return writer.takeBack(id);
  }
}
