package app.breather.notifications;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.security.test.web.servlet.setup.SecurityMockMvcConfigurers.springSecurity;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.head;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import app.breather.IntegrationTest;
import app.breather.base.jobs.DueJobs;
import app.breather.base.mail.TestMailServer;
import app.breather.base.security.Role;
import app.breather.base.tenancy.Actor;
import app.breather.base.time.TestClock;
import app.breather.family.FamilyFixture;
import app.breather.family.FamilyFixture.Home;
import jakarta.mail.internet.MimeMessage;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.transaction.support.TransactionTemplate;
import org.springframework.web.context.WebApplicationContext;

/** The mail on Sundays, around the night in which the clock is changed. */
@IntegrationTest
class WeekAheadTest {

  private static final String PAGE = "/unsubscribe/{secret}";
  private static final Instant THURSDAY = Instant.parse("2027-03-25T11:00:00Z");
  private static final Instant SUNDAY_AT_SIX = Instant.parse("2027-03-28T16:00:00Z");

  @Autowired private FamilyFixture families;
  @Autowired private NotificationChoices choices;
  @Autowired private TestMailServer server;
  @Autowired private DueJobs due;
  @Autowired private TestClock clock;
  @Autowired private TransactionTemplate transaction;
  @Autowired private JdbcTemplate jdbc;
  @Autowired private WebApplicationContext application;
  private MockMvc http;
  private Home home;

  @BeforeEach
  void aFamilyThatBeginsOnThursday() {
    http = MockMvcBuilders.webAppContextSetup(application).apply(springSecurity()).build();
    server.start();
    clock.stopAt(THURSDAY);
    home = families.aFamily();
  }

  @AfterEach
  void noMailServer() {
    server.isNotSetUp();
  }

  @Test
  void aParentReadsTheWeekInTheirLanguageOnSundayAtSix() throws Exception {
    jdbc.update("update account set language = 'de' where lower(email) = ?", home.email());
    aGap(Instant.parse("2027-03-30T12:00:00Z"), Instant.parse("2027-03-30T15:00:00Z"));
    clock.stopAt(SUNDAY_AT_SIX.minusSeconds(1));
    due.run(home.family());
    assertThat(mails()).isEmpty();

    sunday();

    assertThat(mails()).hasSize(1);
    var mail = mails().getFirst();
    assertThat(mail.getSubject()).isEqualTo("Die Woche von Mo 29. März bis So 4. April");
    assertThat(TestMailServer.plainText(mail))
        .contains("Dienstag, 30. März", "14:00", "17:00", "Besuch bei Ärzten, noch niemand")
        .contains("/calendar/week/2027-03-29?family=" + home.family());
    assertThat(mail.getHeader("List-Unsubscribe-Post"))
        .containsExactly("List-Unsubscribe=One-Click");
  }

  @Test
  void whereNothingIsPlannedNothingIsSent() {
    sunday();
    assertThat(mails()).isEmpty();
  }

  @Test
  void itIsSentOnceASundayAndEachSunday() {
    aGap(Instant.parse("2027-03-30T12:00:00Z"), Instant.parse("2027-03-30T15:00:00Z"));
    aGap(Instant.parse("2027-04-06T12:00:00Z"), Instant.parse("2027-04-06T15:00:00Z"));
    sunday();
    sunday();
    assertThat(mails()).hasSize(1);

    clock.stopAt(Instant.parse("2027-04-04T16:00:00Z"));
    due.run(home.family());
    assertThat(mails()).hasSize(2);
  }

  @Test
  void caregiversAreAskedFirst() {
    var inge = families.aMember(home.family(), "Oma Inge", Role.CAREGIVER);
    aGap(Instant.parse("2027-03-30T12:00:00Z"), Instant.parse("2027-03-30T15:00:00Z"));
    sunday();
    assertThat(server.received()).hasSize(1);
    assertThat(families.as(inge, choices::mine).weekAhead()).isFalse();
  }

  @Test
  void theMailProgramEndsItWithOneRequestAndOpeningTheLinkDoesNot() throws Exception {
    aGap(Instant.parse("2027-03-30T12:00:00Z"), Instant.parse("2027-03-30T15:00:00Z"));
    sunday();
    var secret =
        mails()
            .getFirst()
            .getHeader("List-Unsubscribe")[0]
            .replaceAll(".*/unsubscribe/(.{43})>", "$1");

    http.perform(get(PAGE, secret))
        .andExpect(status().isOk())
        .andExpect(content().string(containsString("<button")));
    http.perform(head(PAGE, secret)).andExpect(status().isOk());
    assertThat(wanted()).isTrue();

    for (int i = 0; i < 2; i++) {
      http.perform(post(PAGE, secret).param("List-Unsubscribe", "One-Click"))
          .andExpect(status().isOk())
          .andExpect(content().string(not(containsString("<button"))));
      assertThat(wanted()).isFalse();
    }
  }

  @Test
  void anUnknownLinkEndsNothing() throws Exception {
    http.perform(get(PAGE, "A".repeat(43))).andExpect(status().isNotFound());
    http.perform(post(PAGE, "nonsense")).andExpect(status().isNotFound());
    assertThat(wanted()).isTrue();
  }

  @Test
  void whoSwitchedItOffGetsNone() {
    aGap(Instant.parse("2027-03-30T12:00:00Z"), Instant.parse("2027-03-30T15:00:00Z"));
    families.as(
        home.parent(),
        () -> {
          choices.weekAhead(false);
          return home;
        });
    sunday();
    assertThat(mails()).isEmpty();
  }

  private boolean wanted() {
    return families.as(home.parent(), choices::mine).weekAhead();
  }

  private void sunday() {
    clock.stopAt(SUNDAY_AT_SIX);
    due.run(home.family());
  }

  private List<MimeMessage> mails() {
    return server.receivedBy(home.email());
  }

  private void aGap(Instant from, Instant until) {
    families.as(
        new Actor.System(home.family()),
        () ->
            transaction.execute(
                _ ->
                    jdbc.update(
                        """
                        insert into care_slot (family_id, id, starts_at, ends_at, purpose, place,
                          note, opened_by, opened_at, version)
                        values (?, gen_random_uuid(), ?, ?, 'Besuch bei Ärzten', '', '', ?, now(), 0)
                        """,
                        home.family().value(),
                        Timestamp.from(from),
                        Timestamp.from(until),
                        home.parent().member().value())));
  }
}
