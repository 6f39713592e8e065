package app.breather.e2e;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import app.breather.IntegrationTest;
import app.breather.base.mail.TestMailServer;
import app.breather.base.security.Role;
import app.breather.base.tenancy.MemberId;
import app.breather.base.time.Period;
import app.breather.care.CareSlotContent;
import app.breather.e2e.Letterbox.Kind;
import app.breather.e2e.Letterbox.Mail;
import app.breather.family.AddResult;
import app.breather.family.FamilyFixture;
import app.breather.family.FamilyFixture.Home;
import app.breather.family.Household;
import app.breather.family.NewMember;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpClient.Redirect;
import java.net.http.HttpClient.Version;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.DayOfWeek;
import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.awaitility.core.ConditionFactory;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * R3: people are asked by mail and follow its link to say yes, while the process that serves them
 * and sends the mails is killed, or the mail server is away.
 */
@IntegrationTest(webEnvironment = WebEnvironment.RANDOM_PORT)
class KilledWhileMailingIT {

  private static final Logger LOG = LoggerFactory.getLogger(KilledWhileMailingIT.class);

  /** 100, among 1,000 acceptances, with {@code -Dbreather.kills=100}. */
  private static final int KILLS = Integer.getInteger("breather.kills", 3);

  private static final int ACCEPTANCES = Math.max(60, KILLS * 10);

  private static final Duration AWAY = Duration.ofSeconds(Integer.getInteger("breather.away", 0));

  private static final Duration PROMISED = Duration.ofMinutes(2);
  private static final Duration LONG = Duration.ofMinutes(5);
  private static final int CAREGIVERS = 10;
  private static final int ASKED_AT_ONCE = 30;
  private static final int ANSWERING_AT_ONCE = 8;
  private static final Pattern SPAN = Pattern.compile("name=\"span\" value=\"([^\"]*)\"");

  @Autowired private Neighbours neighbours;
  @Autowired private FamilyFixture fixture;
  @Autowired private Household household;
  @Autowired private TestMailServer mailServer;
  @Autowired private Nodes nodes;
  @Autowired private JdbcClient sql;
  @Autowired private TransactionTemplate transaction;
  private final HttpClient http =
      HttpClient.newBuilder().version(Version.HTTP_1_1).followRedirects(Redirect.NORMAL).build();
  private final AtomicInteger accepted = new AtomicInteger();
  private final Set<String> opened = new HashSet<>();
  private Letterbox letters;
  private Home home;
  private List<MemberId> caregivers;
  private int asked;

  @BeforeEach
  void aFamilyThatAsksByMail() {
    mailServer.start();
    letters = new Letterbox(mailServer);
    home = neighbours.aFamily();
    caregivers = IntStream.range(0, CAREGIVERS).mapToObj(this::aReaderOfMails).toList();
  }

  private MemberId aReaderOfMails(int number) {
    var wanted =
        new NewMember(
            "Aunt " + number,
            Role.CAREGIVER,
            UUID.randomUUID() + "@breather.example",
            Locale.ENGLISH);
    return fixture.as(home.parent(), () -> (AddResult.Added) household.addMember(wanted)).member();
  }

  @AfterEach
  void noMailServer() {
    http.close();
    mailServer.isNotSetUp();
  }

  @Test
  void everyMailArrivesAndOneThatArrivesTwiceIsKnownAsOne() {
    try (var node = nodes.startWith(mailServer);
        var people = Executors.newFixedThreadPool(ANSWERING_AT_ONCE)) {
      for (int kill = 1; kill <= KILLS; kill++) {
        goOnUntil(ACCEPTANCES * kill / (KILLS + 1), node, people);
        node.kill();
        node.startAgain();
      }
      goOnUntil(ACCEPTANCES, node, people);
      patiently().atMost(LONG).until(() -> letters.all(Kind.PROMISE).count() >= ACCEPTANCES);
    }

    var twice = letters.arrived() - letters.all().size();
    LOG.info(
        "{} kills during {} acceptances: {} mails arrived, {} of them twice",
        KILLS,
        accepted,
        letters.arrived(),
        twice);
    for (var kind : Kind.values()) {
      assertThat(letters.all(kind).map(Mail::number))
          .containsExactlyInAnyOrderElementsOf(IntStream.range(0, ACCEPTANCES).boxed().toList());
    }
    assertThat(twice).isLessThanOrEqualTo(KILLS);
  }

