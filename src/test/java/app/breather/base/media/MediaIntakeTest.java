package app.breather.base.media;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.breather.IntegrationTest;
import app.breather.base.jobs.DueJobs;
import app.breather.base.tenancy.FamilyId;
import app.breather.base.time.TestClock;
import app.breather.family.FamilyFixture;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;

/** S6: what is handed over is what it is, whatever it says, and leaves nothing behind. */
@IntegrationTest
class MediaIntakeTest {

  @Autowired private FamilyFixture families;
  @Autowired private MediaIntake intake;
  @Autowired private MediaStore store;
  @Autowired private MediaFolder folder;
  @Autowired private TransactionTemplate transaction;
  @Autowired private DueJobs due;
  @Autowired private TestClock clock;
  private FamilyFixture.Home home;

  @BeforeEach
  void aFamily() {
    home = families.aFamily();
  }

  private IntakeResult take(InputStream content) {
    return families.as(
        home.parent(),
        () -> {
          try {
            return intake.take(content);
          } catch (IOException e) {
            throw new UncheckedIOException(e);
          }
        });
  }

  private WaitingMedia taken(byte[] content) {
    return ((IntakeResult.Taken) take(new ByteArrayInputStream(content))).media();
  }

  private boolean keep(WaitingMedia media) {
    return families.as(home.parent(), () -> transaction.execute(_ -> store.keep(media)));
  }

  private List<Path> files(FamilyId family) throws IOException {
    var place = folder.file(family, MediaId.create()).getParent();
    if (!Files.exists(place)) {
      return List.of();
    }
    try (var files = Files.list(place)) {
      return files.toList();
    }
  }

