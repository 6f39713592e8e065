package app.breather.base.media;

import app.breather.base.tenancy.CurrentActor;
import app.breather.base.tenancy.FamilyId;
import java.io.IOException;
import java.io.InputStream;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Optional;
import org.springframework.stereotype.Component;

/**
 * Takes in pictures and videos, whoever hands them over, and judges them by what they are. Must
 * stand outside a transaction, for it takes as long as the network does.
 */
@Component
public class MediaIntake {

  private final MediaFolder folder;
  private final MediaTidying tidying;
  private final Pictures pictures;
  private final MediaLimits limits;
  private final CurrentActor current;
  private final Clock clock;

  MediaIntake(
      MediaFolder folder,
      MediaTidying tidying,
      Pictures pictures,
      MediaLimits limits,
      CurrentActor current,
      Clock clock) {
    this.folder = folder;
    this.tidying = tidying;
    this.pictures = pictures;
    this.limits = limits;
    this.current = current;
    this.clock = clock;
  }

  /** A picture or a video for the acting family; read as it comes, never held in memory. */
  public IntakeResult take(InputStream content) throws IOException {
    return take(content, true);
  }

  /** As {@link #take}, where there is room for a picture only. */
  public IntakeResult takePicture(InputStream content) throws IOException {
    return take(content, false);
  }

  private IntakeResult take(InputStream content, boolean videosToo) throws IOException {
    var arrival = Arrival.of(content);
    var video = arrival.video().filter(_ -> videosToo);
    if (arrival.isEmpty()) {
      return new IntakeResult.Refused(MediaRefusal.EMPTY);
    }
    if (video.isEmpty() && !Pictures.KINDS.contains(arrival.kind())) {
      return new IntakeResult.Refused(
          arrival.kind().matches("image/hei[cf].*") ? MediaRefusal.HEIC : MediaRefusal.OTHER_KIND);
    }
    var family = current.family();
    var id = MediaId.create();
    tidying.afterADay(id);
    try {
      var ready = folder.arriving(family, id);
      var refusal =
          video.isPresent() ? film(arrival, video.get(), ready) : draw(arrival, ready, family, id);
      if (refusal.isPresent()) {
        return new IntakeResult.Refused(refusal.get());
      }
      var kept = video.isPresent() ? ready : folder.drawn(family, id);
      long bytes = Files.size(kept);
      folder.settle(kept, family, id);
      var type = video.orElse(MediaType.PICTURE);
      return new IntakeResult.Taken(new WaitingMedia(id, type, bytes, clock.instant()));
    } finally {
      folder.tidy(family, id);
    }
  }

  private Optional<MediaRefusal> film(Arrival arrival, MediaType type, Path file)
      throws IOException {
    if (!arrival.write(file, limits.video().toBytes())) {
      return Optional.of(MediaRefusal.VIDEO_TOO_LARGE);
    }
    if (type == MediaType.WEBM) {
      return Optional.empty();
    }
    try (var boxes = new RandomAccessFile(file.toFile(), "rw")) {
      return Boxes.quiet(boxes) ? Optional.empty() : Optional.of(MediaRefusal.DAMAGED);
    }
  }

  private Optional<MediaRefusal> draw(Arrival arrival, Path file, FamilyId family, MediaId id)
      throws IOException {
    return arrival.write(file, limits.picture().toBytes())
        ? pictures.draw(file, arrival.kind(), folder.drawn(family, id), folder.small(family, id))
        : Optional.of(MediaRefusal.PICTURE_TOO_LARGE);
  }
}
