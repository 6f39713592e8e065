package app.breather.care;

import static app.breather.care.CareFixture.hours;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.breather.IntegrationTest;
import app.breather.base.jobs.DueJobs;
import app.breather.base.mail.Letter.CalendarPart;
import app.breather.base.mail.TestMailServer;
import app.breather.base.time.Period;
import app.breather.care.CareLetters.Reader;
import app.breather.family.FamilyFixture.Home;
import biweekly.Biweekly;
import biweekly.ICalVersion;
import biweekly.ICalendar;
import biweekly.component.VEvent;
import biweekly.parameter.ParticipationStatus;
import biweekly.property.Method;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mail.MailException;

/** Promises in people's own calendars, as a second library reads what is sent. */
@IntegrationTest
class OwnCalendarTest {

  private static final Duration UNDO = Duration.ofMinutes(10);

  @Autowired private CareFixture care;
  @Autowired private CareLetters letters;
  @Autowired private CarePlanning planning;
  @Autowired private CareAsking asking;
  @Autowired private CareAcceptance acceptance;
  @Autowired private CareAnswers answers;
  @Autowired private AskLinks links;
  @Autowired private AnswerByLink byLink;
  @Autowired private DueJobs due;
  @Autowired private TestMailServer server;
  private Home home;
  private Reader inge;
  private CareSlotId slot;

  @BeforeEach
  void aSlot() {
    server.start();
    home = care.aFamily();
    inge = letters.aReader(home, "Oma Inge");
    slot = care.aSlot(home, 0, 4);
  }

  @AfterEach
  void noMailServer() {
    server.isNotSetUp();
  }

  @Test
  void aPromiseArrivesAsAnEntryOnceItCannotBeUndone() {
    promise(hours(0, 4));
    assertThat(letters.of(home, inge)).isEmpty();
    care.later(UNDO);

    var calendar = only(letters.of(home, inge));
    assertThat(calendar.getMethod().getValue()).isEqualTo(Method.REQUEST);
    assertThat(calendar.validate(ICalVersion.V2_0).isEmpty()).isTrue();
    var entry = calendar.getEvents().getFirst();
    assertThat(period(entry)).isEqualTo(hours(0, 4));
    assertThat(entry.getSummary().getValue()).isEqualTo("Mia · Date night");
    assertThat(entry.getLocation().getValue()).isEqualTo("At home");
    assertThat(entry.getStatus().isConfirmed()).isTrue();
    assertThat(entry.getSequence().getValue()).isZero();
    assertThat(entry.getOrganizer().getCommonName()).isEqualTo("The Parkers");
    assertThat(entry.getOrganizer().getEmail()).isEqualTo("breather@localhost");
    var attendee = entry.getAttendees().getFirst();
    assertThat(attendee.getEmail()).isEqualTo(inge.address());
    assertThat(attendee.getParticipationStatus()).isEqualTo(ParticipationStatus.ACCEPTED);
    assertThat(attendee.getRsvp()).isFalse();
  }

  @Test
  void eachPartIsAnEntryOfItsOwn() {
    promise(hours(0, 1), hours(2, 4));
    care.later(UNDO);

    assertThat(letters.of(home, inge).stream().map(OwnCalendarTest::entry))
        .extracting(OwnCalendarTest::period)
        .containsExactlyInAnyOrder(hours(0, 1), hours(2, 4));
  }

  @Test
  void whoComesAlongHasItInTheirCalendarToo() {
    var joe = letters.aReader(home, "Opa Jo");
    care.as(
        home.parent(),
        () -> acceptance.enter(slot, inge.member(), List.of(hours(0, 4)), Set.of(joe.member())));
    care.later(UNDO);

    assertThat(period(entry(letters.of(home, joe).getFirst()))).isEqualTo(hours(0, 4));
  }

