package app.breather.care;

import static app.breather.care.CareFixture.hours;
import static org.assertj.core.api.Assertions.assertThat;

import app.breather.IntegrationTest;
import app.breather.base.tenancy.Actor;
import app.breather.family.FamilyFixture;
import app.breather.notifications.Argument;
import app.breather.notifications.Inbox;
import app.breather.notifications.InboxLine;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Who is told what about care. */
@IntegrationTest
class CareMessagesTest {

  @Autowired private CareFixture care;
  @Autowired private CarePlanning planning;
  @Autowired private CareAsking asking;
  @Autowired private CareAcceptance acceptance;
  @Autowired private CareAnswers answers;
  @Autowired private Inbox inbox;
  private FamilyFixture.Home home;
  private Actor.Person alex;
  private Actor.Person sam;
  private Actor.Person inge;
  private Actor.Person joe;

  @BeforeEach
  void aFamily() {
    home = care.aFamily();
    alex = home.parent();
    sam = care.aParent(home, "Sam");
    inge = care.aCaregiver(home, "Oma Inge");
    joe = care.aCaregiver(home, "Grandpa Joe");
  }

  @Test
  void whoIsAskedIsTold() {
    var slot = care.aSlot(home, 0, 4, inge);

    assertThat(told(inge)).containsExactly("asked");
    assertThat(inbox(inge).getFirst().arguments())
        .containsExactly(
            new Argument.Person(alex.member()),
            new Argument.Children(Set.of(home.child())),
            new Argument.When(hours(0, 4)));
    assertThat(inbox(inge).getFirst().route()).isEqualTo("care/" + slot);
    assertThat(told(joe)).isEmpty();
    assertThat(told(sam)).isEmpty();
  }

  @Test
  void aYesIsToldToTheParentsAlone() {
    var slot = care.aSlot(home, 0, 4, inge, joe);

    care.accept(inge, slot, hours(0, 3));
    care.accept(joe, slot, hours(3, 4));

    assertThat(told(alex)).isEqualTo(told(sam)).containsExactly("accepted", "partly");
    assertThat(inbox(sam).getLast().arguments())
        .contains(new Argument.Person(inge.member()), new Argument.When(hours(0, 3)));
    assertThat(told(inge)).isEqualTo(told(joe)).containsExactly("asked");
  }

  @Test
  void aNoStaysBetweenThatPersonAndTheParents() {
    var slot = care.aSlot(home, 0, 4, inge, joe);

    care.as(inge, () -> answers.decline(slot, Optional.of("Choir")));

    assertThat(told(sam)).containsExactly("declined.word");
    assertThat(inbox(sam).getFirst().arguments()).contains(new Argument.Text("Choir"));
    assertThat(told(joe)).containsExactly("asked");
  }

  @Test
  void anAnswerUndoneAndAPromiseTakenBackAreToldToTheParents() {
    var slot = care.aSlot(home, 0, 4, inge);
    care.as(inge, () -> answers.decline(slot, Optional.empty()));
    care.as(inge, () -> answers.undo(slot));
    care.accept(inge, slot, hours(0, 4));
    care.as(inge, () -> answers.takeBack(slot, Optional.empty()));

    assertThat(told(alex)).containsExactly("takenBack", "accepted", "undone", "declined");
  }

  @Test
  void aYesThatAParentEntersIsToldToTheOtherParentAndTheCaregiver() {
    var slot = care.aSlot(home, 0, 4);

    care.as(
        alex,
        () -> acceptance.enter(slot, inge.member(), List.of(hours(0, 4)), Set.of(joe.member())));

    assertThat(told(inge)).containsExactly("entered");
    assertThat(told(sam)).containsExactly("accepted");
    assertThat(told(alex)).isEmpty();
  }

  @Test
  void whoIsNoLongerAskedIsTold() {
    var slot = care.aSlot(home, 0, 4, inge, joe);
    care.accept(joe, slot, hours(0, 4));

    care.as(alex, () -> asking.withdraw(slot, inge.member()));
    care.as(alex, () -> asking.withdraw(slot, joe.member()));

    assertThat(told(inge)).containsExactly("withdrawn", "asked");
    assertThat(told(joe)).containsExactly("released", "asked");
  }

  @Test
  void whoHasPromisedIsToldOfAChangeAndOfTheEnd() {
    var slot = care.aSlot(home, 0, 4, inge, joe);
    care.accept(inge, slot, hours(0, 2));

    care.as(alex, () -> planning.change(slot, 0, care.content(home, 0, 5), false));
    assertThat(told(inge)).containsExactly("changed", "asked");

    care.as(alex, () -> planning.cancel(slot));
    assertThat(told(inge)).containsExactly("cancelled", "changed", "asked");
    assertThat(told(joe)).containsExactly("asked");
  }

  @Test
  void aChangeThatChangesNothingIsToldToNobody() {
    var slot = care.aSlot(home, 0, 4, inge);
    care.accept(inge, slot, hours(0, 4));

    care.as(alex, () -> planning.change(slot, 0, care.content(home, 0, 4), false));

    assertThat(told(inge)).containsExactly("asked");
  }

  @Test
  void whoIsAskedAgainIsToldOnce() {
    var slot = care.aSlot(home, 0, 4, inge);
    care.accept(inge, slot, hours(0, 4));

    care.as(alex, () -> planning.change(slot, 0, care.content(home, 1, 5), true));

    assertThat(told(inge)).containsExactly("askedAgain", "asked");
  }

  /** The ends of the keys, the newest first. */
  private List<String> told(Actor.Person person) {
    return inbox(person).stream().map(line -> line.key().replace("care.message.", "")).toList();
  }

  private List<InboxLine> inbox(Actor.Person person) {
    return care.as(person, () -> inbox.latest(50));
  }
}