  static Stream<Arguments> refused() {
    var jpeg = Hostile.picture("jpeg", 400, 300);
    return Stream.of(
        Arguments.of("nothing", new byte[0], MediaRefusal.EMPTY),
        Arguments.of("one byte", new byte[1], MediaRefusal.OTHER_KIND),
        Arguments.of("SVG with a script", Hostile.svg(), MediaRefusal.OTHER_KIND),
        Arguments.of("a page", Hostile.html(), MediaRefusal.OTHER_KIND),
        Arguments.of("a script", Hostile.text("#!/bin/sh\nrm -rf /"), MediaRefusal.OTHER_KIND),
        Arguments.of("a program", Hostile.text("MZ\u0090\0\3\0\0\0"), MediaRefusal.OTHER_KIND),
        Arguments.of("a document", Hostile.text("%PDF-1.7\n1 0 obj"), MediaRefusal.OTHER_KIND),
        Arguments.of("an animation", Hostile.picture("gif", 9, 9), MediaRefusal.OTHER_KIND),
        Arguments.of(
            "a phone's own kind",
            Hostile.box("ftyp", Hostile.text("heic\0\0\0\0mif1heic")),
            MediaRefusal.HEIC),
        Arguments.of(
            "a film that browsers do not play",
            Hostile.matroska("matroska"),
            MediaRefusal.OTHER_KIND),
        Arguments.of("a bomb", Hostile.bomb(60_000, 60_000), MediaRefusal.TOO_MANY_PIXELS),
        Arguments.of("half a picture", Arrays.copyOf(jpeg, jpeg.length / 2), MediaRefusal.DAMAGED),
        Arguments.of("half a film", Arrays.copyOf(Hostile.film("isom"), 60), MediaRefusal.DAMAGED));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("refused")
  void whatIsNoPictureAndNoFilmIsRefusedAndLeavesNothing(
      String what, byte[] content, MediaRefusal why) throws IOException {
    assertThat(take(new ByteArrayInputStream(content)))
        .as(what)
        .isEqualTo(new IntakeResult.Refused(why));
    assertThat(files(home.family())).isEmpty();
  }

  @Test
  void aFilmOfTwoGigabytesIsStoppedOnTheWay() throws IOException {
    var film = new Hostile.Endless();
    assertThat(take(film)).isEqualTo(new IntakeResult.Refused(MediaRefusal.VIDEO_TOO_LARGE));
    assertThat(film.seen()).isLessThan(202L << 20);
    assertThat(files(home.family())).isEmpty();
  }

  @Test
  void aPictureOfThirtyMegabytesIsRefused() throws IOException {
    var jpeg = Hostile.jpeg();
    var tail = new ByteArrayInputStream(new byte[30 << 20]);
    assertThat(take(new SequenceInputStream(new ByteArrayInputStream(jpeg), tail)))
        .isEqualTo(new IntakeResult.Refused(MediaRefusal.PICTURE_TOO_LARGE));
    assertThat(files(home.family())).isEmpty();
  }

  @Test
  void aLineThatBreaksLeavesNothing() throws IOException {
    var broken =
        new InputStream() {
          private int left = 100_000;

          @Override
          public int read() throws IOException {
            if (left-- <= 0) {
              throw new IOException("Connection reset");
            }
            int at = 99_999 - left;
            var film = Hostile.film("isom");
            return at < film.length ? film[at] & 0xff : 0;
          }
        };
    assertThatThrownBy(() -> take(broken)).isInstanceOf(UncheckedIOException.class);
    assertThat(files(home.family())).isEmpty();
  }

  @Test
  void picturesAndFilmsAreKnownByWhatTheyAre() {
    assertThat(taken(Hostile.jpeg()).type()).isEqualTo(MediaType.PICTURE);
    assertThat(taken(Hostile.picture("png", 20, 20)).type()).isEqualTo(MediaType.PICTURE);
    assertThat(taken(Hostile.film("isom")).type()).isEqualTo(MediaType.MP4);
    assertThat(taken(Hostile.film("mp42")).type()).isEqualTo(MediaType.MP4);
    assertThat(taken(Hostile.film("qt  ")).type()).isEqualTo(MediaType.QUICKTIME);
    assertThat(taken(Hostile.matroska("webm")).type()).isEqualTo(MediaType.WEBM);
  }

  @Test
  void whereThereIsRoomForAPictureOnlyAFilmIsRefused() {
    var answer =
        families.as(
            home.parent(),
            () -> {
              try {
                return intake.takePicture(new ByteArrayInputStream(Hostile.film("isom")));
              } catch (IOException e) {
                throw new UncheckedIOException(e);
              }
            });
    assertThat(answer).isEqualTo(new IntakeResult.Refused(MediaRefusal.OTHER_KIND));
  }

  @Test
  void whatNobodyKeptIsGoneAfterADay() throws IOException {
    taken(Hostile.jpeg());
    assertThat(files(home.family())).as("one to open, one for lists").hasSize(2);

    clock.advance(Duration.ofHours(25));
    due.run(home.family());
    assertThat(files(home.family())).isEmpty();
  }

  @Test
  void whatIsKeptStaysUntilItIsLetGo() throws IOException {
    var media = taken(Hostile.jpeg());
    assertThat(keep(media)).isTrue();
    clock.advance(Duration.ofHours(25));
    due.run(home.family());
    assertThat(files(home.family())).hasSize(2);

    families.as(
        home.parent(),
        () ->
            transaction.execute(
                _ -> {
                  store.release(media.id());
                  return media;
                }));
    assertThat(files(home.family())).as("until the job has run").hasSize(2);
    due.run(home.family());
    assertThat(files(home.family())).isEmpty();
  }

  @Test
  void whatIsLetGoInVainStays() throws IOException {
    var media = taken(Hostile.jpeg());
    keep(media);
    families.as(
        home.parent(),
        () ->
            transaction.execute(
                status -> {
                  store.release(media.id());
                  status.setRollbackOnly();
                  return media;
                }));
    due.run(home.family());
    assertThat(files(home.family())).hasSize(2);
  }

  @Test
  void whatCameInTooLongAgoIsKeptNoMore() {
    var media = taken(Hostile.jpeg());
    var old =
        new WaitingMedia(
            media.id(),
            media.type(),
            media.bytes(),
            media.takenAt().minus(MediaStore.WAITING).minusSeconds(1));
    assertThat(keep(old)).isFalse();
  }

  @Test
  void aFileIsNamedByItsIdAlone() throws IOException {
    var media = taken(Hostile.film("isom"));
    assertThat(files(home.family()))
        .singleElement()
        .satisfies(file -> assertThat(file.getFileName()).hasToString(media.id().toString()));
  }
}
