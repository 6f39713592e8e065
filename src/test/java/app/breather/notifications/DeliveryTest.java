package app.breather.notifications;

import static org.assertj.core.api.Assertions.assertThat;

import app.breather.IntegrationTest;
import app.breather.base.jobs.DueJobs;
import app.breather.base.mail.TestMailServer;
import app.breather.base.tenancy.Actor;
import app.breather.base.time.TestClock;
import app.breather.calendar.Parkers;
import app.breather.family.FamilyFixture;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.support.TransactionTemplate;

/** Which messages go by mail, and when. */
@IntegrationTest
class DeliveryTest {

  private static final Instant NOON = Instant.parse("2027-03-04T11:00:00Z");
  private static final Instant LATE_EVENING = Instant.parse("2027-03-04T21:30:00Z");
  private static final Instant SEVEN = Instant.parse("2027-03-05T06:00:00Z");

  @Autowired private Parkers parkers;
  @Autowired private FamilyFixture families;
  @Autowired private Messages messages;
  @Autowired private Inbox inbox;
  @Autowired private NotificationChoices choices;
  @Autowired private TestMailServer server;
  @Autowired private DueJobs due;
  @Autowired private TestClock clock;
  @Autowired private TransactionTemplate transaction;
  @Autowired private JdbcTemplate jdbc;
  private Parkers.Family family;
  private Actor.Person alex;
  private Actor.Person sam;

  @BeforeEach
  void aFamilyAtNoon() {
    server.start();
    clock.stopAt(NOON);
    family = parkers.create();
    alex = family.alex();
    sam = family.sam();
  }

  @AfterEach
  void noMailServer() {
    server.isNotSetUp();
  }

  @Test
  void whatIsNotSeenInTenMinutesGoesByMail() throws Exception {
    send(MessageKind.BETWEEN_PARENTS, "An evening, please");
    after(Duration.ofMinutes(9));
    assertThat(mails()).isEmpty();

    after(Duration.ofMinutes(1));
    assertThat(mails())
        .singleElement()
        .satisfies(
            mail -> {
              assertThat(mail.getSubject()).contains("An evening, please");
              assertThat(TestMailServer.plainText(mail))
                  .contains("/bedtime?family=" + family.id())
                  .contains("/notifications?family=" + family.id());
            });
  }

  @Test
  void whatIsSeenDoesNot() {
    send(MessageKind.BETWEEN_PARENTS, "An evening, please");
    readAll();
    after(Duration.ofMinutes(10));
    assertThat(mails()).isEmpty();
  }

  @Test
  void whatDidNotHappenDoesNot() {
    parkers.as(
        alex,
        () ->
            transaction.execute(
                status -> {
                  messages.send(List.of(message(MessageKind.BETWEEN_PARENTS, "An evening")));
                  status.setRollbackOnly();
                  return status;
                }));
    after(Duration.ofHours(1));
    assertThat(mails()).isEmpty();
  }

  @Test
  void whatWaitsTogetherIsOneMailInTheReadersLanguage() throws Exception {
    jdbc.update("update account set language = 'de' where id = ?", sam.account().value());
    send(MessageKind.BETWEEN_PARENTS, "An evening, please");
    clock.advance(Duration.ofMinutes(5));
    send(MessageKind.ANSWERED, "A yes");
    after(Duration.ofMinutes(5));
    after(Duration.ofMinutes(5));

    assertThat(mails())
        .singleElement()
        .satisfies(
            mail -> {
              assertThat(mail.getSubject()).isEqualTo("2 Neuigkeiten");
              assertThat(TestMailServer.plainText(mail))
                  .contains("An evening, please", "A yes", "Do 4. März, 12:05")
                  .contains("/messages?family=");
            });
  }

  @Test
  void whatHappensAtNightWaitsForTheMorning() {
    clock.stopAt(LATE_EVENING);
    send(MessageKind.BETWEEN_PARENTS, "An evening, please");
    after(Duration.ofHours(8));
    assertThat(mails()).isEmpty();

    clock.stopAt(SEVEN);
    due.run(family.id());
    assertThat(mails()).hasSize(1);
  }

  @Test
  void quietHoursAreEachOnesOwn() {
    families.as(sam, () -> quietFrom(LocalTime.of(11, 0), LocalTime.of(14, 0)));
    send(MessageKind.BETWEEN_PARENTS, "An evening, please");
    after(Duration.ofMinutes(10));
    assertThat(mails()).isEmpty();

    after(Duration.ofMinutes(110));
    assertThat(mails()).hasSize(1);
  }

  @Test
  void whatIsUrgentIgnoresTheNightAndWhatElseWaits() throws Exception {
    clock.stopAt(LATE_EVENING);
    send(MessageKind.BETWEEN_PARENTS, "An evening, please");
    send(MessageKind.TAKEN_BACK_LATE, "Not tomorrow");
    due.run(family.id());

    assertThat(mails()).hasSize(1);
    assertThat(mails().getFirst().getSubject()).contains("Not tomorrow");

    clock.stopAt(SEVEN);
    due.run(family.id());
    assertThat(mails()).extracting(DeliveryTest::subject).hasSize(2);
    assertThat(mails().getLast().getSubject()).contains("An evening, please");
  }

  @Test
  void whatIsNotWantedByMailWaitsInTheApp() {
    families.as(sam, () -> mail(MessageKind.BETWEEN_PARENTS, false));
    send(MessageKind.BETWEEN_PARENTS, "An evening, please");
    after(Duration.ofMinutes(10));

    assertThat(mails()).isEmpty();
    assertThat(families.as(sam, inbox::unread)).isEqualTo(1);
  }

  @Test
  void whatIsUrgentCannotBeSwitchedOff() {
    families.as(sam, () -> mail(MessageKind.TAKEN_BACK_LATE, false));
    send(MessageKind.TAKEN_BACK_LATE, "Not tomorrow");
    due.run(family.id());

    assertThat(mails()).hasSize(1);
  }

  @Test
  void whatItsSenderMailsIsNotMailedTwice() {
    send(MessageKind.ASKED, "Can you take Mia?");
    after(Duration.ofMinutes(10));
    assertThat(mails()).isEmpty();
  }

  @Test
  void whoLeftIsNotWrittenTo() {
    send(MessageKind.BETWEEN_PARENTS, "An evening, please");
    parkers.as(
        alex,
        () ->
            transaction.execute(
                _ ->
                    jdbc.update(
                        "update member set left_at = now(), account_id = null where id = ?",
                        sam.member().value())));
    after(Duration.ofMinutes(10));
    assertThat(mails()).isEmpty();
  }

  @Test
  void withoutAMailServerNothingBreaks() {
    server.isNotSetUp();
    send(MessageKind.BETWEEN_PARENTS, "An evening, please");
    after(Duration.ofMinutes(10));
    assertThat(families.as(sam, inbox::unread)).isEqualTo(1);
  }

  private static String subject(MimeMessage mail) {
    try {
      return mail.getSubject();
    } catch (MessagingException e) {
      throw new IllegalStateException(e);
    }
  }

  private List<MimeMessage> mails() {
    return server.receivedBy(sam.account() + "@breather.example");
  }

  private void after(Duration time) {
    clock.advance(time);
    due.run(family.id());
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
    families.as(
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

  private Object mail(MessageKind kind, boolean wanted) {
    choices.mail(kind, wanted);
    return kind;
  }
}
