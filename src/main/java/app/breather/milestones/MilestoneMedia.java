package app.breather.milestones;

import app.breather.base.media.MediaGuard;
import app.breather.base.media.MediaId;
import org.springframework.stereotype.Component;

/** The picture of a sealed milestone is as sealed as it is. */
@Component
class MilestoneMedia implements MediaGuard {

  private final Envelopes envelopes;

  MilestoneMedia(Envelopes envelopes) {
    this.envelopes = envelopes;
  }

  @Override
  public boolean shows(MediaId media) {
    return envelopes.shows(media);
  }
}
