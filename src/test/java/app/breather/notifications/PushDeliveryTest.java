package app.breather.notifications;

import static app.breather.notifications.NewsFixture.LATE_EVENING;
import static app.breather.notifications.NewsFixture.SEVEN;
import static org.assertj.core.api.Assertions.assertThat;

import app.breather.IntegrationTest;
import app.breather.base.jobs.DueJobs;
import app.breather.base.push.FakePushService;
import app.breather.base.push.TestBrowser;
import app.breather.base.tenancy.Actor;
import app.breather.base.time.TestClock;
import app.breather.calendar.Parkers;
import java.time.Duration;
import java.time.LocalTime;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What reaches somebody's devices, and when. */
@IntegrationTest
class PushDeliveryTest {

  @Autowired private Parkers parkers;
  @Autowired private NewsFixture news;
  @Autowired private Inbox inbox;
  @Autowired private NotificationChoices choices;
  @Autowired private MyDevices devices;
  @Autowired private FakePushService service;
  @Autowired private DueJobs due;
  @Autowired private TestClock clock;
  @Autowired private JsonMapper json;
  private Parkers.Family family;
  private Actor.Person alex;
  private Actor.Person sam;
  private final TestBrowser phone = new TestBrowser();

  @BeforeEach
  void samHasAPhone() {
    family = news.aFamilyAtNoon();
    alex = family.alex();
    sam = family.sam();
    switchOn(sam, phone);
  }

  @Test
  void whatHappensIsShownAtOnceInTheReadersLanguageAndLeadsToItsPage() {
    news.samReadsGerman(family);
    news.send(family, MessageKind.BETWEEN_PARENTS, "Bitte");
    run();

    var note = shownOn(phone).getFirst();
    assertThat(note.get("title").asString()).isEqualTo("Parker");
    assertThat(note.get("body").asString()).contains("Alex", "Sa 6. März", "Bitte");
    assertThat(note.get("lang").asString()).isEqualTo("de");
    assertThat(note.get("url").asString())
        .isEqualTo("messages/%s?family=%s", newest(), family.id());
    assertThat(service.deliveredTo(phone).getFirst().header("Urgency")).isEqualTo("normal");
  }

  @Test
  void nobodyElsesDeviceIsTold() {
    var alexsDesk = new TestBrowser();
    switchOn(alex, alexsDesk);
    news.send(family, MessageKind.BETWEEN_PARENTS, "Please");
    run();
    assertThat(shownOn(alexsDesk)).isEmpty();
  }

  @Test
  void whatIsReadBeforeItIsSentIsNotSent() {
    news.send(family, MessageKind.BETWEEN_PARENTS, "Please");
    news.samReadsAll(family);
    run();
    assertThat(shownOn(phone)).isEmpty();
  }

  @Test
  void whatDidNotHappenIsNotSent() {
    news.sendInVain(family, MessageKind.BETWEEN_PARENTS, "Please");
    run();
    assertThat(shownOn(phone)).isEmpty();
  }

  @Test
  void whatHappenedBeforeItWasSwitchedOnIsNotToldThere() {
    news.send(family, MessageKind.BETWEEN_PARENTS, "Before");
    run();
    clock.advance(Duration.ofHours(1));
    var tablet = new TestBrowser();
    switchOn(sam, tablet);
    news.send(family, MessageKind.BETWEEN_PARENTS, "After");
    run();
    assertThat(shownOn(tablet)).singleElement().matches(note -> says(note, "After"));
    assertThat(shownOn(tablet).getFirst().get("body").asString()).doesNotContain("Before");
  }

  @Test
  void severalAreOneNoteThatReplacesTheOneBefore() {
    news.send(family, MessageKind.BETWEEN_PARENTS, "One");
    run();
    news.send(family, MessageKind.ANSWERED, "Two");
    news.send(family, MessageKind.ANSWERED, "Three");
    run();

    var notes = shownOn(phone);
    assertThat(notes).hasSize(2);
    assertThat(notes.getLast().get("title").asString()).isEqualTo("Parker: 3 things are new");
    assertThat(says(notes.getLast(), "One", "Two", "Three")).isTrue();
    assertThat(notes.getLast().get("url").asString()).startsWith("messages?");
    assertThat(notes).allMatch(note -> note.get("tag").asString().equals(tag()));
    assertThat(service.deliveredTo(phone))
        .extracting(request -> request.header("Topic"))
        .containsOnly(tag());
  }

  @Test
  void whatHappensAtNightWaitsForTheMorning() {
    clock.stopAt(LATE_EVENING);
    news.send(family, MessageKind.BETWEEN_PARENTS, "Please");
    news.send(family, MessageKind.ANSWERED, "A yes");
    run();
    news.after(family, Duration.ofHours(8));
    assertThat(shownOn(phone)).isEmpty();

    news.at(family, SEVEN);
    assertThat(shownOn(phone)).singleElement().matches(note -> says(note, "Please", "A yes"));
  }

  @Test
  void whatIsReadAtNightIsNotShownInTheMorning() {
    clock.stopAt(LATE_EVENING);
    news.send(family, MessageKind.BETWEEN_PARENTS, "Please");
    run();
    news.samReadsAll(family);
    news.at(family, SEVEN);
    assertThat(shownOn(phone)).isEmpty();
  }

  @Test
  void quietHoursAreEachOnesOwn() {
    var siesta = new QuietHours(LocalTime.of(11, 0), LocalTime.of(14, 0));
    news.does(sam, () -> choices.quietHours(siesta));
    news.send(family, MessageKind.BETWEEN_PARENTS, "Please");
    run();
    assertThat(shownOn(phone)).isEmpty();
    news.after(family, Duration.ofHours(2));
    assertThat(shownOn(phone)).hasSize(1);
  }

