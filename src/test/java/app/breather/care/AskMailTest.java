package app.breather.care;

import static app.breather.care.CareFixture.hours;
import static org.assertj.core.api.Assertions.assertThat;

import app.breather.IntegrationTest;
import app.breather.base.links.LinkPurpose;
import app.breather.base.links.Links;
import app.breather.base.mail.TestMailServer;
import app.breather.bedtime.BedtimeFixture;
import app.breather.care.CareLetters.Reader;
import app.breather.family.FamilyFixture.Home;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What a caregiver reads who is asked by mail. */
@IntegrationTest
class AskMailTest {

  private static final String ASKED = "Kannst du Mia nehmen?";
  private static final String COVERED = "Danke, es ist versorgt";
  private static final String ENDED = "Keine Antwort mehr nötig";

  @Autowired private CareFixture care;
  @Autowired private CareLetters letters;
  @Autowired private BedtimeFixture bedtime;
  @Autowired private CarePlanning planning;
  @Autowired private CareAsking asking;
  @Autowired private CareAcceptance acceptance;
  @Autowired private Links links;
  @Autowired private TestMailServer server;
  private Home home;
  private Reader inge;
  private Reader joe;

  @BeforeEach
  void aFamily() {
    server.start();
    home = care.aFamily();
    inge = letters.aReader(home, "Oma Inge");
    joe = letters.aReader(home, "Opa Jo");
  }

  @AfterEach
  void noMailServer() {
    server.isNotSetUp();
  }

  @Test
  void theQuestionSaysAllThatIsNeededToAnswer() {
    var content =
        new CareSlotContent(
            hours(7, 13),
            Set.of(home.child()),
            "Kino",
            "Bei uns",
            "Zwei Lieder und das Nachtlicht");
    var slot = ((PlanResult.Saved) care.as(home.parent(), () -> planning.open(content))).slot();
    care.ask(home, slot, inge.member());

    var mail = letters.of(home, inge).getFirst();
    assertThat(CareLetters.subject(mail))
        .isEqualTo("Kannst du Mia nehmen? (Mo 8. März, 17:00–23:00 Uhr)");
    assertThat(CareLetters.text(mail))
        .contains(
            "Hallo Oma Inge, Alex fragt dich:",
            "Mo 8. März, 17:00–23:00 Uhr",
            "6 Stunden · Bei uns",
            "„Zwei Lieder und das Nachtlicht“ (Alex)",
            "Bitte antworte bis Mi 3. März, 10:00 Uhr.");
  }

  @Test
  void itSaysWhenTheChildrenGoToBedMeanwhile() {
    bedtime.agreeAlone(home.parent(), BedtimeFixture.MONDAY);
    var slot = care.aSlot(home, 8, 12);
    care.ask(home, slot, inge.member());

    assertThat(CareLetters.text(letters.of(home, inge).getFirst()))
        .contains("Ins Bett 19:00–20:00 Uhr, Mia");
  }

  @Test
  void itNamesWhoAsksAndWhoWroteTheNote() {
    var sam = care.aParent(home, "Sam");
    var content = new CareSlotContent(hours(7, 13), Set.of(home.child()), "", "", "Zwei Lieder");
    var slot = ((PlanResult.Saved) care.as(home.parent(), () -> planning.open(content))).slot();
    care.as(sam, () -> asking.ask(slot, Set.of(inge.member())));

    assertThat(CareLetters.text(letters.of(home, inge).getFirst()))
        .contains("Hallo Oma Inge, Sam fragt dich:", "„Zwei Lieder“ (Alex)");
  }

  @Test
  void itsThreeLinksLeadToOnePageForThisAskAlone() {
    var slot = care.aSlot(home, 0, 4);
    care.ask(home, slot, inge.member(), joe.member());

    var ours = CareLetters.answerLinks(letters.of(home, inge).getFirst());
    var theirs = CareLetters.answerLinks(letters.of(home, joe).getFirst());

    assertThat(ours).hasSize(3).doesNotContainAnyElementsOf(theirs);
    assertThat(Set.copyOf(ours)).hasSize(1);
    assertThat(links.find(LinkPurpose.ANSWER, ours.getFirst()))
        .hasValueSatisfying(link -> assertThat(link.family()).contains(home.family()));
  }

