package app.breather.handover.report;

import static app.breather.care.CareFixture.hours;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.setup.SecurityMockMvcConfigurers.springSecurity;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import app.breather.IntegrationTest;
import app.breather.base.jobs.DueJobs;
import app.breather.base.media.Hostile;
import app.breather.base.media.IntakeResult;
import app.breather.base.media.MediaAddress;
import app.breather.base.media.MediaId;
import app.breather.base.media.MediaIntake;
import app.breather.base.media.WaitingMedia;
import app.breather.base.persistence.AtOnce;
import app.breather.base.tenancy.Actor;
import app.breather.base.time.TestClock;
import app.breather.care.CareFixture;
import app.breather.care.CareOccasionId;
import app.breather.family.FamilyFixture.Home;
import app.breather.notifications.Inbox;
import app.breather.notifications.InboxLine;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Executors;
import java.util.function.Supplier;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.test.context.TestSecurityContextHolder;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.context.WebApplicationContext;

/**
 * On a Monday in Berlin, from ten o’clock on Oma Inge has Mia for four hours, and then Grandpa Joe
 * for two; it is eleven.
 */
@IntegrationTest
class ReportPictureTest {

  private static final Told NOTE = new Told.Note();

  @Autowired private CareFixture care;
  @Autowired private Reporting reporting;
  @Autowired private ReportBoard board;
  @Autowired private ReportWishes wishes;
  @Autowired private Homecoming homecoming;
  @Autowired private MediaIntake intake;
  @Autowired private Inbox inbox;
  @Autowired private DueJobs due;
  @Autowired private TestClock clock;
  @Autowired private WebApplicationContext context;

  @Value("${breather.media.folder}")
  private Path folder;

  private MockMvc browser;
  private Home home;
  private Actor.Person alex;
  private Actor.Person sam;
  private Actor.Person inge;
  private Actor.Person joe;
  private CareOccasionId occasion;

  @BeforeEach
  void care() {
    browser = MockMvcBuilders.webAppContextSetup(context).apply(springSecurity()).build();
    home = care.aFamily();
    alex = home.parent();
    sam = care.aParent(home, "Sam");
    inge = care.aCaregiver(home, "Oma Inge");
    joe = care.aCaregiver(home, "Grandpa Joe");
    var slot = care.aSlot(home, 0, 6, inge, joe);
    care.accept(inge, slot, hours(0, 4));
    care.accept(joe, slot, hours(4, 6));
    occasion = CareOccasionId.of(slot);
    clock.stopAt(hours(1, 2).from());
  }

  @AfterEach
  void nobodyIsSignedIn() {
    SecurityContextHolder.clearContext();
    TestSecurityContextHolder.clearContext();
  }

  @Test
  void parentsWhoReadItLiveSeeItAndWhoToldItAndNobodyElse() throws Exception {
    clock.stopAt(hours(3, 4).from());
    var picture = told(NOTE, "Ducks!");
    assertThat(ask(alex, picture)).startsWith("200 image/jpeg");
    assertThat(ask(sam, picture)).startsWith("200");
    assertThat(ask(inge, picture)).startsWith("200");
    assertThat(as(joe, () -> board.ofCare(occasion)).orElseThrow().entries())
        .as("of the same care he reads the words")
        .hasSize(1);
    assertThat(ask(joe, picture)).isEqualTo(neverWas(alex));
    assertThat(ask(care.aFamily().parent(), picture)).isEqualTo(neverWas(alex));
  }

  @Test
  void whatIsKeptUntilAParentIsBackLooksLikeAPictureThatNeverWas() throws Exception {
    whenBack(alex);
    var picture = told(NOTE, "Ducks!");
    assertThat(ask(alex, picture)).isEqualTo(neverWas(alex)).startsWith("404");
    assertThat(ask(sam, picture)).as("Sam chose otherwise").startsWith("200");

    clock.stopAt(hours(6, 7).from());
    assertThat(read(alex)).hasSize(1);
    assertThat(ask(alex, picture)).startsWith("200");
  }

