package app.breather.milestones.sealed;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.setup.SecurityMockMvcConfigurers.springSecurity;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import app.breather.IntegrationTest;
import app.breather.base.jobs.DueJobs;
import app.breather.base.live.Change;
import app.breather.base.live.FamilyChanges;
import app.breather.base.mail.TestMailServer;
import app.breather.base.web.Computer;
import app.breather.milestones.MilestoneFixture;
import app.breather.milestones.sealed.SealedWorld.World;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.UUID;
import java.util.concurrent.CopyOnWriteArrayList;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.test.context.TestSecurityContextHolder;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.context.WebApplicationContext;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/**
 * Sealed means sealed: a parent who keeps everything sealed asks every address that is no page of
 * Vaadin, with the secrets that are theirs; reads their mail, their messages and the log; and hears
 * the notices that pages hear. There is no trace, nor any difference.
 */
@IntegrationTest
@ExtendWith(OutputCaptureExtension.class)
class EveryAddressTest {

  @Autowired private SealedWorld worlds;
  @Autowired private MilestoneFixture firsts;
  @Autowired private WebApplicationContext context;

  @Autowired
  @Qualifier("requestMappingHandlerMapping")
  private RequestMappingHandlerMapping mappings;

  @Autowired private FamilyChanges changes;
  @Autowired private TestMailServer server;
  @Autowired private DueJobs due;
  @Autowired private JdbcClient database;
  private MockMvc browser;
  private World world;

  @BeforeEach
  void alexKeepsEverythingSealed() {
    server.start();
    browser = MockMvcBuilders.webAppContextSetup(context).apply(springSecurity()).build();
    world = worlds.create();
  }

  @AfterEach
  void nobodyIsThere() {
    server.isNotSetUp();
    SecurityContextHolder.clearContext();
    TestSecurityContextHolder.clearContext();
  }

  /** Where the application answers a GET, as Spring knows it. */
  private TreeSet<String> patterns() {
    var found = new TreeSet<String>();
    mappings
        .getHandlerMethods()
        .forEach(
            (mapping, _) -> {
              var methods = mapping.getMethodsCondition().getMethods();
              if (methods.isEmpty() || methods.contains(RequestMethod.GET)) {
                found.addAll(mapping.getPatternValues());
              }
            });
    return found;
  }

  private String filled(String pattern) {
    return switch (pattern) {
      case "/feed/{secret}.ics" -> world.feed();
      case "/wall/{secret}" -> world.wall();
      default ->
          pattern
              .replace("{secret}", "A".repeat(43))
              .replace("{family}", world.now().home().family().toString())
              .replace("{media}", new UUID(7, 7).toString())
              .replaceAll("\\{[^}]+}", "x")
              .replace("/**", "/x");
    };
  }

  private Map<String, String> asked() throws Exception {
    var told = new TreeMap<String, String>();
    for (var pattern : patterns()) {
      told.put(pattern, ask(filled(pattern)));
    }
    return told;
  }

  private String ask(String address) throws Exception {
    firsts.signIn(world.alex());
    TestSecurityContextHolder.setContext(SecurityContextHolder.getContext());
    var answer =
        browser
            .perform(get(address).locale(Locale.UK).with(Computer.named(address)))
            .andReturn()
            .getResponse();
    return answer.getStatus() + " " + answer.getHeader("ETag") + " " + answer.getContentAsString();
  }

  @Test
  void everyAddressAnswersAsBefore() throws Exception {
    asked();
    var before = asked();
    var recorded = worlds.record(world);
    var after = asked();

    after.forEach(
        (pattern, told) -> {
          assertThat(told).as(pattern).doesNotContain(recorded.traces());
          assertThat(told).as(pattern).isEqualTo(before.get(pattern));
        });
    assertThat(after.get("/feed/{secret}.ics")).startsWith("200").contains("BEGIN:VCALENDAR");
    assertThat(after.get("/wall/{secret}")).startsWith("200");
    assertThat(after).hasSizeGreaterThan(15);
  }

  @Test
  void aSealedPictureLooksLikeOneThatNeverWas() throws Exception {
    var never = ask("/media/" + world.now().home().family() + "/" + new UUID(7, 7));
    var recorded = worlds.record(world);
    assertThat(ask("/media/" + world.now().home().family() + "/" + recorded.media()))
        .isEqualTo(never)
        .startsWith("404");
  }

  @Test
  void noMailAndNoMessageToThatParentTellsOfIt() throws Exception {
    var messages = messagesToAlex();
    var recorded = worlds.record(world);
    assertThat(messagesToAlex()).isEqualTo(messages);

    firsts.daysLater(8);
    due.run(world.now().home().family());
    for (var mail : server.receivedBy(world.now().home().email())) {
      assertThat(TestMailServer.plainText(mail))
          .doesNotContain(recorded.traces())
          .doesNotContainIgnoringCase("milestone");
    }
    assertThat(messagesToAlex()).allSatisfy(row -> assertThat(row).doesNotContain("milestones."));
  }

  private List<String> messagesToAlex() {
    return firsts.inside(
        world.now(),
        () ->
            database
                .sql("select m::text from message m where to_id = ? order by id")
                .param(world.alex().member().value())
                .query(String.class)
                .list());
  }

  @Test
  void theLogTellsNothing(CapturedOutput log) throws Exception {
    var recorded = worlds.record(world);
    asked();
    ask("/media/" + world.now().home().family() + "/" + recorded.media());
    firsts.daysLater(2);
    due.run(world.now().home().family());
    assertThat(log.getAll()).doesNotContain(recorded.traces());
  }

  @Test
  void noNoticeThatAPageOfThatParentFollowsGoesOut() throws Exception {
    var heard = new CopyOnWriteArrayList<Change>();
    var family = world.now().home().family();
    firsts.wants(world.now(), world.now().sam());
    try (var _ = changes.follow(family, heard::add)) {
      awaitNotice("thebegin", heard);
      heard.clear();
      worlds.record(world);
      awaitNotice("theend", heard);
    }
    assertThat(heard)
        .extracting(Change::kind)
        .containsOnly(
            "theend",
            "milestones-" + world.now().inge().member(),
            "milestones-" + world.now().sam().member());
  }

  /** All that was sent before has been heard then. */
  private void awaitNotice(String kind, List<Change> heard) {
    var notice = new Change(world.now().home().family(), kind);
    changes.changed(notice.family(), kind);
    Awaitility.await().atMost(Duration.ofSeconds(10)).until(() -> heard.contains(notice));
  }
}
