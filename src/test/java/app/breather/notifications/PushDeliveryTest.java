package app.breather.notifications;

import static org.assertj.core.api.Assertions.assertThat;

import app.breather.IntegrationTest;
import app.breather.base.jobs.DueJobs;
import app.breather.base.push.FakePushService;
import app.breather.base.push.TestBrowser;
import app.breather.base.tenancy.Actor;
import app.breather.base.time.TestClock;
import app.breather.calendar.Parkers;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.support.TransactionTemplate;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What reaches somebody's devices, and when. */
@IntegrationTest
class PushDeliveryTest {

  private static final Instant NOON = Instant.parse("2027-03-04T11:00:00Z");
  private static final Instant LATE_EVENING = Instant.parse("2027-03-04T21:30:00Z");
  private static final Instant SEVEN = Instant.parse("2027-03-05T06:00:00Z");

  @Autowired private Parkers parkers;
  @Autowired private Messages messages;
  @Autowired private Inbox inbox;
  @Autowired private NotificationChoices choices;
  @Autowired private MyDevices devices;
  @Autowired private FakePushService service;
  @Autowired private DueJobs due;
  @Autowired private TestClock clock;
  @Autowired private TransactionTemplate transaction;
  @Autowired private JdbcTemplate jdbc;
  @Autowired private JsonMapper json;
  private Parkers.Family family;
  private Actor.Person alex;
  private Actor.Person sam;
  private final TestBrowser phone = new TestBrowser();

  @BeforeEach
  void samHasAPhone() {
    clock.stopAt(NOON);
    family = parkers.create();
    alex = family.alex();
    sam = family.sam();
    switchOn(sam, phone);
  }

  @Test
  void whatHappensIsShownAtOnceInTheReadersLanguageAndLeadsToItsPage() {
    jdbc.update("update account set language = 'de' where id = ?", sam.account().value());
    send(MessageKind.BETWEEN_PARENTS, "Bitte");
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
    send(MessageKind.BETWEEN_PARENTS, "Please");
    run();
    assertThat(shownOn(alexsDesk)).isEmpty();
  }

  @Test
  void whatIsReadBeforeItIsSentIsNotSent() {
    send(MessageKind.BETWEEN_PARENTS, "Please");
    readAll();
    run();
    assertThat(shownOn(phone)).isEmpty();
  }

  @Test
  void whatDidNotHappenIsNotSent() {
    parkers.as(
        alex,
        () ->
            transaction.execute(
                status -> {
                  messages.send(List.of(message(MessageKind.BETWEEN_PARENTS, "Please")));
                  status.setRollbackOnly();
                  return status;
                }));
    run();
    assertThat(shownOn(phone)).isEmpty();
  }

  @Test
  void whatHappenedBeforeItWasSwitchedOnIsNotToldThere() {
    send(MessageKind.BETWEEN_PARENTS, "Before");
    run();
    clock.advance(Duration.ofHours(1));
    var tablet = new TestBrowser();
    switchOn(sam, tablet);
    send(MessageKind.BETWEEN_PARENTS, "After");
    run();
    assertThat(shownOn(tablet)).singleElement().matches(note -> says(note, "After"));
    assertThat(shownOn(tablet).getFirst().get("body").asString()).doesNotContain("Before");
  }

  @Test
  void severalAreOneNoteThatReplacesTheOneBefore() {
    send(MessageKind.BETWEEN_PARENTS, "One");
    run();
    send(MessageKind.ANSWERED, "Two");
    send(MessageKind.ANSWERED, "Three");
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
    send(MessageKind.BETWEEN_PARENTS, "Please");
    send(MessageKind.ANSWERED, "A yes");
    run();
    after(Duration.ofHours(8));
    assertThat(shownOn(phone)).isEmpty();

    clock.stopAt(SEVEN);
    run();
    assertThat(shownOn(phone)).singleElement().matches(note -> says(note, "Please", "A yes"));
  }

  @Test
  void whatIsReadAtNightIsNotShownInTheMorning() {
    clock.stopAt(LATE_EVENING);
    send(MessageKind.BETWEEN_PARENTS, "Please");
    run();
    readAll();
    clock.stopAt(SEVEN);
    run();
    assertThat(shownOn(phone)).isEmpty();
  }

  @Test
  void quietHoursAreEachOnesOwn() {
    parkers.as(sam, () -> quietFrom(LocalTime.of(11, 0), LocalTime.of(14, 0)));
    send(MessageKind.BETWEEN_PARENTS, "Please");
    run();
    assertThat(shownOn(phone)).isEmpty();
    after(Duration.ofHours(2));
    assertThat(shownOn(phone)).hasSize(1);
  }

  @Test
  void whatIsUrgentWakesAndGoesApart() {
    clock.stopAt(LATE_EVENING);
    send(MessageKind.BETWEEN_PARENTS, "Please");
    send(MessageKind.TAKEN_BACK_LATE, "Not tomorrow");
    run();

    assertThat(shownOn(phone)).singleElement().matches(note -> says(note, "Not tomorrow"));
    assertThat(shownOn(phone).getFirst().get("tag").asString()).isEqualTo(tag() + "-now");
    assertThat(service.deliveredTo(phone).getFirst().header("Urgency")).isEqualTo("high");

    clock.stopAt(SEVEN);
    run();
    assertThat(shownOn(phone)).hasSize(2);
    assertThat(shownOn(phone).getLast().get("body").asString())
        .contains("Please")
        .doesNotContain("Not tomorrow");
  }