  @Test
  void whoAsksToSeeNowSeesThePictureTooAndNoneOfLater() throws Exception {
    whenBack(alex);
    var picture = told(NOTE, "Ducks!");
    clock.advance(Duration.ofMinutes(1));
    as(
        alex,
        () -> {
          wishes.look();
          return true;
        });
    clock.advance(Duration.ofMinutes(1));
    var later = told(NOTE, "Swans!");
    assertThat(ask(alex, picture)).startsWith("200");
    assertThat(ask(alex, later)).isEqualTo(neverWas(alex));
  }

  @Test
  void whatConcernsSafetyIsSeenAtOnce() throws Exception {
    whenBack(alex);
    var waiting = aPicture(inge);
    var unsafe = new ReportContent(home.child(), clock.instant(), NOTE, "A scratch.", true);
    tell(inge, ReportId.create(), unsafe, waiting);
    assertThat(ask(alex, waiting.id())).startsWith("200");
  }

  @Test
  void whoToldItSeesItAsLongAsTheyCanCorrectIt() throws Exception {
    var picture = told(NOTE, "Ducks!");
    clock.stopAt(hours(0, 4).until().plus(Duration.ofHours(24)).minusSeconds(1));
    assertThat(ask(inge, picture)).startsWith("200");
    clock.advance(Duration.ofSeconds(1));
    assertThat(ask(inge, picture)).isEqualTo(neverWas(inge));
    assertThat(ask(alex, picture)).startsWith("200");
  }

  @Test
  void parentsSeeItHoweverLongAgoItWas() throws Exception {
    var picture = told(NOTE, "Ducks!");
    clock.advance(Duration.ofDays(400));
    assertThat(ask(alex, picture)).startsWith("200");
  }

  @Test
  void aPictureAloneIsEnough() {
    told(NOTE, "");
    assertThat(read(alex).getFirst().picture()).isPresent();
    assertThat(messages(alex)).containsExactly("report.message.photo");
    assertThat(
            as(
                inge,
                () ->
                    reporting.tell(
                        ReportId.create(),
                        Optional.of(occasion),
                        content(NOTE, ""),
                        new Pictured.AsBefore(),
                        Confirmed.NOTHING)))
        .isEqualTo(ReportResult.Invalid.of(ReportProblem.NOTE));
  }

  @Test
  void anyOtherKindMayCarryOne() throws Exception {
    var picture = told(new Told.Mood(Told.Moods.HAPPY), "");
    assertThat(ask(alex, picture)).startsWith("200");
    assertThat(messages(alex)).containsExactly("report.message.mood");
  }

  @Test
  void whatIsCorrectedKeepsItUnlessItIsReplacedOrRemoved() throws Exception {
    var first = aPicture(inge);
    var id = ReportId.create();
    tell(inge, id, content(NOTE, "Duks"), first);

    var same = correct(id, "Ducks", new Pictured.AsBefore());
    assertThat(read(alex))
        .extracting(ReportEntry::picture)
        .containsExactly(Optional.of(first.id()));
    assertThat(ofCare().getLast().picture()).as("what is no longer said shows none").isEmpty();
    assertThat(ask(alex, first.id())).startsWith("200");

    var second = aPicture(inge);
    var replaced = correct(same, "Ducks", new Pictured.With(second));
    assertThat(ask(alex, first.id())).isEqualTo(neverWas(alex));
    assertThat(ask(alex, second.id())).startsWith("200");

    correct(replaced, "Ducks", new Pictured.Without());
    assertThat(ask(alex, second.id())).isEqualTo(neverWas(alex));
    assertThat(read(alex).getFirst().picture()).isEmpty();
    due.run(home.family());
    assertThat(file(first.id())).doesNotExist();
    assertThat(file(second.id())).doesNotExist();
  }

