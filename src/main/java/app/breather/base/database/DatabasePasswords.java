package app.breather.base.database;

import java.io.IOException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.Properties;

/** Made once and kept beside the data, readable by its owner only. */
record DatabasePasswords(String superuser, String owner, String app) {

  static DatabasePasswords generate() {
    return new DatabasePasswords(secret(), secret(), secret());
  }

  static DatabasePasswords read(Path file) throws IOException {
    var kept = new Properties();
    try (var reader = Files.newBufferedReader(file)) {
      kept.load(reader);
    }
    return new DatabasePasswords(
        required(kept, "superuser", file),
        required(kept, "owner", file),
        required(kept, "app", file));
  }

  void write(Path file) throws IOException {
    writeSecret(file, "superuser=%s%nowner=%s%napp=%s%n".formatted(superuser, owner, app));
  }

  static void writeSecret(Path file, String content) throws IOException {
    Files.deleteIfExists(file);
    if (FileSystems.getDefault().supportedFileAttributeViews().contains("posix")) {
      Files.createFile(
          file, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
    }
    Files.writeString(file, content);
  }

  @Override
  public String toString() {
    return "DatabasePasswords[hidden]";
  }

  private static String required(Properties kept, String name, Path file) {
    String password = kept.getProperty(name);
    if (password == null) {
      throw new IllegalStateException("%s has no password of \"%s\"".formatted(file, name));
    }
    return password;
  }

  private static String secret() {
    byte[] bytes = new byte[32];
    new SecureRandom().nextBytes(bytes);
    return HexFormat.of().formatHex(bytes);
  }
}
