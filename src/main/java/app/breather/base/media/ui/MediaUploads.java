package app.breather.base.media.ui;

import app.breather.base.media.MediaIntake;
import app.breather.base.media.MediaLimits;
import app.breather.base.tenancy.CurrentActor;
import org.springframework.stereotype.Component;

/** Makes fields in which the acting person hands something over. */
@Component
public class MediaUploads {

  private final MediaIntake intake;
  private final MediaLimits limits;
  private final CurrentActor current;

  MediaUploads(MediaIntake intake, MediaLimits limits, CurrentActor current) {
    this.intake = intake;
    this.limits = limits;
    this.current = current;
  }

  /** For one picture. */
  public MediaUpload picture() {
    return new MediaUpload(intake, limits, current, false);
  }

  /** For one picture or one video. */
  public MediaUpload pictureOrVideo() {
    return new MediaUpload(intake, limits, current, true);
  }
}