  @Test
  void aPictureThatWasAloneCannotBeTakenFromItsEntry() {
    var id = ReportId.create();
    tell(inge, id, content(NOTE, ""), aPicture(inge));
    var result =
        as(
            inge,
            () ->
                reporting.correct(
                    id,
                    ReportId.create(),
                    content(NOTE, ""),
                    new Pictured.Without(),
                    Confirmed.NOTHING));
    assertThat(result).isEqualTo(ReportResult.Invalid.of(ReportProblem.NOTE));
    assertThat(read(alex).getFirst().picture()).isPresent();
  }

  @Test
  void itGoesWithTheEntryThatIsRemoved() throws Exception {
    var waiting = aPicture(inge);
    var id = ReportId.create();
    tell(inge, id, content(NOTE, "Ducks"), waiting);
    assertThat(file(waiting.id())).exists();
    as(inge, () -> reporting.remove(id));
    assertThat(ask(alex, waiting.id())).isEqualTo(neverWas(alex));
    assertThat(ask(inge, waiting.id())).isEqualTo(neverWas(inge));
    due.run(home.family());
    assertThat(file(waiting.id())).doesNotExist();
  }

  @Test
  void theSameFormSentByFourAtOnceKeepsOnePicture() throws Exception {
    var id = ReportId.create();
    var pictures = List.of(aPicture(inge), aPicture(inge), aPicture(inge), aPicture(inge));
    try (var threads = Executors.newFixedThreadPool(4)) {
      var results =
          AtOnce.all(threads, pictures, each -> tell(inge, id, content(NOTE, "Ducks"), each));
      assertThat(results).containsOnly(new ReportResult.Stored(id));
    }
    assertThat(read(alex)).hasSize(1);
    clock.advance(Duration.ofHours(25));
    due.run(home.family());
    assertThat(pictures).filteredOn(each -> Files.exists(file(each.id()))).hasSize(1);
  }

  @Test
  void twoTapsOfOneDialogKeepItsPictureOnce() throws Exception {
    var waiting = aPicture(inge);
    var id = ReportId.create();
    try (var threads = Executors.newFixedThreadPool(4)) {
      var results =
          AtOnce.all(
              threads, List.of(1, 2, 3, 4), _ -> tell(inge, id, content(NOTE, "Ducks"), waiting));
      assertThat(results).containsOnly(new ReportResult.Stored(id));
    }
    assertThat(tell(inge, ReportId.create(), content(NOTE, "Ducks"), waiting))
        .as("it belongs to another entry")
        .isEqualTo(ReportResult.Invalid.of(ReportProblem.PICTURE_GONE));
    assertThat(read(alex)).hasSize(1);
  }

  @Test
  void whatCameInWhileTheTimeEndedIsNotKept() {
    clock.stopAt(hours(0, 4).until().plus(Duration.ofHours(24)).minusSeconds(1));
    var waiting = aPicture(inge);
    clock.advance(Duration.ofSeconds(1));
    var late = new ReportContent(home.child(), hours(2, 3).from(), NOTE, "Ducks", false);
    assertThat(tell(inge, ReportId.create(), late, waiting))
        .isInstanceOf(ReportResult.NotNow.class);
    clock.advance(Duration.ofHours(24));
    due.run(home.family());
    assertThat(file(waiting.id())).doesNotExist();
  }

  @Test
  void whatWaitedTooLongIsAskedForAgain() {
    var waiting = aPicture(inge);
    clock.advance(Duration.ofHours(21));
    var content = new ReportContent(home.child(), hours(2, 3).from(), NOTE, "Ducks", false);
    assertThat(tell(inge, ReportId.create(), content, waiting))
        .isEqualTo(ReportResult.Invalid.of(ReportProblem.PICTURE_GONE));
    assertThat(read(alex)).isEmpty();
  }

  @Test
  void nobodyTellsWithMoreThanFiftyInADay() {
    for (int each = 0; each < ReportWriter.MOST_PICTURES; each++) {
      told(NOTE, "Duck " + each);
    }
    assertThat(tell(inge, ReportId.create(), content(NOTE, "Duck"), aPicture(inge)))
        .isEqualTo(ReportResult.Invalid.of(ReportProblem.PICTURES));
    assertThat(told(NOTE, "By Sam", sam)).isNotNull();
  }

