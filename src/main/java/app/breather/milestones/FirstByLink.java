package app.breather.milestones;

import app.breather.base.media.IntakeResult;
import app.breather.base.media.MediaIntake;
import app.breather.base.media.MediaRefusal;
import app.breather.base.media.WaitingMedia;
import app.breather.base.security.Access;
import app.breather.base.security.Needs;
import app.breather.care.CareByLink;
import app.breather.care.LinkedCare;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.util.Optional;
import java.util.function.Function;
import org.springframework.stereotype.Service;

/** Who holds the link to a time of care records a first, by the same rules as when they sign in. */
@Service
public class FirstByLink {

  private final CareByLink links;
  private final Milestones milestones;
  private final MilestoneRecording recording;
  private final MediaIntake intake;
  private final Clock clock;

  FirstByLink(
      CareByLink links,
      Milestones milestones,
      MilestoneRecording recording,
      MediaIntake intake,
      Clock clock) {
    this.links = links;
    this.milestones = milestones;
    this.recording = recording;
    this.intake = intake;
    this.clock = clock;
  }

  /** What became of recording by link. */
  public sealed interface Sent {

    record Recorded(RecordResult result) implements Sent {}

    record Refused(MediaRefusal why) implements Sent {}
  }

  /** Changes nothing; otherwise as {@link CareByLink#find}. */
  @Needs(Access.ANYONE)
  public Optional<LinkedFirst> find(String secret) {
    return links.inside(secret, this::read);
  }

  private LinkedFirst read(LinkedCare care) {
    var window = care.occasion().actWindow();
    return new LinkedFirst(
        care,
        clock.instant(),
        milestones.keepSealed(care.occasion().children()),
        milestones.recordedByMe().stream()
            .filter(card -> window.contains(card.content().happenedAt()))
            .filter(card -> care.occasion().children().contains(card.content().child()))
            .toList());
  }

  /**
   * @param content from what was written and what is known of the time of care; empty for what no
   *     form of ours sends
   * @param shot the picture or video, empty for none; it is read only once the link and the time
   *     are right
   */
  @Needs(Access.ANYONE)
  public Optional<Sent> record(
      String secret,
      MilestoneId id,
      Function<LinkedFirst, Optional<MilestoneContent>> content,
      Optional<InputStream> shot) {
    return links.inside(secret, care -> record(care, id, content.apply(read(care)), shot));
  }

  private Sent record(
      LinkedCare care,
      MilestoneId id,
      Optional<MilestoneContent> content,
      Optional<InputStream> shot) {
    if (content.isEmpty()) {
      return new Sent.Recorded(new RecordResult.Gone());
    }
    if (!care.occasion().actWindow().contains(clock.instant())) {
      return new Sent.Recorded(new RecordResult.OutsideTime());
    }
    return shot.map(this::take)
        .map(
            taken ->
                switch (taken) {
                  case IntakeResult.Taken(var media) ->
                      record(care, id, content.get(), Optional.of(media));
                  case IntakeResult.Refused(var why) -> new Sent.Refused(why);
                })
        .orElseGet(() -> record(care, id, content.get(), Optional.empty()));
  }

  private Sent record(
      LinkedCare care, MilestoneId id, MilestoneContent content, Optional<WaitingMedia> media) {
    return new Sent.Recorded(recording.recordDuring(care.occasion().id(), id, content, media));
  }

  private IntakeResult take(InputStream shot) {
    try {
      return intake.take(shot);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Takes back what this caregiver recorded; false when there is none. */
  @Needs(Access.ANYONE)
  public boolean takeBack(String secret, MilestoneId id) {
    return links.inside(secret, _ -> recording.takeBack(id)).orElse(false);
  }
}