  @Test
  void aChangeUpdatesTheEntry() {
    promise(hours(0, 4));
    care.later(UNDO);
    var before = entry(letters.of(home, inge).getLast());
    var content = care.content(home, 0, 5);
    care.as(home.parent(), () -> planning.change(slot, 0, content, false));

    var after = entry(letters.of(home, inge).getLast());
    assertThat(after.getUid().getValue()).isEqualTo(before.getUid().getValue());
    assertThat(after.getSequence().getValue()).isEqualTo(1);
  }

  @Test
  void anEntryMovesAlongOnceTheMoveIsPromised() {
    promise(hours(0, 4));
    care.later(UNDO);
    var before = entry(letters.of(home, inge).getLast());
    care.as(home.parent(), () -> planning.change(slot, 0, care.content(home, 1, 5), true));
    assertThat(calendar(letters.of(home, inge).getLast())).isEmpty();

    promise(hours(1, 5));
    care.later(UNDO);

    var after = entry(letters.of(home, inge).getLast());
    assertThat(after.getUid().getValue()).isEqualTo(before.getUid().getValue());
    assertThat(after.getSequence().getValue()).isEqualTo(1);
    assertThat(period(after)).isEqualTo(hours(1, 5));
  }

  @Test
  void whatIsCancelledGoesFromTheCalendar() {
    promise(hours(0, 4));
    care.later(UNDO);
    var before = entry(letters.of(home, inge).getLast());

    care.as(home.parent(), () -> planning.cancel(slot));

    var mail = letters.of(home, inge).getLast();
    assertThat(CareLetters.subject(mail)).startsWith("Abgesagt: Mia");
    var calendar = calendar(mail).orElseThrow();
    assertThat(calendar.getMethod().getValue()).isEqualTo(Method.CANCEL);
    var entry = calendar.getEvents().getFirst();
    assertThat(entry.getUid().getValue()).isEqualTo(before.getUid().getValue());
    assertThat(entry.getSequence().getValue()).isEqualTo(1);
    assertThat(entry.getStatus().isCancelled()).isTrue();
  }

  @Test
  void whoIsFreedAtOnceHasNoEntryAndIsToldSo() {
    promise(hours(0, 4));
    care.as(home.parent(), () -> asking.withdraw(slot, inge.member()));
    care.later(UNDO);

    assertThat(letters.titles(home, inge)).containsExactly("Du bist wieder frei");
    assertThat(calendar(letters.of(home, inge).getFirst())).isEmpty();
  }

  @Test
  void aYesThatIsUndoneNeverReachesACalendar() {
    var lea = care.aCaregiver(home, "Lea");
    care.ask(home, slot, lea.member());
    care.accept(lea, slot, hours(0, 4));
    care.as(lea, () -> answers.undo(slot));
    care.later(UNDO);
    due.run(home.family());

    assertThat(entriesSent()).isEmpty();
  }

  @Test
  void whatIsTakenBackGoesFromTheCalendar() {
    var lea = care.aCaregiver(home, "Lea");
    care.ask(home, slot, lea.member());
    care.accept(lea, slot, hours(0, 4));
    care.later(UNDO);
    due.run(home.family());
    care.as(lea, () -> answers.takeBack(slot, Optional.empty()));
    due.run(home.family());

    assertThat(entriesSent())
        .extracting(calendar -> calendar.getMethod().getValue())
        .containsExactly(Method.REQUEST, Method.CANCEL);
  }

  @Test
  void whatNeverArrivedIsNoChangeWhenItArrives() {
    promise(hours(0, 4));
    theMailServerIsAwayWhenItIsCertain();
    care.as(home.parent(), () -> planning.change(slot, 0, care.content(home, 0, 5), false));
    server.start();

    var mails = letters.of(home, inge);
    assertThat(mails).hasSize(1);
    assertThat(CareLetters.subject(mails.getFirst())).startsWith("Du hast Mia. Danke");
    assertThat(entry(mails.getFirst()).getSequence().getValue()).isEqualTo(1);
  }

