package app.breather.care.web;

import static app.breather.care.CareFixture.hours;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import app.breather.IntegrationTest;
import app.breather.base.persistence.AtOnce;
import app.breather.base.tenancy.Actor;
import app.breather.base.time.Period;
import app.breather.care.AcceptResult;
import app.breather.care.CareFixture;
import app.breather.care.CareSlotId;
import app.breather.care.Promises;
import app.breather.care.Refusals;
import app.breather.family.FamilyFixture;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;

/** R1: half of them answer by the links in their mails, half in the app, all at the same moment. */
@IntegrationTest(webEnvironment = WebEnvironment.RANDOM_PORT)
class AnswerRaceIT {

  private static final Logger LOG = LoggerFactory.getLogger(AnswerRaceIT.class);
  private static final int PEOPLE = 16;

  /** 200 with {@code -Dbreather.race.rounds=200}. */
  private static final int ROUNDS = Integer.getInteger("breather.race.rounds", 10);

  @Autowired private CareFixture care;
  @Autowired private AnswerBrowser browser;
  @Autowired private Promises promises;
  @LocalServerPort private int port;

  private final HttpClient http =
      HttpClient.newBuilder()
          .version(HttpClient.Version.HTTP_1_1)
          .followRedirects(HttpClient.Redirect.NORMAL)
          .build();
  private volatile boolean warm;
  private final Refusals byMail = new Refusals();
  private final Refusals inTheApp = new Refusals();
  private FamilyFixture.Home home;

  @AfterEach
  void hangUp() {
    http.close();
  }

  @Test
  void exactlyOneWinsAndTheOthersReadThatItIsCovered() throws Exception {
    home = care.aFamily();
    var caregivers =
        IntStream.range(0, PEOPLE).mapToObj(n -> care.aCaregiver(home, "Aunt " + n)).toList();
    var deadlocks = promises.deadlocks();
    try (var threads = Executors.newFixedThreadPool(PEOPLE)) {
      for (int round = 0; round < ROUNDS; round++) {
        warm = round >= ROUNDS / 10;
        var slot =
            care.aSlot(home, round * 5, round * 5 + 4, caregivers.toArray(Actor.Person[]::new));

        var won = AtOnce.all(threads, ways(slot, round, caregivers), AnswerRaceIT::tried);

        assertThat(won).as("round %d", round).containsOnlyOnce(true);
        assertThat(care.card(home.parent(), slot).covers()).hasSize(1);
      }
    }
    assertThat(promises.overlapping(home.parent())).isZero();
    assertThat(promises.deadlocks()).isEqualTo(deadlocks);
    LOG.info("{} rounds, by mail: {}", ROUNDS, byMail);
    LOG.info("{} rounds, in the app: {}", ROUNDS, inTheApp);
  }

  private static boolean tried(Callable<Boolean> way) {
    try {
      return way.call();
    } catch (Exception e) {
      throw new IllegalStateException(e);
    }
  }

  private List<Callable<Boolean>> ways(CareSlotId slot, int round, List<Actor.Person> caregivers) {
    var span = hours(round * 5, round * 5 + 4);
    var ways = new ArrayList<Callable<Boolean>>();
    for (var who : caregivers.subList(0, PEOPLE / 2)) {
      var link = browser.link(home.parent(), slot, who.member());
      ways.add(() -> winsByMail(link, span));
    }
    for (var who : caregivers.subList(PEOPLE / 2, PEOPLE)) {
      ways.add(() -> winsInTheApp(who, slot, span));
    }
    return ways;
  }

  private boolean winsByMail(String link, Period span) throws IOException, InterruptedException {
    var before = System.nanoTime();
    var page = press(link, span);
    var took = Duration.ofNanos(System.nanoTime() - before);
    assertThat(page.statusCode()).isEqualTo(200);
    if (page.body().contains("You have Mia.")) {
      return true;
    }
    assertThat(page.body()).contains("Thank you, Aunt", "It is covered.");
    if (warm) {
      byMail.add(took);
    }
    return false;
  }

  /** And follows to the page that it leads to. */
  private HttpResponse<String> press(String link, Period span)
      throws IOException, InterruptedException {
    var form = "act=yes&span=" + URLEncoder.encode(AnswerForm.value(span), UTF_8);
    var yes =
        HttpRequest.newBuilder(URI.create("http://localhost:" + port + link))
            .header("Content-Type", "application/x-www-form-urlencoded")
            .header("Accept-Language", "en")
            .POST(BodyPublishers.ofString(form))
            .build();
    return http.send(yes, BodyHandlers.ofString());
  }

  private boolean winsInTheApp(Actor.Person who, CareSlotId slot, Period span) {
    var before = System.nanoTime();
    var result = care.accept(who, slot, span);
    var took = Duration.ofNanos(System.nanoTime() - before);
    if (result instanceof AcceptResult.Accepted) {
      return true;
    }
    assertThat(result).isInstanceOf(AcceptResult.TakenMeanwhile.class);
    if (warm) {
      inTheApp.add(took);
    }
    return false;
  }
}
