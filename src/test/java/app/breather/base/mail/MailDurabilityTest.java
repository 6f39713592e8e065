package app.breather.base.mail;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import app.breather.IntegrationTest;
import app.breather.base.jobs.Job;
import app.breather.base.jobs.TestNode;
import app.breather.base.mail.LetterSource.Written;
import app.breather.base.tenancy.Actor;
import app.breather.base.tenancy.CurrentActor;
import app.breather.base.tenancy.FamilyId;
import app.breather.base.tenancy.MemberId;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mail.javamail.JavaMailSender;
import org.springframework.transaction.support.TransactionTemplate;

/** Many mails, two nodes, a mail server that is away and comes back, and a node that stops. */
@IntegrationTest
class MailDurabilityTest {

  private static final int MANY = 60;
  private static final int FEW = 3;
  private static final Duration LONG = Duration.ofSeconds(25);

  @Autowired private DataSource database;
  @Autowired private CurrentActor current;
  @Autowired private TransactionTemplate transaction;
  @Autowired private Outbox outbox;
  @Autowired private TestLetters letters;
  @Autowired private TestMailServer server;
  @Autowired private Postman postman;
  @Autowired private LetterDesk desk;
  @Autowired private ObjectProvider<JavaMailSender> sender;
  @Autowired private MailSettings settings;
  @Autowired private LetterLayout layout;
  private final FamilyId family = FamilyId.create();
  private final String address = UUID.randomUUID() + "@breather.example";

  @BeforeEach
  void aMailServer() {
    server.start();
  }

  @AfterEach
  void noMailServer() {
    server.isNotSetUp();
  }

  @Test
  void eachMailArrivesOnceFromTwoNodesThoughTheServerWasAway() {
    try (var _ = node(postman);
        var _ = node(postman)) {
      server.stop();
      var early = post();
      await().atMost(LONG).until(() -> deliveries(early).allMatch(Delivery::isInTrouble));

      server.start();
      var late = post();
      var all = Stream.concat(early.stream(), late.stream()).toList();
      await().atMost(LONG).until(() -> allSent(all));

      assertThat(arrived()).hasSize(2 * MANY);
      assertThat(messageIds()).hasSize(2 * MANY);
    }
  }

  @Test
  void whatANodeHandedOverAndCouldNotNoteArrivesTwiceAtMostAndIsKnownAsOne() {
    var dying = new Dying();
    try (var _ = node(new Postman(desk, dying));
        var _ = node(postman)) {
      var posted = post();
      await().atMost(LONG).until(() -> allSent(posted));

      assertThat(messageIds()).hasSize(MANY);
      assertThat(arrived()).hasSize(MANY + dying.unnoted.size());
    }
  }

  /** Is stopped some times after the first handing over of a mail. */
  private final class Dying extends MailServer {

    private final Set<UUID> unnoted = ConcurrentHashMap.newKeySet();

    Dying() {
      super(sender, settings, layout, Clock.systemUTC());
    }

    @Override
    public void send(UUID id, Letter letter) {
      super.send(id, letter);
      if (unnoted.size() < FEW && unnoted.add(id)) {
        throw new IllegalStateException("The node is stopped before it can note that it was sent");
      }
    }
  }

  private TestNode node(Job job) {
    return new TestNode(database, current, job);
  }

  private List<UUID> post() {
    var subjects = Stream.generate(UUID::randomUUID).limit(MANY).toList();
    for (var subject : subjects) {
      letters.put(
          subject,
          new Written.Ready(new Letter(address, Locale.ENGLISH, subject.toString(), List.of())));
      current.doAs(
          new Actor.System(family),
          () ->
              transaction.executeWithoutResult(
                  _ ->
                      outbox.post(
                          TestLetters.KIND,
                          subject,
                          MemberId.create(),
                          Clock.systemUTC().instant())));
    }
    return subjects;
  }

  private Stream<Delivery> deliveries(List<UUID> subjects) {
    return current
        .as(new Actor.System(family), () -> outbox.deliveries(TestLetters.KIND, subjects))
        .stream();
  }

  private boolean allSent(List<UUID> subjects) {
    return deliveries(subjects).allMatch(mail -> mail.state() == DeliveryState.SENT);
  }

  private List<MimeMessage> arrived() {
    return server.receivedBy(address);
  }

  private Set<String> messageIds() {
    return arrived().stream().map(MailDurabilityTest::messageId).collect(Collectors.toSet());
  }

  private static String messageId(MimeMessage message) {
    try {
      return message.getMessageID();
    } catch (MessagingException e) {
      throw new IllegalStateException(e);
    }
  }
}