  @Test
  void whatPerhapsArrivedIsTakenOutOfTheCalendar() {
    promise(hours(0, 4));
    theMailServerIsAwayWhenItIsCertain();
    care.as(home.parent(), () -> planning.cancel(slot));
    server.start();

    var mail = letters.of(home, inge).getLast();
    assertThat(calendar(mail).orElseThrow().getMethod().getValue()).isEqualTo(Method.CANCEL);
    assertThat(CareLetters.text(mail)).contains("Falls er schon in deinem eigenen Kalender stand");
  }

  @Test
  void whoFetchesTheEntryAtOnceHasTheOneThatIsMailedLater() {
    care.ask(home, slot, inge.member());
    promise(hours(0, 4));
    var fetched = fetched();
    assertThat(fetched.getMethod().getValue()).isEqualTo(Method.PUBLISH);
    assertThat(fetched.validate(ICalVersion.V2_0).isEmpty()).isTrue();
    care.later(UNDO);

    var mailed = entry(letters.of(home, inge).getLast());
    assertThat(isSame(fetched.getEvents().getFirst(), mailed)).isTrue();
    assertThat(isSame(fetched().getEvents().getFirst(), mailed)).isTrue();
  }

  @Test
  void ofAMovedPromiseTheEntryThatMovesAlongIsFetched() {
    care.ask(home, slot, inge.member());
    promise(hours(0, 4));
    care.later(UNDO);
    due.run(home.family());
    care.as(home.parent(), () -> planning.change(slot, 0, care.content(home, 1, 5), true));
    assertThat(calendarOf()).isEmpty();
    promise(hours(1, 5));
    var fetched = fetched();
    care.later(UNDO);

    var mailed = entry(letters.of(home, inge).getLast());
    assertThat(period(mailed)).isEqualTo(hours(1, 5));
    assertThat(isSame(fetched.getEvents().getFirst(), mailed)).isTrue();
  }

  @Test
  void eachPartIsFetchedAndNothingOnceItIsTakenBack() {
    care.ask(home, slot, inge.member());
    promise(hours(0, 1), hours(2, 4));
    assertThat(fetched().getEvents())
        .extracting(OwnCalendarTest::period)
        .containsExactlyInAnyOrder(hours(0, 1), hours(2, 4));

    care.as(home.parent(), () -> asking.withdraw(slot, inge.member()));
    assertThat(calendarOf()).isEmpty();
  }

  private static boolean isSame(VEvent one, VEvent other) {
    return one.getUid().getValue().equals(other.getUid().getValue())
        && one.getSequence().getValue().equals(other.getSequence().getValue())
        && period(one).equals(period(other))
        && one.getSummary().getValue().equals(other.getSummary().getValue())
        && one.getOrganizer().getEmail().equals(other.getOrganizer().getEmail());
  }

  private ICalendar fetched() {
    return Biweekly.parse(calendarOf().orElseThrow()).first();
  }

  private Optional<String> calendarOf() {
    var made = (AskLinkResult.Made) care.as(home.parent(), () -> links.make(slot, inge.member()));
    return byLink.calendar(made.path().substring("answer/".length())).map(CalendarPart::text);
  }

  private void theMailServerIsAwayWhenItIsCertain() {
    server.stop();
    care.later(UNDO);
    assertThatThrownBy(() -> due.run(home.family())).isInstanceOf(MailException.class);
  }

  private List<ICalendar> entriesSent() {
    return server.received().stream().flatMap(mail -> calendar(mail).stream()).toList();
  }

  private void promise(Period... parts) {
    var entered =
        care.as(
            home.parent(), () -> acceptance.enter(slot, inge.member(), List.of(parts), Set.of()));
    assertThat(entered).isInstanceOf(AcceptResult.Accepted.class);
  }

  private static ICalendar only(List<MimeMessage> mails) {
    assertThat(mails).hasSize(1);
    return calendar(mails.getFirst()).orElseThrow();
  }

  private static VEvent entry(MimeMessage mail) {
    return calendar(mail).orElseThrow().getEvents().getFirst();
  }

  private static Period period(VEvent entry) {
    return new Period(
        Instant.ofEpochMilli(entry.getDateStart().getValue().getTime()),
        Instant.ofEpochMilli(entry.getDateEnd().getValue().getTime()));
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
