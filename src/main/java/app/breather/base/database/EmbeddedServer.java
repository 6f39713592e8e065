package app.breather.base.database;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.SQLException;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** PostgreSQL as a child of this process, with its data in a folder that survives it. */
final class EmbeddedServer implements AutoCloseable {

  private static final Logger log = LoggerFactory.getLogger(EmbeddedServer.class);

  private final FileChannel lock;
  private final EmbeddedPostgres postgres;
  private final DatabasePasswords passwords;

  private EmbeddedServer(FileChannel lock, EmbeddedPostgres postgres, DatabasePasswords passwords) {
    this.lock = lock;
    this.postgres = postgres;
    this.passwords = passwords;
  }

  static EmbeddedServer start(Path folder) throws IOException, SQLException {
    Path home = folder.toAbsolutePath().normalize();
    FileChannel lock = enter(home);
    try {
      return start(home, lock);
    } catch (IOException | SQLException | RuntimeException e) {
      lock.close();
      throw e;
    }
  }

  private static FileChannel enter(Path home) {
    try {
      makePrivate(home);
      return lock(home);
    } catch (IOException e) {
      throw new DatabaseRefused(
          "Nothing can be written in the data folder %s".formatted(home),
          "Let this user write there, or name another folder with BREATHER_DATA.",
          e);
    }
  }

  /** An existing folder keeps the permissions its owner gave it. */
  private static void makePrivate(Path home) throws IOException {
    if (Files.notExists(home)
        && FileSystems.getDefault().supportedFileAttributeViews().contains("posix")) {
      Files.createDirectories(
          home, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------")));
    } else {
      Files.createDirectories(home);
    }
  }

  private static EmbeddedServer start(Path home, FileChannel lock)
      throws IOException, SQLException {
    Path data = home.resolve("postgres");
    Path kept = home.resolve("database.properties");
    Path superuserPassword = home.resolve("first-start.password");
    boolean first = Files.notExists(data.resolve("PG_VERSION"));
    if (!first && Files.notExists(kept)) {
      throw new DatabaseRefused(
          "%s has data but its passwords in %s are missing".formatted(data, kept),
          "Put the file back; or, if the very first start was interrupted, remove the folder.");
    }
    new LeftoverServer(data).remove();
    var passwords = first ? DatabasePasswords.generate() : DatabasePasswords.read(kept);
    DatabasePasswords.writeSecret(superuserPassword, passwords.superuser());
    EmbeddedPostgres postgres;
    try {
      postgres = server(home, data, passwords, superuserPassword).start();
    } finally {
      Files.deleteIfExists(superuserPassword);
    }
    try {
      if (first) {
        passwords.write(kept);
      }
      DatabaseRoles.create(postgres.getPostgresDatabase(), passwords.owner(), passwords.app());
      DatabaseRoles.addExtensions(postgres.getDatabase("postgres", DatabaseRoles.DATABASE));
    } catch (IOException | SQLException | RuntimeException e) {
      postgres.close();
      throw e;
    }
    log.info("Embedded PostgreSQL keeps its data in {}", data);
    return new EmbeddedServer(lock, postgres, passwords);
  }

  /**
   * The library starts servers for tests, so what makes one durable is switched back on here; the
   * locale options carry whatever else {@code initdb} should hear.
   */
  private static EmbeddedPostgres.Builder server(
      Path home, Path data, DatabasePasswords passwords, Path superuserPassword) {
    return EmbeddedPostgres.builder()
        .setDataDirectory(data)
        .setOverrideWorkingDirectory(home.resolve("postgres-binaries").toFile())
        .setCleanDataDirectory(false)
        .setRegisterShutdownHook(false)
        .setPGStartupWait(Duration.ofSeconds(60))
        .setServerConfig("fsync", "on")
        .setServerConfig("synchronous_commit", "on")
        .setServerConfig("full_page_writes", "on")
        .setServerConfig("max_connections", "100")
        .setServerConfig("unix_socket_directories", "")
        .setLocaleConfig("auth", "scram-sha-256")
        .setLocaleConfig("pwfile", superuserPassword.toString())
        .setLocaleConfig("locale", "C")
        .setLocaleConfig("locale-provider", "builtin")
        .setLocaleConfig("builtin-locale", "C.UTF-8")
        .setConnectConfig("password", passwords.superuser());
  }

  /** Held until this process ends, however it ends: nobody stops the server of a living one. */
  private static FileChannel lock(Path home) throws IOException {
    var channel =
        FileChannel.open(home.resolve("lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
    if (acquire(channel) == null) {
      channel.close();
      throw new DatabaseRefused(
          "Another Breather is running on %s".formatted(home),
          "Stop it, or give this one a folder of its own with BREATHER_DATA.");
    }
    return channel;
  }

  private static @Nullable FileLock acquire(FileChannel channel) throws IOException {
    try {
      return channel.tryLock();
    } catch (OverlappingFileLockException _) {
      return null;
    }
  }

  AppConnection appConnection() {
    return new AppConnection(url(), passwords.app());
  }

  OwnerConnection ownerConnection() {
    return new OwnerConnection(url(), passwords.owner());
  }

  private String url() {
    return "jdbc:postgresql://localhost:%d/%s"
        .formatted(postgres.getPort(), DatabaseRoles.DATABASE);
  }

  @Override
  public void close() throws IOException {
    postgres.close();
    lock.close();
  }
}
