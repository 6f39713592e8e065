package app.breather.notifications.ui;

import static org.assertj.core.api.Assertions.assertThat;

import app.breather.IntegrationTest;
import app.breather.base.tenancy.Actor;
import app.breather.base.time.Period;
import app.breather.base.time.TestClock;
import app.breather.calendar.Parkers;
import app.breather.notifications.Argument;
import app.breather.notifications.Inbox;
import app.breather.notifications.Message;
import app.breather.notifications.MessageKind;
import app.breather.notifications.Messages;
import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.server.VaadinService;
import com.vaadin.flow.server.VaadinSession;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.awaitility.Awaitility;
import org.awaitility.core.ThrowingRunnable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.test.context.support.WithMockUser;
import org.springframework.transaction.support.TransactionTemplate;

/** What Sam finds behind the bell. */
@IntegrationTest
@ExtendWith(Parkers.SignOut.class)
@ViewPackages(classes = MessagesView.class)
@WithMockUser
class MessagesViewTest extends SpringBrowserlessTest {

  private static final Period SATURDAY =
      new Period(Instant.parse("2027-03-06T15:00:00Z"), Instant.parse("2027-03-06T21:00:00Z"));

  @Autowired private Parkers parkers;
  @Autowired private Messages messages;
  @Autowired private Inbox inbox;
  @Autowired private BellInTheCorner corner;
  @Autowired private TransactionTemplate transaction;
  @Autowired private TestClock clock;
  private Parkers.Family family;
  private Actor.Person sam;

  @BeforeEach
  void aFamily() {
    clock.stopAt(Instant.parse("2027-03-04T13:20:00Z"));
    family = parkers.create();
    sam = family.sam();
    UI.getCurrentOrThrow().setLocale(Locale.ENGLISH);
  }

  @Test
  void whereNothingHappenedThePageSaysWhatWillBeHere() {
    open();
    assertThat(shown()).contains("Nothing has happened yet");
    assertThat($(Button.class).all()).isEmpty();
  }

  @Test
  void aMessageIsSaidInTheLanguageOfItsReaderOnTheFamilysClocks() {
    send(sam);
    open();
    assertThat(shown())
        .contains("Oma Inge asks: can you take Mia? Sat 6 March, 16:00\u2060–\u206022:00.")
        .contains("Thu 4 March, 14:20");

    UI.getCurrentOrThrow().setLocale(Locale.GERMAN);
    UI.getCurrentOrThrow().refreshCurrentRoute(false);
    assertThat(shown())
        .contains("Oma Inge fragt: Kannst du Mia nehmen? Sa 6. März, 16:00\u2060–\u206022:00");
  }

  @Test
  void unreadIsSaidInAWordUntilTheMessageIsOpened() {
    send(sam);
    open();
    assertThat(row().getElement().getTextRecursively()).endsWith("New");

    test(row()).click();

    eventually(() -> assertThat(shown()).doesNotContain("New"));
    assertThat(unread()).isZero();
  }

  @Test
  void aTapOnItsNoteLeadsToItsPageAndReadsIt() {
    send(sam);
    parkers.signIn(sam);
    var id = parkers.as(sam, () -> inbox.latest(1)).getFirst().id();

    UI.getCurrentOrThrow().navigate("messages/" + id);

    assertThat(getCurrentView()).isInstanceOf(MessagesView.class);
    assertThat(unread()).isZero();
  }

  @Test
  void aNoteOfSomebodyElseOrOfNobodyLeadsToOnesOwnMessages() {
    send(family.joe());
    var ofJoe = parkers.as(family.joe(), () -> inbox.latest(1)).getFirst().id();
    parkers.signIn(sam);
    for (var id : new String[] {ofJoe.toString(), "nonsense"}) {
      UI.getCurrentOrThrow().navigate("messages/" + id);
      assertThat(getCurrentView()).isInstanceOf(MessagesView.class);
    }
    assertThat(parkers.as(family.joe(), inbox::unread)).isEqualTo(1);
  }

  @Test
  void allAreReadAtOnce() {
    send(sam);
    send(sam);
    open();

    button("Mark all as read").click();

    assertThat(unread()).isZero();
    assertThat(shown()).doesNotContain("New");
    assertThat($(Button.class).all()).isEmpty();
  }

  @Test
  void whatHappensNowAppearsOnTheOpenPage() {
    open();
    send(sam);
    eventually(() -> assertThat(shown()).contains("Oma Inge asks"));
  }

  @Test
  void theBellCountsForItsReceiverAlone() {
    parkers.signIn(sam);
    var bell = (Bell) corner.create();
    UI.getCurrentOrThrow().add(bell);
    assertThat(count(bell)).isEmpty();

    send(family.joe());
    send(sam);

    eventually(() -> assertThat(count(bell)).isEqualTo("1"));
    assertThat(bell.getAriaLabel()).contains("Messages, 1 unread");
  }

  @Test
  void whoIsInNoFamilyHasNoBell() {
    assertThat(corner.create()).isNotInstanceOf(Bell.class);
  }

  private static String count(Bell bell) {
    var count = bell.getChildren().toList().getLast();
    return count.isVisible() ? count.getElement().getText() : "";
  }

  private void send(Actor.Person to) {
    List<Argument> arguments =
        List.of(
            new Argument.Person(family.inge().member()),
            new Argument.Children(Set.of(family.mia())),
            new Argument.When(SATURDAY));
    var message =
        new Message(MessageKind.ANSWERED, to.member(), "care.message.asked", arguments, "messages");
    parkers.as(
        family.inge(),
        () ->
            transaction.execute(
                _ -> {
                  messages.send(List.of(message));
                  return message;
                }));
  }

  private int unread() {
    return parkers.as(sam, inbox::unread);
  }

  private void open() {
    parkers.signIn(sam);
    UI.getCurrentOrThrow().navigate(MessagesView.class);
  }

  private ListItem row() {
    return $(ListItem.class).all().getFirst();
  }

  private Button button(String text) {
    return $(Button.class).all().stream()
        .filter(button -> text.equals(button.getText()))
        .findFirst()
        .orElseThrow();
  }

  private String shown() {
    return $(MessagesView.class).single().getElement().getTextRecursively();
  }

  private static void eventually(ThrowingRunnable assertion) {
    Awaitility.await()
        .atMost(Duration.ofSeconds(30))
        .pollInSameThread()
        .untilAsserted(
            () -> {
              VaadinService.getCurrent().runPendingAccessTasks(VaadinSession.getCurrent());
              assertion.run();
            });
  }
}
