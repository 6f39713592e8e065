package app.breather.base.media;

import app.breather.base.tenancy.FamilyId;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * Where the files lie: a folder a family, each file named by its id alone. What is still coming in
 * has an ending, so that a file without one is always whole; so is the small one that is beside it.
 */
@Component
class MediaFolder {

  private static final String ARRIVING = ".arriving";
  private static final String DRAWN = ".drawn";
  private static final String SMALL = ".small";

  private final Path root;

  MediaFolder(@Value("${breather.media.folder}") Path root) {
    this.root = root;
  }

  Path file(FamilyId family, MediaId id) {
    return root.resolve(family.toString()).resolve(id.toString());
  }

  /** Where it is written while it comes in; its folder is there. */
  Path arriving(FamilyId family, MediaId id) throws IOException {
    var file = file(family, id);
    Files.createDirectories(file.getParent());
    if (Files.getFileStore(root).supportsFileAttributeView("posix")) {
      Files.setPosixFilePermissions(root, PosixFilePermissions.fromString("rwx------"));
    }
    return beside(file, ARRIVING);
  }

  /** Where a picture is drawn anew. */
  Path drawn(FamilyId family, MediaId id) {
    return beside(file(family, id), DRAWN);
  }

  /** Where a picture is drawn once more, small; films have none. */
  Path small(FamilyId family, MediaId id) {
    return beside(file(family, id), SMALL);
  }

  /** Makes a file that is ready the one that is kept, at once and so that it survives a crash. */
  void settle(Path ready, FamilyId family, MediaId id) throws IOException {
    var file = file(family, id);
    force(ready);
    if (Files.exists(small(family, id))) {
      force(small(family, id));
    }
    Files.move(ready, file, StandardCopyOption.ATOMIC_MOVE);
    try (var folder = FileChannel.open(file.getParent(), StandardOpenOption.READ)) {
      folder.force(true);
    }
  }

  private static void force(Path written) throws IOException {
    try (var channel = FileChannel.open(written, StandardOpenOption.WRITE)) {
      channel.force(true);
    }
  }

  /** Removes all there is of it; nothing is fine too. */
  void delete(FamilyId family, MediaId id) throws IOException {
    var file = file(family, id);
    for (var ending : List.of(ARRIVING, DRAWN, SMALL, "")) {
      Files.deleteIfExists(beside(file, ending));
    }
  }

  /** Removes what is left of its coming in. */
  void tidy(FamilyId family, MediaId id) throws IOException {
    var file = file(family, id);
    Files.deleteIfExists(beside(file, ARRIVING));
    Files.deleteIfExists(beside(file, DRAWN));
  }

  private static Path beside(Path file, String ending) {
    return file.resolveSibling(file.getFileName() + ending);
  }
}