  @Test
  void whatIsNotWantedOnDevicesIsNotSentButWhatIsUrgentIs() {
    parkers.as(sam, () -> push(MessageKind.ANSWERED, false));
    parkers.as(sam, () -> push(MessageKind.TAKEN_BACK_LATE, false));
    send(MessageKind.ANSWERED, "A yes");
    send(MessageKind.TAKEN_BACK_LATE, "Not tomorrow");
    run();
    assertThat(shownOn(phone)).singleElement().matches(note -> says(note, "Not tomorrow"));
  }

  @Test
  void aServiceThatIsAwayIsAskedAgainEverLaterUntilItIsBack() {
    service.answerNext(phone, 503, "");
    service.answerNext(phone, 503, "");
    var tablet = new TestBrowser();
    switchOn(sam, tablet);
    send(MessageKind.BETWEEN_PARENTS, "Please");
    run();
    after(Duration.ofSeconds(30));
    assertThat(shownOn(phone)).isEmpty();
    after(Duration.ofSeconds(59));
    assertThat(shownOn(phone)).isEmpty();
    after(Duration.ofSeconds(1));

    assertThat(shownOn(phone)).hasSize(1);
    assertThat(shownOn(tablet)).as("not told again").hasSize(1);
  }

  @Test
  void whoAsksToWaitIsLeftAloneForAsLong() {
    service.answerNext(phone, 429, "3600");
    send(MessageKind.BETWEEN_PARENTS, "Please");
    run();
    after(Duration.ofMinutes(59));
    send(MessageKind.ANSWERED, "A yes");
    run();
    assertThat(shownOn(phone)).isEmpty();
    after(Duration.ofMinutes(1));
    assertThat(shownOn(phone)).singleElement().matches(note -> says(note, "Please", "A yes"));
  }

  @Test
  void whatWasReadWhileItsServiceWasAwayIsNotSentAgain() {
    service.answerNext(phone, 503, "");
    send(MessageKind.BETWEEN_PARENTS, "Please");
    run();
    readAll();
    after(Duration.ofHours(1));
    assertThat(shownOn(phone)).isEmpty();
  }

  @Test
  void whatCouldNotBeToldForTwoDaysIsNoNews() {
    IntStream.range(0, 100).forEach(_ -> service.answerNext(phone, 503, "86400"));
    send(MessageKind.BETWEEN_PARENTS, "Please");
    run();
    after(Duration.ofDays(1));
    after(Duration.ofDays(1).plusMinutes(1));
    assertThat(due.nextAt(family.id())).as("not tried for ever").isEmpty();
  }

  @Test
  void aBrowserThatIsGoneIsForgotten() {
    service.answerNext(phone, 410, "");
    send(MessageKind.BETWEEN_PARENTS, "Please");
    run();
    assertThat(parkers.as(sam, devices::all)).isEmpty();
  }

  @Test
  void whoLeftIsToldNothing() {
    send(MessageKind.BETWEEN_PARENTS, "Please");
    parkers.as(
        alex,
        () ->
            transaction.execute(
                _ ->
                    jdbc.update(
                        "update member set left_at = now(), account_id = null where id = ?",
                        sam.member().value())));
    run();
    assertThat(shownOn(phone)).isEmpty();
  }

  @Test
  void whatPeopleWriteIsCutSoThatEveryServiceTakesIt() {
    IntStream.range(0, 4).forEach(_ -> send(MessageKind.ANSWERED, "🎈\u0001\"".repeat(200)));
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

  private void after(Duration time) {
    clock.advance(time);
    run();
  }

  private void switchOn(Actor.Person person, TestBrowser browser) {
    var subscription = browser.subscribedAt(service.endpoint(browser));
    assertThat(parkers.as(person, () -> devices.switchOn(subscription, "Firefox/130.0 (Android)")))
        .isInstanceOf(SwitchOnResult.On.class);
  }

  private Message message(MessageKind kind, String word) {
    List<Argument> arguments =
        List.of(
            new Argument.Person(alex.member()),
            new Argument.Day(LocalDate.of(2027, 3, 6)),
            new Argument.Text(word));
    return new Message(kind, sam.member(), "bedtime.message.asked.word", arguments, "bedtime");
  }

  private void send(MessageKind kind, String word) {
    parkers.as(
        alex,
        () ->
            transaction.execute(
                _ -> {
                  messages.send(List.of(message(kind, word)));
                  return kind;
                }));
  }

  private void readAll() {
    parkers.as(
        sam,
        () -> {
          inbox.readAll();
          return sam;
        });
  }

  private Object quietFrom(LocalTime from, LocalTime until) {
    choices.quietHours(new QuietHours(from, until));
    return from;
  }

  private Object push(MessageKind kind, boolean wanted) {
    choices.push(kind, wanted);
    return kind;
  }
}
