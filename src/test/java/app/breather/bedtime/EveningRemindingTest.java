package app.breather.bedtime;

import static app.breather.bedtime.BedtimeFixture.MONDAY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.setup.SecurityMockMvcConfigurers.springSecurity;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import app.breather.IntegrationTest;
import app.breather.base.jobs.DueJobs;
import app.breather.base.mail.Letter;
import app.breather.base.mail.LetterSource.Written;
import app.breather.base.tenancy.Actor;
import app.breather.base.tenancy.CurrentActor;
import app.breather.base.tenancy.MemberId;
import app.breather.base.web.Computer;
import app.breather.calendar.Parkers;
import app.breather.notifications.Inbox;
import app.breather.notifications.InboxLine;
import app.breather.notifications.MessageKind;
import app.breather.notifications.NotificationChoices;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.RequestPostProcessor;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.transaction.support.TransactionTemplate;
import org.springframework.web.context.WebApplicationContext;

/** Alex has Monday; bedtime is over at eight. */
@IntegrationTest
class EveningRemindingTest {

  private static final RequestPostProcessor FROM_HERE = Computer.named("EveningRemindingTest");

  @Autowired private BedtimeFixture bedtime;
  @Autowired private BedtimeReports reports;
  @Autowired private EveningLetters letters;
  @Autowired private EveningReminding reminding;
  @Autowired private NotificationChoices choices;
  @Autowired private Inbox inbox;
  @Autowired private DueJobs due;
  @Autowired private CurrentActor current;
  @Autowired private JdbcTemplate jdbc;
  @Autowired private TransactionTemplate transaction;
  @Autowired private WebApplicationContext application;
  private Parkers.Family family;
  private Actor.Person alex;
  private Actor.Person sam;
  private MockMvc http;

  @BeforeEach
  void aRota() {
    http = MockMvcBuilders.webAppContextSetup(application).apply(springSecurity()).build();
    family = bedtime.aFamilyWithARota();
    alex = family.alex();
    sam = family.sam();
  }

  @Test
  void whoseEveningItWasIsAskedOnceHalfAnHourAfterIt() {
    at("2027-03-01T20:29");
    assertThat(asked(alex)).isZero();
    at("2027-03-01T20:31");
    assertThat(asked(alex)).isEqualTo(1);
    assertThat(asked(sam)).isZero();
    current.as(
        new Actor.System(family.id()),
        () -> {
          reminding.run(bedtime.evening(family, MONDAY).rota().value());
          return true;
        });
    assertThat(asked(alex)).isEqualTo(1);
    at("2027-03-02T20:31");
    assertThat(asked(sam)).isEqualTo(1);
  }

  @Test
  void whatIsWrittenDownIsNotAskedFor() {
    bedtime.itIs("2027-03-01T19:50");
    report(alex.member(), 0);
    at("2027-03-01T20:31");
    assertThat(asked(alex)).isZero();
    assertThat(reminders()).isEmpty();
  }

  @Test
  void whoWantsNoLetterGetsNone() {
    bedtime.as(
        alex,
        () -> {
          choices.mail(MessageKind.EVENING, false);
          return true;
        });
    at("2027-03-01T20:31");
    assertThat(asked(alex)).isEqualTo(1);
    assertThat(posted()).isZero();
  }

  @Test
  void theLinkShowsTheEveningAsOftenAsOneLikesAndTheButtonWritesItDown() throws Exception {
    at("2027-03-01T20:31");
    assertThat(posted()).isEqualTo(1);
    var link = link();
    for (int i = 0; i < 5; i++) {
      assertThat(open(link)).contains("How was bedtime for Mia?", "Monday 1 March", "Alex");
    }
    assertThat(bedtime.turn(family, MONDAY).reports()).isEmpty();

    press(link, sam.member(), "19:40", "two <b>songs</b>", 0);
    press(link, sam.member(), "19:40", "two <b>songs</b>", 0);
    assertThat(bedtime.turn(family, MONDAY).reports()).hasSize(1);
    assertThat(open(link))
        .contains("Sam brought Mia to bed.", "Asleep at 19:40 · two &lt;b&gt;songs&lt;/b&gt;");
    assertThat(written()).isInstanceOf(Written.NotNeeded.class);
  }

