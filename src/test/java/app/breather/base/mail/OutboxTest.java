package app.breather.base.mail;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.breather.IntegrationTest;
import app.breather.base.jobs.DueJobs;
import app.breather.base.mail.Letter.Block;
import app.breather.base.mail.Letter.CalendarPart;
import app.breather.base.mail.LetterSource.Written;
import app.breather.base.tenancy.Actor;
import app.breather.base.tenancy.CurrentActor;
import app.breather.base.tenancy.FamilyId;
import app.breather.base.tenancy.MemberId;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import java.net.URI;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.function.Supplier;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mail.MailException;
import org.springframework.transaction.IllegalTransactionStateException;
import org.springframework.transaction.support.TransactionTemplate;

/** Mails on their way to a mail server. */
@IntegrationTest
class OutboxTest {

  @Autowired private Outbox outbox;
  @Autowired private TestLetters letters;
  @Autowired private TestMailServer server;
  @Autowired private DueJobs due;
  @Autowired private CurrentActor current;
  @Autowired private TransactionTemplate transaction;
  @Autowired private Clock clock;
  private final FamilyId family = FamilyId.create();
  private final MemberId inge = MemberId.create();
  private final UUID subject = UUID.randomUUID();

  @BeforeEach
  void aMailServer() {
    server.start();
  }

  @AfterEach
  void noMailServer() {
    server.isNotSetUp();
  }

  @Test
  void aLetterArrivesInPlainTextAndInHtml() throws Exception {
    letters.put(subject, new Written.Ready(letter()));
    post();
    due.run(family);

    var arrived = server.received().getFirst();
    assertThat(arrived.getSubject()).isEqualTo("Kannst du Mia nehmen?");
    assertThat(arrived.getHeader("Content-Language")).containsExactly("de");
    var parts = (MimeMultipart) arrived.getContent();
    assertThat(parts.getContentType()).startsWith("multipart/alternative");
    assertThat((String) parts.getBodyPart(0).getContent())
        .contains("Kannst du Mia nehmen?", "Ja:\r\nhttp://localhost/answer/abc", "„Zwei <Lieder>“");
    assertThat((String) parts.getBodyPart(1).getContent())
        .contains("<h1", "href=\"http://localhost/answer/abc\"", "Zwei &lt;Lieder&gt;");
    assertThat(states()).containsExactly(DeliveryState.SENT);
  }

  @Test
  void aCalendarProgramFindsItsPart() throws Exception {
    var part = new CalendarPart("REQUEST", "BEGIN:VCALENDAR\r\nEND:VCALENDAR\r\n");
    letters.put(subject, new Written.Ready(letter().with(part)));
    post();
    due.run(family);

    var parts = (MimeMultipart) server.received().getFirst().getContent();
    assertThat(parts.getBodyPart(2).getContentType())
        .startsWith("text/calendar")
        .contains("method=REQUEST");
  }

  @Test
  void aServerThatIsAwayGetsTheMailLaterUnderTheSameMessageId() throws Exception {
    letters.put(subject, new Written.Ready(letter()));
    post();
    server.stop();
    assertThatThrownBy(() -> due.run(family)).isInstanceOf(MailException.class);
    assertThat(delivery().isInTrouble()).isTrue();

    server.start();
    due.run(family);
    assertThat(states()).containsExactly(DeliveryState.SENT);
    assertThat(messageId(server.received().getFirst())).endsWith("@localhost>");
  }

  @Test
  void whatWasSentIsNotSentAgain() {
    letters.put(subject, new Written.Ready(letter()));
    post();
    due.run(family);
    due.run(family);
    assertThat(server.received()).hasSize(1);
  }

  @Test
  void anAddressThatIsRefusedIsNotTriedAgain() {
    letters.put(
        subject,
        new Written.Ready(
            new Letter(TestMailServer.UNKNOWN, Locale.ENGLISH, "Hello", letter().body())));
    post();
    due.run(family);
    assertThat(states()).containsExactly(DeliveryState.REFUSED);
    assertThat(delivery().isInTrouble()).isTrue();
  }

  @Test
  void nothingLeavesForAnAddressThatNobodyHas() {
    letters.put(
        subject,
        new Written.Ready(new Letter("inge@parkers.INVALID", Locale.ENGLISH, "Hello", List.of())));
    post();
    due.run(family);
    assertThat(server.received()).isEmpty();
    assertThat(states()).containsExactly(DeliveryState.MADE_UP);
    assertThat(delivery().isInTrouble()).isTrue();
  }

  @Test
  void whatIsNoLongerTheCaseIsNotSaid() {
    letters.put(subject, new Written.NotNeeded());
    post();
    due.run(family);
    assertThat(server.received()).isEmpty();
    assertThat(delivery().isInTrouble()).isFalse();
  }

  @Test
  void whatWaitsIsOvertakenByALaterOneToTheSamePerson() {
    letters.put(subject, new Written.Ready(letter()));
    post();
    post();
    due.run(family);
    assertThat(server.received()).hasSize(1);
    assertThat(states()).containsExactly(DeliveryState.NOT_NEEDED, DeliveryState.SENT);
  }

  @Test
  void withoutAMailServerOrAnAddressItIsTrouble() {
    letters.put(subject, new Written.NoAddress());
    post();
    due.run(family);
    server.isNotSetUp();
    letters.put(subject, new Written.Ready(letter()));
    post();
    due.run(family);
    assertThat(states()).containsExactly(DeliveryState.NO_ADDRESS, DeliveryState.NO_SERVER);
  }

  @Test
  void whatDidNotHappenIsNotMailed() {
    letters.put(subject, new Written.Ready(letter()));
    current.doAs(
        new Actor.System(family),
        () ->
            transaction.executeWithoutResult(
                status -> {
                  outbox.post(TestLetters.KIND, subject, inge, clock.instant());
                  status.setRollbackOnly();
                }));
    due.run(family);
    assertThat(server.received()).isEmpty();
    assertThatThrownBy(
            () ->
                current.doAs(
                    new Actor.System(family),
                    () -> outbox.post(TestLetters.KIND, subject, inge, clock.instant())))
        .isInstanceOf(IllegalTransactionStateException.class);
  }

  private void post() {
    current.doAs(
        new Actor.System(family),
        () ->
            transaction.executeWithoutResult(
                _ -> outbox.post(TestLetters.KIND, subject, inge, clock.instant())));
  }

  private List<DeliveryState> states() {
    return as(() -> outbox.deliveries(TestLetters.KIND, List.of(subject))).stream()
        .map(Delivery::state)
        .toList();
  }

  private Delivery delivery() {
    return as(() -> outbox.deliveries(TestLetters.KIND, List.of(subject))).getFirst();
  }

  private <T> T as(Supplier<T> work) {
    return current.as(new Actor.System(family), work);
  }

  private static String messageId(MimeMessage message) throws Exception {
    return message.getMessageID();
  }

  private static Letter letter() {
    return new Letter(
        "inge@breather.example",
        Locale.GERMAN,
        "Kannst du Mia nehmen?",
        List.of(
            new Block.Headline("Kannst du Mia nehmen?"),
            new Block.Voice("Zwei <Lieder>", "Alex"),
            new Block.Button("Ja", URI.create("http://localhost/answer/abc"), true)));
  }
}
