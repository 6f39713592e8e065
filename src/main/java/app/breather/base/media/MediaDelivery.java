package app.breather.base.media;

import app.breather.base.tenancy.CurrentActor;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Finds the file of what is shown to who acts. */
@Component
class MediaDelivery {

  private final ObjectProvider<MediaGuard> guards;
  private final MediaRows rows;
  private final MediaFolder folder;
  private final CurrentActor current;

  MediaDelivery(
      ObjectProvider<MediaGuard> guards, MediaRows rows, MediaFolder folder, CurrentActor current) {
    this.guards = guards;
    this.rows = rows;
    this.folder = folder;
    this.current = current;
  }

  record Delivered(Path file, MediaType type) {}

  /** Empty alike for what is not there, not this family's, or not for these eyes. */
  @Transactional(readOnly = true)
  public Optional<Delivered> find(MediaId media) {
    return rows.find(media.value())
        .filter(_ -> guards.stream().anyMatch(guard -> guard.shows(media)))
        .map(kept -> new Delivered(folder.file(current.family(), media), kept.type()))
        .filter(found -> Files.isReadable(found.file()));
  }
}