  /** Ten minutes with {@code -Dbreather.away=600}. */
  @Test
  @EnabledIfSystemProperty(named = "breather.away", matches = "\\d+")
  void whatWaitsForAMailServerArrivesWithinTwoMinutesOfItsReturn() {
    try (var _ = nodes.startWith(mailServer)) {
      mailServer.stop();
      IntStream.range(0, ASKED_AT_ONCE).forEach(this::ask);
      patiently().pollDelay(AWAY).atMost(AWAY.plus(LONG)).until(() -> true);

      mailServer.start();
      var back = System.nanoTime();
      patiently().atMost(PROMISED).until(() -> letters.all().size() == ASKED_AT_ONCE);
      LOG.info(
          "After {} away, {} mails were there {} ms after its return",
          AWAY,
          ASKED_AT_ONCE,
          Duration.ofNanos(System.nanoTime() - back).toMillis());
    }
    assertThat(letters.arrived()).isEqualTo(ASKED_AT_ONCE);
  }

  /** The mail server's threads may fail when one who talks to them is killed. */
  private static ConditionFactory patiently() {
    return await().dontCatchUncaughtExceptions();
  }

  private void goOnUntil(int enough, Node node, ExecutorService people) {
    patiently()
        .atMost(LONG)
        .until(
            () -> {
              while (asked < ACCEPTANCES && asked - accepted.get() < ASKED_AT_ONCE) {
                ask(asked++);
              }
              letters
                  .all(Kind.QUESTION)
                  .filter(question -> opened.add(question.path()))
                  .forEach(question -> people.execute(() -> answer(node, question.path())));
              tenMinutesPass();
              return accepted.get() >= enough;
            });
  }

  private void ask(int number) {
    var monday = neighbours.hours(DayOfWeek.MONDAY, 0, 1);
    var hour = Duration.ofHours(number / CAREGIVERS);
    var period = new Period(monday.from().plus(hour), monday.until().plus(hour));
    neighbours.anAsk(
        home,
        new CareSlotContent(period, Set.of(home.child()), "", "", "[" + number + "]"),
        Set.of(caregivers.get(number % CAREGIVERS)));
  }

  /** As often as it takes. */
  private void answer(Node node, String path) {
    patiently()
        .atMost(LONG)
        .ignoreExceptionsInstanceOf(IOException.class)
        .until(() -> saysYes(URI.create(node.address() + path)));
    accepted.incrementAndGet();
  }

  private boolean saysYes(URI page) throws IOException, InterruptedException {
    var shown = send(HttpRequest.newBuilder(page));
    var span = SPAN.matcher(shown);
    if (!span.find()) {
      return shown.contains("You have Mia");
    }
    var form = "act=yes&span=" + URLEncoder.encode(span.group(1), UTF_8);
    return send(HttpRequest.newBuilder(page)
            .header("Content-Type", "application/x-www-form-urlencoded")
            .POST(BodyPublishers.ofString(form)))
        .contains("You have Mia");
  }

  private String send(HttpRequest.Builder request) throws IOException, InterruptedException {
    return http.send(request.header("Accept-Language", "en").build(), BodyHandlers.ofString())
        .body();
  }

  /** For what was promised: nobody can undo it any more, and what waited for that is due. */
  private void tenMinutesPass() {
    fixture.as(
        home.parent(),
        () ->
            transaction.execute(
                _ -> {
                  sql.sql(
                          """
                          update cover set promised_at = promised_at - interval '10 minutes'
                          where promised_at > now() - interval '10 minutes'""")
                      .update();
                  return sql.sql(
                          """
                          update scheduled_tasks set execution_time = now()
                          where task_instance like ? and not picked
                            and execution_time between now() and now() + interval '10 minutes'""")
                      .param(home.family() + "/%")
                      .update();
                }));
  }
}
