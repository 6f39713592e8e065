package app.breather.care.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.breather.base.jobs.DueJobs;
import app.breather.base.mail.TestMailServer;
import app.breather.base.ui.LinkDialog;
import app.breather.care.CarePlanning;
import app.breather.care.CareSlotId;
import java.time.Duration;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mail.MailException;

/** Parents see whether a question arrived, and hand over the link where it did not. */
class AskedMailViewTest extends CareScreens {

  private static final String SHARE = "Share the link for Aunt Lea yourself";

  @Autowired private TestMailServer server;
  @Autowired private CarePlanning planning;
  @Autowired private DueJobs due;
  private CareSlotId slot;

  @BeforeEach
  void aMailServer() {
    server.start();
    slot = care.aSlot(home, 0, 4);
  }

  @AfterEach
  void noMailServer() {
    server.isNotSetUp();
  }

  @Test
  void anOpenPageFollowsTheMail() {
    ask(UUID.randomUUID() + "@breather.example");
    open(home.parent(), "care/" + slot);
    shows("Mail not sent yet");

    due.run(home.family());

    eventually(() -> shows("Mail sent"));
    assertThat(offers(SHARE)).isFalse();
  }

  @Test
  void aMailServerThatIsAwayIsTrouble() {
    ask(UUID.randomUUID() + "@breather.example");
    server.stop();
    assertThatThrownBy(() -> due.run(home.family())).isInstanceOf(MailException.class);

    open(home.parent(), "care/" + slot);

    shows("Mail not sent yet");
    assertThat(offers(SHARE)).isTrue();
  }

  @Test
  void whatWasNotSentInTimeIsSeenAfterwards() {
    ask(UUID.randomUUID() + "@breather.example");
    server.stop();
    assertThatThrownBy(() -> due.run(home.family())).isInstanceOf(MailException.class);
    care.later(Duration.ofDays(3));
    server.start();
    due.run(home.family());

    open(home.parent(), "care/" + slot);

    shows("No answer");
    shows("Mail never sent");
    assertThat(offers(SHARE)).isTrue();
  }

  @Test
  void whoAnswersByALinkAloneIsToldByTheParents() {
    ask("");
    due.run(home.family());
    open(home.parent(), "care/" + slot);
    assertThat(shown()).doesNotContain("No mail reaches Aunt Lea");

    care.as(home.parent(), () -> planning.cancel(slot));

    eventually(() -> shows("No mail reaches Aunt Lea. Say yourself that it is cancelled"));
  }

  @Test
  void aRefusedAddressIsTrouble() {
    ask(TestMailServer.UNKNOWN);
    due.run(home.family());

    open(home.parent(), "care/" + slot);

    shows("Mail refused");
    assertThat(offers(SHARE)).isTrue();
  }

  @Test
  void whoHasNoAddressIsHandedTheLink() {
    ask("");
    due.run(home.family());
    open(home.parent(), "care/" + slot);
    shows("No mail address");

    click(SHARE);

    assertThat($(LinkDialog.class).all()).hasSize(1);
  }

  @Test
  void withoutAMailServerEveryLinkIsHandedOver() {
    server.isNotSetUp();
    ask(UUID.randomUUID() + "@breather.example");
    due.run(home.family());

    open(home.parent(), "care/" + slot);

    shows("no mail server is set up");
    assertThat(offers(SHARE)).isTrue();
  }

  @Test
  void whoFindsTheQuestionInTheAppIsNoTrouble() {
    server.isNotSetUp();
    care.ask(home, slot, care.aCaregiver(home, "Oma Inge").member());
    due.run(home.family());

    open(home.parent(), "care/" + slot);

    assertThat(offers(SHARE)).isFalse();
  }

  private void ask(String address) {
    var lea = care.aCaregiverByMail(home, "Aunt Lea", address);
    care.ask(home, slot, lea);
  }
}
