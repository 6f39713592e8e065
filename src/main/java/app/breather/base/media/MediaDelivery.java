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

  /**
   * @param small whether a small one is wanted, where there is one
   * @return empty alike for what is not there, not this family's, or not for these eyes
   */
  @Transactional(readOnly = true)
  public Optional<Delivered> find(MediaId media, boolean small) {
    return rows.find(media.value())
        .filter(_ -> guards.stream().anyMatch(guard -> guard.shows(media)))
        .map(kept -> new Delivered(file(media, small), kept.type()))
        .filter(found -> Files.isReadable(found.file()));
  }

  private Path file(MediaId media, boolean small) {
    var family = current.family();
    return Optional.of(folder.small(family, media))
        .filter(one -> small && Files.isReadable(one))
        .orElseGet(() -> folder.file(family, media));
  }
}