  @Test
  void whatIsAnsweredBeforeItIsSentIsAskedNoMore() {
    var slot = care.aSlot(home, 0, 4);
    care.ask(home, slot, inge.member());
    enterYes(slot, inge, 0, 4);

    assertThat(titles(inge)).isEmpty();
  }

  @Test
  void onlyWhatIsOpenIsAsked() {
    var slot = care.aSlot(home, 0, 4);
    enterYes(slot, joe, 0, 1);
    care.ask(home, slot, inge.member());

    assertThat(CareLetters.text(letters.of(home, inge).getFirst()))
        .contains("Noch offen: Mo 8. März, 11:00–14:00 Uhr");
  }

  @Test
  void aSlotThatMovedIsAskedAgain() {
    var slot = care.aSlot(home, 0, 4);
    enterYes(slot, inge, 0, 4);
    care.as(home.parent(), () -> planning.change(slot, 0, care.content(home, 1, 5), true));

    assertThat(titles(inge)).containsExactly("Kannst du Mia trotzdem nehmen?");
    assertThat(CareLetters.text(letters.of(home, inge).getFirst()))
        .contains("zugesagt hattest (Mo 8. März, 10:00–14:00 Uhr)", "Mo 8. März, 11:00–15:00 Uhr");
  }

  @Test
  void whoStillThinksIsThankedOnceAYesCannotBeUndone() {
    var slot = care.aSlot(home, 0, 4);
    care.ask(home, slot, inge.member(), joe.member());
    assertThat(titles(inge)).containsExactly(ASKED);
    enterYes(slot, joe, 0, 4);
    assertThat(titles(inge)).containsExactly(ASKED);

    care.later(Duration.ofMinutes(10));

    assertThat(titles(inge)).containsExactly(ASKED, COVERED);
    assertThat(CareLetters.text(letters.of(home, inge).getLast())).doesNotContain("Opa Jo");
  }

  @Test
  void aYesThatIsGoneAgainIsNotTold() {
    var slot = care.aSlot(home, 0, 4);
    care.ask(home, slot, inge.member(), joe.member());
    assertThat(titles(inge)).containsExactly(ASKED);
    enterYes(slot, joe, 0, 4);
    care.as(home.parent(), () -> asking.withdraw(slot, joe.member()));

    care.later(Duration.ofMinutes(10));

    assertThat(titles(inge)).containsExactly(ASKED);
  }

  @Test
  void whoIsNoLongerAskedIsToldOnceAndOnlyIfTheyWereAskedByMail() {
    var slot = care.aSlot(home, 0, 4);
    care.ask(home, slot, inge.member());
    assertThat(titles(inge)).containsExactly(ASKED);
    care.ask(home, slot, joe.member());
    care.as(home.parent(), () -> asking.withdraw(slot, inge.member()));
    care.as(home.parent(), () -> asking.withdraw(slot, joe.member()));
    care.as(home.parent(), () -> planning.cancel(slot));

    assertThat(titles(inge)).containsExactly(ASKED, ENDED);
    assertThat(titles(joe)).isEmpty();
  }

  @Test
  void aCancelledSlotNeedsNoAnswer() {
    var slot = care.aSlot(home, 0, 4);
    care.ask(home, slot, inge.member());
    assertThat(titles(inge)).containsExactly(ASKED);

    care.as(home.parent(), () -> planning.cancel(slot));

    assertThat(titles(inge)).containsExactly(ASKED, ENDED);
  }

  @Test
  void whoIsAskedOnceMoreGetsTheQuestionOnceMore() {
    var slot = care.aSlot(home, 0, 4);
    care.ask(home, slot, inge.member());
    assertThat(titles(inge)).containsExactly(ASKED);
    care.later(Duration.ofHours(1));

    care.ask(home, slot, inge.member());

    assertThat(titles(inge)).containsExactly(ASKED, ASKED);
  }

  private List<String> titles(Reader reader) {
    return letters.titles(home, reader);
  }

  private void enterYes(CareSlotId slot, Reader who, int from, int until) {
    var entered =
        care.as(
            home.parent(),
            () -> acceptance.enter(slot, who.member(), List.of(hours(from, until)), Set.of()));
    assertThat(entered).isInstanceOf(AcceptResult.Accepted.class);
  }
}
