package app.breather.care;

import static app.breather.care.RegularFixture.MONDAY;
import static app.breather.care.RegularFixture.mondays;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import app.breather.IntegrationTest;
import app.breather.base.jobs.DueJobs;
import app.breather.base.mail.TestMailServer;
import app.breather.calendar.feed.FeedProgram;
import app.breather.family.FamilyFixture.Home;
import biweekly.Biweekly;
import biweekly.ICalVersion;
import biweekly.ICalendar;
import biweekly.component.VEvent;
import biweekly.property.Method;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TimeZone;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Regular care in people’s own calendars, as a second library reads what is sent. */
@IntegrationTest
class RegularEntryMailTest {

  private static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");

  @Autowired private CareFixture care;
  @Autowired private RegularFixture regular;
  @Autowired private CareLetters letters;
  @Autowired private RegularPlanning planning;
  @Autowired private RegularAgreement agreement;
  @Autowired private GivingBack givingBack;
  @Autowired private RegularBoard board;
  @Autowired private RegularLinks links;
  @Autowired private RegularByLink byLink;
  @Autowired private FeedProgram program;
  @Autowired private DueJobs due;
  @Autowired private TestMailServer server;
  private Home home;
  private CareLetters.Reader inge;

  @BeforeEach
  void aFamily() {
    server.start();
    home = care.aFamily();
    inge = letters.aReader(home, "Oma Inge");
  }

  @AfterEach
  void noMailServer() {
    server.isNotSetUp();
  }

  @Test
  void aYesByLinkBringsOneEntryForAllDays() {
    var id = regular.proposed(home, inge.member(), mondays());
    var path = care.as(home.parent(), () -> links.make(id)).orElseThrow();
    byLink.agree(path.substring("regular/".length()));

    var mail = last();
    assertThat(CareLetters.subject(mail)).startsWith("Du hast Mia. Danke");
    assertThat(CareLetters.text(mail)).contains("Jeden Montag", "/regular/");
    var calendar = calendar(mail).orElseThrow();
    assertThat(calendar.getMethod().getValue()).isEqualTo(Method.REQUEST);
    assertThat(calendar.validate(ICalVersion.V2_0).isEmpty()).isTrue();
    assertThat(calendar.getEvents().getFirst().getSummary().getValue())
        .isEqualTo("Mia · Grandma day");
    assertThat(days(calendar, 4))
        .containsExactly(MONDAY, MONDAY.plusWeeks(1), MONDAY.plusWeeks(2), MONDAY.plusWeeks(3));
    assertThat(starts(calendar, 4).get(3).atZone(BERLIN).getHour()).isEqualTo(8);
  }

  @Test
  void aDayThatIsDroppedIsLeftOutOfTheSameEntry() {
    var id = entered();
    var before = entry(last());
    care.as(home.parent(), () -> planning.drop(id, MONDAY.plusWeeks(1), MONDAY.plusWeeks(2)));

    assertThat(CareLetters.subject(last())).startsWith("Bei deinen Tagen mit Mia");
    var calendar = calendar(last()).orElseThrow();
    assertThat(days(calendar, 2)).containsExactly(MONDAY, MONDAY.plusWeeks(3));
    assertIsLaterEditionOf(before, calendar);
  }

  @Test
  void aDayThatIsGivenBackIsGoneAndComesAfterAll() {
    var id = entered();
    care.as(home.parent(), () -> givingBack.enter(id, MONDAY.plusWeeks(1)));
    var without = calendar(last()).orElseThrow();
    assertThat(days(without, 2)).containsExactly(MONDAY, MONDAY.plusWeeks(2));
    var slot = care.as(home.parent(), () -> board.opened(id)).getFirst().slot();
    care.as(home.parent(), () -> givingBack.enterAfterAll(slot));

    var again = calendar(last()).orElseThrow();
    assertThat(days(again, 2)).containsExactly(MONDAY, MONDAY.plusWeeks(1));
    assertIsLaterEditionOf(without.getEvents().getFirst(), again);
  }