  @Test
  void whoComesSecondSeesWhatTheFirstWroteAndCanCorrectIt() throws Exception {
    at("2027-03-01T20:31");
    var link = link();
    report(sam.member(), 0);
    var answer = press(link, alex.member(), "", "", 0);
    assertThat(open(answer.getHeader("Location")))
        .contains("It was written down meanwhile", "Sam brought Mia to bed.");
    press(link, alex.member(), "", "it was me", 1);
    assertThat(open(link)).contains("Alex brought Mia to bed.", "Corrected; before it said Sam");
  }

  @Test
  void aLinkEndsAfterThreeDaysAndOthersAreUnknown() throws Exception {
    at("2027-03-01T20:31");
    var link = link();
    bedtime.itIs("2027-03-04T20:32");
    assertThat(status(link)).isEqualTo(404);
    assertThat(status("/evening/" + "A".repeat(43))).isEqualTo(404);
    assertThat(status("/evening")).isEqualTo(404);
  }

  @Test
  void whatIsNoMemberIsNotWrittenDown() throws Exception {
    at("2027-03-01T20:31");
    var link = link();
    var answer = press(link, MemberId.create(), "25:99", "x".repeat(2_000), 0);
    assertThat(open(answer.getHeader("Location"))).contains("That could not be written down");
    assertThat(bedtime.turn(family, MONDAY).reports()).isEmpty();
  }

  private void at(String local) {
    bedtime.itIs(local);
    due.run(family.id());
  }

  private long asked(Actor.Person person) {
    return bedtime.as(person, () -> inbox.latest(50)).stream()
        .map(InboxLine::key)
        .filter("bedtime.message.howWasIt"::equals)
        .count();
  }

  private Written written() {
    return current.as(
        new Actor.System(family.id()),
        () -> transaction.execute(_ -> letters.write(reminders().getFirst(), alex.member())));
  }

  /** With a slash before it. */
  private String link() {
    var letter = ((Written.Ready) written()).letter();
    return letter.body().stream()
        .filter(Letter.Block.Button.class::isInstance)
        .map(block -> ((Letter.Block.Button) block).address().getPath())
        .findFirst()
        .orElseThrow();
  }

  private List<UUID> reminders() {
    return inFamily("select id from bedtime_reminder where family_id = ?");
  }

  private int posted() {
    return inFamily("select id from outgoing_mail where family_id = ? and kind = 'bedtime.evening'")
        .size();
  }

  private List<UUID> inFamily(String sql) {
    return current.as(
        new Actor.System(family.id()),
        () -> transaction.execute(_ -> jdbc.queryForList(sql, UUID.class, family.id().value())));
  }

  private void report(MemberId by, int seen) {
    var report =
        new BedtimeReport(bedtime.evening(family, MONDAY), by, false, Optional.empty(), "");
    bedtime.as(sam, () -> reports.record(report, seen));
  }

  private String open(String address) throws Exception {
    return http.perform(get(address).locale(Locale.UK).with(FROM_HERE))
        .andReturn()
        .getResponse()
        .getContentAsString();
  }

  private int status(String address) throws Exception {
    return http.perform(get(address).with(FROM_HERE)).andReturn().getResponse().getStatus();
  }

  private MockHttpServletResponse press(
      String address, MemberId who, String asleep, String note, int seen) throws Exception {
    return http.perform(
            post(address)
                .with(FROM_HERE)
                .param("who", who.toString())
                .param("asleep", asleep)
                .param("note", note)
                .param("seen", String.valueOf(seen)))
        .andReturn()
        .getResponse();
  }
}
