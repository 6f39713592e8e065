package app.breather.notifications;

import static app.breather.notifications.NewsFixture.LATE_EVENING;
import static app.breather.notifications.NewsFixture.SEVEN;
import static org.assertj.core.api.Assertions.assertThat;

import app.breather.IntegrationTest;
import app.breather.base.mail.TestMailServer;
import app.breather.base.tenancy.Actor;
import app.breather.base.time.TestClock;
import app.breather.calendar.Parkers;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.time.Duration;
import java.time.LocalTime;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Which messages go by mail, and when. */
@IntegrationTest
class DeliveryTest {

  @Autowired private Parkers parkers;
  @Autowired private NewsFixture news;
  @Autowired private Inbox inbox;
  @Autowired private NotificationChoices choices;
  @Autowired private TestMailServer server;
  @Autowired private TestClock clock;
  private Parkers.Family family;
  private Actor.Person sam;

  @BeforeEach
  void aFamilyAtNoon() {
    server.start();
    family = news.aFamilyAtNoon();
    sam = family.sam();
  }

  @AfterEach
  void noMailServer() {
    server.isNotSetUp();
  }

  @Test
  void whatIsNotSeenInTenMinutesGoesByMail() throws Exception {
    news.send(family, MessageKind.BETWEEN_PARENTS, "An evening, please");
    news.after(family, Duration.ofMinutes(9));
    assertThat(mails()).isEmpty();

    news.after(family, Duration.ofMinutes(1));
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
    news.send(family, MessageKind.BETWEEN_PARENTS, "An evening, please");
    news.samReadsAll(family);
    news.after(family, Duration.ofMinutes(10));
    assertThat(mails()).isEmpty();
  }

  @Test
  void whatDidNotHappenDoesNot() {
    news.sendInVain(family, MessageKind.BETWEEN_PARENTS, "An evening");
    news.after(family, Duration.ofHours(1));
    assertThat(mails()).isEmpty();
  }

  @Test
  void whatWaitsTogetherIsOneMailInTheReadersLanguage() throws Exception {
    news.samReadsGerman(family);
    news.send(family, MessageKind.BETWEEN_PARENTS, "An evening, please");
    clock.advance(Duration.ofMinutes(5));
    news.send(family, MessageKind.ANSWERED, "A yes");
    news.after(family, Duration.ofMinutes(5));
    news.after(family, Duration.ofMinutes(5));

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
  void whatHasALetterOfItsOwnIsNotListedInAnotherMail() throws Exception {
    news.send(family, MessageKind.EVENING, "How was it?");
    news.send(family, MessageKind.BETWEEN_PARENTS, "An evening, please");
    news.after(family, Duration.ofMinutes(10));

    assertThat(mails())
        .singleElement()
        .satisfies(
            mail ->
                assertThat(TestMailServer.plainText(mail))
                    .contains("An evening, please")
                    .doesNotContain("How was it?"));
  }

  @Test
  void whatHappensAtNightWaitsForTheMorning() {
    clock.stopAt(LATE_EVENING);
    news.send(family, MessageKind.BETWEEN_PARENTS, "An evening, please");
    news.after(family, Duration.ofHours(8));
    assertThat(mails()).isEmpty();

    news.at(family, SEVEN);
    assertThat(mails()).hasSize(1);
  }

  @Test
  void quietHoursAreEachOnesOwn() {
    var siesta = new QuietHours(LocalTime.of(11, 0), LocalTime.of(14, 0));
    news.does(sam, () -> choices.quietHours(siesta));
    news.send(family, MessageKind.BETWEEN_PARENTS, "An evening, please");
    news.after(family, Duration.ofMinutes(10));
    assertThat(mails()).isEmpty();

    news.after(family, Duration.ofMinutes(110));
    assertThat(mails()).hasSize(1);
  }

  @Test
  void whatIsUrgentIgnoresTheNightAndWhatElseWaits() throws Exception {
    clock.stopAt(LATE_EVENING);
    news.send(family, MessageKind.BETWEEN_PARENTS, "An evening, please");
    news.send(family, MessageKind.TAKEN_BACK_LATE, "Not tomorrow");
    news.after(family, Duration.ZERO);

    assertThat(mails()).hasSize(1);
    assertThat(mails().getFirst().getSubject()).contains("Not tomorrow");

    news.at(family, SEVEN);
    assertThat(mails()).extracting(DeliveryTest::subject).hasSize(2);
    assertThat(mails().getLast().getSubject()).contains("An evening, please");
  }

  @Test
  void whatIsNotWantedByMailWaitsInTheApp() {
    news.does(sam, () -> choices.mail(MessageKind.BETWEEN_PARENTS, false));
    news.send(family, MessageKind.BETWEEN_PARENTS, "An evening, please");
    news.after(family, Duration.ofMinutes(10));

    assertThat(mails()).isEmpty();
    assertThat(parkers.as(sam, inbox::unread)).isEqualTo(1);
  }

  @Test
  void whatIsUrgentCannotBeSwitchedOff() {
    news.does(sam, () -> choices.mail(MessageKind.TAKEN_BACK_LATE, false));
    news.send(family, MessageKind.TAKEN_BACK_LATE, "Not tomorrow");
    news.after(family, Duration.ZERO);

    assertThat(mails()).hasSize(1);
  }

  @Test
  void whatItsSenderMailsIsNotMailedTwice() {
    news.send(family, MessageKind.ASKED, "Can you take Mia?");
    news.after(family, Duration.ofMinutes(10));
    assertThat(mails()).isEmpty();
  }

  @Test
  void whoLeftIsNotWrittenTo() {
    news.send(family, MessageKind.BETWEEN_PARENTS, "An evening, please");
    news.samLeaves(family);
    news.after(family, Duration.ofMinutes(10));
    assertThat(mails()).isEmpty();
  }

  @Test
  void withoutAMailServerNothingBreaks() {
    server.isNotSetUp();
    news.send(family, MessageKind.BETWEEN_PARENTS, "An evening, please");
    news.after(family, Duration.ofMinutes(10));
    assertThat(parkers.as(sam, inbox::unread)).isEqualTo(1);
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
}