  @Test
  void fromADayOnItEndsThere() {
    var id = entered();
    care.as(home.parent(), () -> planning.end(id, MONDAY.plusWeeks(2)));

    var calendar = calendar(last()).orElseThrow();
    assertThat(calendar.getMethod().getValue()).isEqualTo(Method.REQUEST);
    assertThat(days(calendar, 9)).containsExactly(MONDAY, MONDAY.plusWeeks(1));
    assertThat(CareLetters.text(last())).contains("Dein letzter Tag ist");
  }

  @Test
  void whatNeverWillBeGoesFromTheCalendar() {
    var id = entered();
    var before = entry(last());
    care.as(home.parent(), () -> planning.end(id, MONDAY));

    assertThat(CareLetters.subject(last())).startsWith("Deine regelmäßigen Tage mit Mia");
    var calendar = calendar(last()).orElseThrow();
    assertThat(calendar.getMethod().getValue()).isEqualTo(Method.CANCEL);
    assertThat(calendar.getEvents().getFirst().getStatus().isCancelled()).isTrue();
    assertIsLaterEditionOf(before, calendar);
  }

  @Test
  void whatIsOnlyProposedIsInNoCalendar() {
    var id = regular.proposed(home, inge.member(), mondays());
    care.as(home.parent(), () -> planning.drop(id, MONDAY, MONDAY));

    assertThat(letters.of(home, inge)).hasSize(1);
    assertThat(calendar(last())).isEmpty();
  }

  @Test
  void whoSubscribesTooHasItOnceByOneName() throws Exception {
    var lea = care.aCaregiver(home, "Lea");
    regular.agreed(home, lea, mondays());
    due.run(home.family());
    var mailed =
        server.received().stream()
            .flatMap(mail -> calendar(mail).stream())
            .toList()
            .getLast()
            .getEvents()
            .getFirst();

    var fed = program.entries(program.addressOf(lea)).getFirst();
    assertThat(fed.getUid().getValue()).isEqualTo(mailed.getUid().getValue());
    assertThat(fed.getSequence().getValue()).isEqualTo(mailed.getSequence().getValue());
    assertThat(fed.getRecurrenceRule()).isNotNull();
    var parents = program.entries(program.addressOf(home.parent())).getFirst();
    assertThat(parents.getUid().getValue()).isNotEqualTo(mailed.getUid().getValue());
  }

  private RegularCareId entered() {
    var id = regular.proposed(home, inge.member(), mondays());
    assertThat(care.as(home.parent(), () -> agreement.enter(id)))
        .isInstanceOf(AgreeResult.Agreed.class);
    return id;
  }

  private MimeMessage last() {
    return letters.of(home, inge).getLast();
  }

  private static void assertIsLaterEditionOf(VEvent before, ICalendar calendar) {
    var after = calendar.getEvents().getFirst();
    assertThat(after.getUid().getValue()).isEqualTo(before.getUid().getValue());
    assertThat(after.getSequence().getValue()).isGreaterThan(before.getSequence().getValue());
  }

  private static VEvent entry(MimeMessage mail) {
    return calendar(mail).orElseThrow().getEvents().getFirst();
  }

  private static List<LocalDate> days(ICalendar calendar, int most) {
    return starts(calendar, most).stream().map(it -> LocalDate.ofInstant(it, BERLIN)).toList();
  }

  private static List<Instant> starts(ICalendar calendar, int most) {
    var found = new ArrayList<Instant>();
    var days =
        calendar.getEvents().getFirst().getDateIterator(TimeZone.getTimeZone("Europe/Berlin"));
    while (days.hasNext() && found.size() < most) {
      found.add(days.next().toInstant());
    }
    return found;
  }

  private static Optional<ICalendar> calendar(MimeMessage mail) {
    try {
      var parts = (MimeMultipart) mail.getContent();
      if (parts.getCount() < 3) {
        return Optional.empty();
      }
      var text = new String(parts.getBodyPart(2).getInputStream().readAllBytes(), UTF_8);
      return Optional.of(Biweekly.parse(text).first());
    } catch (Exception e) {
      throw new IllegalStateException(e);
    }
  }
}