  @Test
  void whatIsUrgentWakesAndGoesApart() {
    clock.stopAt(LATE_EVENING);
    news.send(family, MessageKind.BETWEEN_PARENTS, "Please");
    news.send(family, MessageKind.TAKEN_BACK_LATE, "Not tomorrow");
    run();

    assertThat(shownOn(phone)).singleElement().matches(note -> says(note, "Not tomorrow"));
    assertThat(shownOn(phone).getFirst().get("tag").asString()).isEqualTo(tag() + "-now");
    assertThat(service.deliveredTo(phone).getFirst().header("Urgency")).isEqualTo("high");

    news.at(family, SEVEN);
    assertThat(shownOn(phone)).hasSize(2);
    assertThat(shownOn(phone).getLast().get("body").asString())
        .contains("Please")
        .doesNotContain("Not tomorrow");
  }

  @Test
  void whatIsNotWantedOnDevicesIsNotSentButWhatIsUrgentIs() {
    news.does(sam, () -> choices.push(MessageKind.ANSWERED, false));
    news.does(sam, () -> choices.push(MessageKind.TAKEN_BACK_LATE, false));
    news.send(family, MessageKind.ANSWERED, "A yes");
    news.send(family, MessageKind.TAKEN_BACK_LATE, "Not tomorrow");
    run();
    assertThat(shownOn(phone)).singleElement().matches(note -> says(note, "Not tomorrow"));
  }

  @Test
  void aServiceThatIsAwayIsAskedAgainEverLaterUntilItIsBack() {
    service.answerNext(phone, 503, "");
    service.answerNext(phone, 503, "");
    var tablet = new TestBrowser();
    switchOn(sam, tablet);
    news.send(family, MessageKind.BETWEEN_PARENTS, "Please");
    run();
    news.after(family, Duration.ofSeconds(30));
    assertThat(shownOn(phone)).isEmpty();
    news.after(family, Duration.ofSeconds(59));
    assertThat(shownOn(phone)).isEmpty();
    news.after(family, Duration.ofSeconds(1));

    assertThat(shownOn(phone)).hasSize(1);
    assertThat(shownOn(tablet)).as("not told again").hasSize(1);
  }

  @Test
  void whoAsksToWaitIsLeftAloneForAsLong() {
    service.answerNext(phone, 429, "3600");
    news.send(family, MessageKind.BETWEEN_PARENTS, "Please");
    run();
    news.after(family, Duration.ofMinutes(59));
    news.send(family, MessageKind.ANSWERED, "A yes");
    run();
    assertThat(shownOn(phone)).isEmpty();
    news.after(family, Duration.ofMinutes(1));
    assertThat(shownOn(phone)).singleElement().matches(note -> says(note, "Please", "A yes"));
  }

  @Test
  void whatWasReadWhileItsServiceWasAwayIsNotSentAgain() {
    service.answerNext(phone, 503, "");
    news.send(family, MessageKind.BETWEEN_PARENTS, "Please");
    run();
    news.samReadsAll(family);
    news.after(family, Duration.ofHours(1));
    assertThat(shownOn(phone)).isEmpty();
  }

  @Test
  void whatCouldNotBeToldForTwoDaysIsNoNews() {
    IntStream.range(0, 100).forEach(_ -> service.answerNext(phone, 503, "86400"));
    news.send(family, MessageKind.BETWEEN_PARENTS, "Please");
    run();
    news.after(family, Duration.ofDays(1));
    news.after(family, Duration.ofDays(1).plusMinutes(1));
    assertThat(due.nextAt(family.id())).as("not tried for ever").isEmpty();
  }

  @Test
  void aBrowserThatIsGoneIsForgotten() {
    service.answerNext(phone, 410, "");
    news.send(family, MessageKind.BETWEEN_PARENTS, "Please");
    run();
    assertThat(parkers.as(sam, devices::all)).isEmpty();
  }

  @Test
  void whoLeftIsToldNothing() {
    news.send(family, MessageKind.BETWEEN_PARENTS, "Please");
    news.samLeaves(family);
    run();
    assertThat(shownOn(phone)).isEmpty();
  }

  @Test
  void whatPeopleWriteIsCutSoThatEveryServiceTakesIt() {
    IntStream.range(0, 4)
        .forEach(_ -> news.send(family, MessageKind.ANSWERED, "🎈\u0001\"".repeat(200)));
    run();
    assertThat(shownOn(phone)).hasSize(1);
    assertThat(service.deliveredTo(phone).getFirst().body().length).isLessThan(4_096);
  }

  private List<JsonNode> shownOn(TestBrowser browser) {
    return service.deliveredTo(browser).stream()
        .map(request -> json.readTree(browser.read(request.body())))
        .toList();
  }

  private static boolean says(JsonNode note, String... words) {
    return List.of(words).stream().allMatch(note.get("body").asString()::contains);
  }

  /** As long as push services allow, and not the family's name. */
  private String tag() {
    var tag = shownOn(phone).getFirst().get("tag").asString().replace("-now", "");
    assertThat(tag).matches("[A-Za-z0-9_-]{22}");
    return tag;
  }

  private String newest() {
    return parkers.as(sam, () -> inbox.latest(1)).getFirst().id().toString();
  }

  private void run() {
    due.run(family.id());
  }

  private void switchOn(Actor.Person person, TestBrowser browser) {
    var subscription = browser.subscribedAt(service.endpoint(browser));
    assertThat(parkers.as(person, () -> devices.switchOn(subscription, "Firefox/130.0 (Android)")))
        .isInstanceOf(SwitchOnResult.On.class);
  }
}