  @Test
  void whatAFirstShowsIsKeptWithTheFirstAlone() throws Exception {
    var waiting = aPicture(inge);
    var result =
        as(
            inge,
            () ->
                reporting.keepAsFirst(
                    ReportId.create(),
                    Optional.of(occasion),
                    content(NOTE, "She waved!"),
                    new Pictured.With(waiting)));
    assertThat(result).isInstanceOf(ReportResult.KeptAsFirst.class);
    assertThat(read(alex)).isEmpty();
    assertThat(ofCare()).isEmpty();
    assertThat(ask(alex, waiting.id())).as("sealed").isEqualTo(neverWas(alex));
    assertThat(ask(inge, waiting.id())).as("who recorded it").startsWith("200");
  }

  @Test
  void aFirstNeedsAWord() {
    var result =
        as(
            inge,
            () ->
                reporting.keepAsFirst(
                    ReportId.create(),
                    Optional.of(occasion),
                    content(NOTE, " "),
                    new Pictured.With(aPicture(inge))));
    assertThat(result).isEqualTo(ReportResult.Invalid.of(ReportProblem.FIRST));
  }

  private String ask(Actor.Person who, MediaId media) throws Exception {
    care.signIn(who);
    TestSecurityContextHolder.setContext(SecurityContextHolder.getContext());
    var answer =
        browser.perform(get("/" + MediaAddress.of(home.family(), media))).andReturn().getResponse();
    return answer.getStatus()
        + " "
        + answer.getContentType()
        + " "
        + answer.getHeader("ETag")
        + " "
        + answer.getContentAsByteArray().length;
  }

  private String neverWas(Actor.Person who) throws Exception {
    return ask(who, new MediaId(UUID.randomUUID()));
  }

  private Path file(MediaId media) {
    return folder.resolve(home.family().toString()).resolve(media.toString());
  }

  private WaitingMedia aPicture(Actor.Person who) {
    return as(
        who,
        () -> {
          try {
            var taken = intake.takePicture(new ByteArrayInputStream(Hostile.jpeg()));
            return ((IntakeResult.Taken) taken).media();
          } catch (IOException e) {
            throw new UncheckedIOException(e);
          }
        });
  }

  private MediaId told(Told told, String note) {
    return told(told, note, inge);
  }

  private MediaId told(Told told, String note, Actor.Person who) {
    var waiting = aPicture(who);
    assertThat(tell(who, ReportId.create(), content(told, note), waiting))
        .isInstanceOf(ReportResult.Stored.class);
    return waiting.id();
  }

  private ReportResult tell(
      Actor.Person who, ReportId id, ReportContent content, WaitingMedia picture) {
    return as(
        who,
        () ->
            reporting.tell(
                id, Optional.of(occasion), content, new Pictured.With(picture), Confirmed.NOTHING));
  }

  private ReportId correct(ReportId old, String note, Pictured picture) {
    var id = ReportId.create();
    var result =
        as(inge, () -> reporting.correct(old, id, content(NOTE, note), picture, Confirmed.NOTHING));
    assertThat(result).isEqualTo(new ReportResult.Stored(id));
    return id;
  }

  private ReportContent content(Told told, String note) {
    return new ReportContent(home.child(), clock.instant(), told, note, false);
  }

  private void whenBack(Actor.Person who) {
    as(
        who,
        () -> {
          wishes.choose(false);
          return true;
        });
  }

  private List<ReportEntry> read(Actor.Person who) {
    return as(who, homecoming::read).entries();
  }

  private List<ReportEntry> ofCare() {
    return as(inge, () -> board.ofCare(occasion)).orElseThrow().entries();
  }

  private List<String> messages(Actor.Person who) {
    return as(who, () -> inbox.latest(20)).stream()
        .map(InboxLine::key)
        .filter(key -> key.startsWith("report."))
        .toList();
  }

  private <T> T as(Actor who, Supplier<T> work) {
    return care.as(who, work);
  }
}
