package app.breather.care;

import static app.breather.care.CareFixture.hours;
import static org.assertj.core.api.Assertions.assertThat;

import app.breather.IntegrationTest;
import app.breather.base.tenancy.Actor;
import app.breather.family.FamilyFixture;
import app.breather.notifications.Argument;
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
  @Autowired private CareNews news;
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

    assertThat(news.told(inge)).containsExactly("asked");
    assertThat(news.of(inge).getFirst().arguments())
        .containsExactly(
            new Argument.Person(alex.member()),
            new Argument.Children(Set.of(home.child())),
            new Argument.When(hours(0, 4)));
    assertThat(news.of(inge).getFirst().route()).isEqualTo("care/" + slot);
    assertThat(news.told(joe)).isEmpty();
    assertThat(news.told(sam)).isEmpty();
  }

  @Test
  void aYesIsToldToTheParentsAlone() {
    var slot = care.aSlot(home, 0, 4, inge, joe);

    care.accept(inge, slot, hours(0, 3));
    care.accept(joe, slot, hours(3, 4));

    assertThat(news.told(alex)).isEqualTo(news.told(sam)).containsExactly("accepted", "partly");
    assertThat(news.of(sam).getLast().arguments())
        .contains(new Argument.Person(inge.member()), new Argument.When(hours(0, 3)));
    assertThat(news.told(inge)).isEqualTo(news.told(joe)).containsExactly("asked");
  }

  @Test
  void aNoStaysBetweenThatPersonAndTheParents() {
    var slot = care.aSlot(home, 0, 4, inge, joe);

    care.as(inge, () -> answers.decline(slot, Optional.of("Choir")));

    assertThat(news.told(sam)).containsExactly("declined.word");
    assertThat(news.of(sam).getFirst().arguments()).contains(new Argument.Text("Choir"));
    assertThat(news.told(joe)).containsExactly("asked");
  }

  @Test
  void anAnswerUndoneAndAPromiseTakenBackAreToldToTheParents() {
    var slot = care.aSlot(home, 0, 4, inge);
    care.as(inge, () -> answers.decline(slot, Optional.empty()));
    care.as(inge, () -> answers.undo(slot));
    care.accept(inge, slot, hours(0, 4));
    care.as(inge, () -> answers.takeBack(slot, Optional.empty()));

    assertThat(news.told(alex)).containsExactly("takenBack", "accepted", "undone", "declined");
  }

  @Test
  void aYesThatAParentEntersIsToldToTheOtherParentAndTheCaregiver() {
    var slot = care.aSlot(home, 0, 4);

    care.as(
        alex,
        () -> acceptance.enter(slot, inge.member(), List.of(hours(0, 4)), Set.of(joe.member())));

    assertThat(news.told(inge)).containsExactly("entered");
    assertThat(news.told(sam)).containsExactly("accepted");
    assertThat(news.told(alex)).isEmpty();
  }

  @Test
  void whoIsNoLongerAskedIsTold() {
    var slot = care.aSlot(home, 0, 4, inge, joe);
    care.accept(joe, slot, hours(0, 4));

    care.as(alex, () -> asking.withdraw(slot, inge.member()));
    care.as(alex, () -> asking.withdraw(slot, joe.member()));

    assertThat(news.told(inge)).containsExactly("withdrawn", "asked");
    assertThat(news.told(joe)).containsExactly("released", "asked");
  }

  @Test
  void whoHasPromisedIsToldOfAChangeAndOfTheEnd() {
    var slot = care.aSlot(home, 0, 4, inge, joe);
    care.accept(inge, slot, hours(0, 2));

    care.as(alex, () -> planning.change(slot, 0, care.content(home, 0, 5), false));
    assertThat(news.told(inge)).containsExactly("changed", "asked");

    care.as(alex, () -> planning.cancel(slot));
    assertThat(news.told(inge)).containsExactly("cancelled", "changed", "asked");
    assertThat(news.told(joe)).containsExactly("asked");
  }

  @Test
  void aChangeThatChangesNothingIsToldToNobody() {
    var slot = care.aSlot(home, 0, 4, inge);
    care.accept(inge, slot, hours(0, 4));

    care.as(alex, () -> planning.change(slot, 0, care.content(home, 0, 4), false));

    assertThat(news.told(inge)).containsExactly("asked");
  }

  @Test
  void whoIsAskedAgainIsToldOnce() {
    var slot = care.aSlot(home, 0, 4, inge);
    care.accept(inge, slot, hours(0, 4));

    care.as(alex, () -> planning.change(slot, 0, care.content(home, 1, 5), true));

    assertThat(news.told(inge)).containsExactly("askedAgain", "asked");
  }
}
