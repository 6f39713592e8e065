package app.breather.care.web;

import static app.breather.care.CareFixture.hours;
import static org.assertj.core.api.Assertions.assertThat;

import app.breather.IntegrationTest;
import app.breather.base.tenancy.Actor;
import app.breather.base.tenancy.MemberId;
import app.breather.base.time.Period;
import app.breather.bedtime.BedtimeFixture;
import app.breather.care.AskState;
import app.breather.care.CareAsking;
import app.breather.care.CareFixture;
import app.breather.care.CareLadder;
import app.breather.care.CarePlanning;
import app.breather.care.CareSlotCard;
import app.breather.care.CareSlotId;
import app.breather.care.PlanResult;
import app.breather.care.Whom;
import app.breather.family.FamilyFixture;
import app.breather.family.ProfileCard;
import app.breather.family.Profiles;
import app.breather.family.Theme;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

/** The faces of the answer page, and what its buttons do. Oma Inge has no account. */
@IntegrationTest
class AnswerPageTest {

  @Autowired private CareFixture care;
  @Autowired private CarePlanning planning;
  @Autowired private CareAsking asking;
  @Autowired private CareLadder ladder;
  @Autowired private Profiles profiles;
  @Autowired private AnswerBrowser browser;
  @Autowired private BedtimeFixture bedtime;
  private FamilyFixture.Home home;
  private MemberId inge;
  private Actor.Person joe;
  private CareSlotId slot;
  private String link;

  @BeforeEach
  void ingeAndJoeAreAsked() {
    home = care.aFamily();
    inge = care.aCaregiverWithoutAccount(home, "Oma Inge");
    joe = care.aCaregiver(home, "Grandpa Joe");
    slot = care.aSlot(home, 0, 4, joe);
    care.as(home.parent(), () -> asking.ask(slot, Set.of(inge)));
    link = browser.link(home.parent(), slot, inge);
  }

  private CareSlotCard card() {
    return care.card(home.parent(), slot);
  }

  private AskState state() {
    return card().askOf(inge).orElseThrow().state();
  }

  private String page() throws Exception {
    return browser.open(link).getContentAsString();
  }

  private static String seconds(Instant instant) {
    return Long.toString(instant.getEpochSecond());
  }

  private String part(Period part) throws Exception {
    return browser.press(
        link, "act", "part", "from", seconds(part.from()), "until", seconds(part.until()));
  }

  @Test
  void itSaysWhoIsAskedWhatAndUntilWhen() throws Exception {
    assertThat(page())
        .contains("You answer as", "Oma Inge", "Not you?", "Can you take Mia?")
        .contains("Monday 8 March", "10:00", "14:00", "4 hours · Date night", "At home")
        .contains("Yes, I’ll be there", "I can take this part", "No, not this time")
        .contains("An answer by Wed 3 March, 10:00 would help.")
        .contains("Only Alex sees your answer.");
  }

  @Test
  void itSaysWhenTheChildrenGoToBedMeanwhile() throws Exception {
    assertThat(page()).doesNotContain("Bedtime");
    bedtime.agreeAlone(home.parent(), BedtimeFixture.MONDAY);
    assertThat(page()).doesNotContain("Bedtime");

    var evening = care.aSlot(home, 8, 12);
    care.as(home.parent(), () -> asking.ask(evening, Set.of(inge)));
    var page = browser.open(browser.link(home.parent(), evening, inge)).getContentAsString();
    assertThat(page.replace("\u2060", ""))
        .contains("<use href=\"#moon\"", "Bedtime 19:00–20:00, Mia");
  }

  @Test
  void whoAsksIsNamedThoughSomebodyElseOpenedTheSlot() throws Exception {
    var sam = care.aParent(home, "Sam");
    assertThat(page()).contains("Alex asks you.");

    care.as(sam, () -> asking.ask(slot, Set.of(inge)));

    assertThat(page()).contains("Sam asks you.");
  }

  @Test
  void whoeverIsAskedInTurnReadsSoAsLongAsSomebodyIsNext() throws Exception {
    var other = care.aSlot(home, 24, 26);
    var lea = care.aCaregiver(home, "Aunt Lea");
    var order = new Whom(List.of(inge, lea.member()), true);
    care.as(home.parent(), () -> asking.ask(other, order));
    link = browser.link(home.parent(), other, inge);
    assertThat(page()).contains("after that we ask the next person").doesNotContain("Aunt Lea");

    care.as(home.parent(), () -> ladder.stop(other));
    assertThat(page()).contains("would help. A no is fine.").doesNotContain("the next person");
  }

  @Test
  void whatTheParentsEndedWasNotTakenBack() throws Exception {
    browser.yes(link);
    care.as(home.parent(), () -> asking.withdraw(slot, inge));

    assertThat(page()).contains("The parents have ended what you had promised.");
    care.later(Duration.ofDays(7));
    assertThat(page()).contains("The parents had ended what you had promised");
  }

  @Test
  void aYesPromisesAll() throws Exception {
    assertThat(browser.yes(link)).contains("Thank you, Oma Inge. You have Mia.", "Undo");

    assertThat(card().promisedBy(inge)).containsExactly(hours(0, 4));
  }

  @Test
  void whatIsPromisedCanBePutIntoTheOwnCalendar() throws Exception {
    assertThat(page()).doesNotContain("?calendar");
    assertThat(browser.open(link + "?calendar=ics").getHeader("Location")).isEqualTo(link);
    assertThat(browser.yes(link)).contains("Put it in my calendar", "href=\"?calendar=ics\"");

    var file = browser.open(link + "?calendar=ics");

    assertThat(file.getContentType()).startsWith("text/calendar").contains("method=PUBLISH");
    assertThat(file.getHeader("Content-Disposition")).contains("attachment", "breather.ics");
    assertThat(file.getHeader("Cache-Control")).contains("no-store");
    assertThat(file.getContentAsString())
        .contains("METHOD:PUBLISH", "SUMMARY:Mia · Date night", "DTSTART:20270308T090000Z")
        .doesNotContain("ATTENDEE");
    assertThat(browser.press(link, "act", "undo")).doesNotContain("?calendar");
    assertThat(browser.open("/answer/" + "A".repeat(43) + "?calendar=ics").getStatus())
        .isEqualTo(404);
  }

  @Test
  void aPartPromisesThatPartAndTheRestIsStillAsked() throws Exception {
    assertThat(part(hours(1, 2)))
        .contains("You have Mia.", "11:00", "I can take 10:00⁠–⁠11:00, 12:00⁠–⁠14:00");

    assertThat(card().gaps()).containsExactly(hours(0, 1), hours(2, 4));
  }

  @Test
  void aPartOfALongCareIsChosenByDayAndTime() throws Exception {
    slot = care.aSlot(home, 0, 24 * 13, joe);
    care.as(home.parent(), () -> asking.ask(slot, Set.of(inge)));
    link = browser.link(home.parent(), slot, inge);
    assertThat(page()).contains("From day", "Until day");

    browser.press(
        link,
        "act",
        "part",
        "fromDay",
        "2027-03-09",
        "from",
        "20:00",
        "untilDay",
        "2027-03-10",
        "until",
        "08:00");

    assertThat(card().promisedBy(inge))
        .containsExactly(
            new Period(
                Instant.parse("2027-03-09T19:00:00Z"), Instant.parse("2027-03-10T07:00:00Z")));
  }

  @ParameterizedTest
  @CsvSource({"0,1200", "900,900", "-3600,3600", "60,3600", "x,y"})
  void aPartThatDoesNotFitPromisesNothing(String from, String until) throws Exception {
    var start = hours(0, 4).from().getEpochSecond();
    var shown =
        browser.press(link, "act", "part", "from", plus(start, from), "until", plus(start, until));

    assertThat(shown).contains("A part is at least 30 minutes", "Can you take Mia?");
    assertThat(card().covers()).isEmpty();
  }

  private static String plus(long start, String seconds) {
    return seconds.matches("-?\\d+") ? Long.toString(start + Long.parseLong(seconds)) : seconds;
  }

  @Test
  void aNoWithAWordReachesTheParents() throws Exception {
    assertThat(browser.press(link, "act", "no", "word", "choir <b>practice</b>"))
        .contains("Thank you for saying so, Oma Inge.", "Undo", "I can take 10:00");

    assertThat(card().askOf(inge).orElseThrow().word()).contains("choir <b>practice</b>");
  }

  @Test
  void anAnswerIsUndoneWithinTenMinutes() throws Exception {
    browser.yes(link);
    assertThat(browser.press(link, "act", "undo")).contains("Can you take Mia?");
    assertThat(card().covers()).isEmpty();

    browser.press(link, "act", "no");
    assertThat(browser.press(link, "act", "undo")).contains("Can you take Mia?");
    assertThat(state()).isEqualTo(AskState.WAITING);
  }

  @Test
  void laterAPromiseIsTakenBackWithAWord() throws Exception {
    browser.yes(link);
    care.later(Duration.ofMinutes(11));
    assertThat(page()).contains("I can’t any more").doesNotContain("Undo");
    assertThat(browser.press(link, "act", "undo")).contains("It is too late for that here.");

    assertThat(browser.press(link, "act", "back", "word", "the flu"))
        .contains("The parents know that you can’t any more.");

    assertThat(state()).isEqualTo(AskState.TAKEN_BACK);
    assertThat(card().askOf(inge).orElseThrow().word()).contains("the flu");
  }

  @Test
  void whoIsTooSlowReadsWhoWasQuickerAndWhatIsStillOpen() throws Exception {
    var shown = page();
    care.accept(joe, slot, hours(0, 2));

    var after = browser.press(link, "act", "yes", "span", AnswerForm.value(hours(0, 4)));

    assertThat(shown).contains(AnswerForm.value(hours(0, 4)));
    assertThat(after)
        .contains(
            "Grandpa Joe was a moment quicker.", "I’ll take 12:00⁠–⁠14:00", "Then not this time");
    assertThat(card().promisedBy(inge)).isEmpty();
    assertThat(page()).contains("Can you take Mia?", "Grandpa Joe is there before you");
  }

  @Test
  void whatIsCoveredIsAThankYou() throws Exception {
    care.accept(joe, slot, hours(0, 4));

    assertThat(page()).contains("Thank you, Oma Inge. It is covered.").doesNotContain("<form");
  }

  @Test
  void afterTheAnswerByAYesIsStillTaken() throws Exception {
    care.later(Duration.ofDays(4));

    assertThat(page()).contains("The time to answer is over, but you can still say yes.");
    assertThat(browser.yes(link)).contains("You have Mia.");
  }

  @Test
  void fromTheStartOnItOnlyTells() throws Exception {
    browser.yes(link);
    care.later(Duration.ofDays(7));

    assertThat(page()).contains("You said yes: 10:00⁠–⁠14:00").doesNotContain("<form");
    for (var act : new String[] {"back", "undo", "no"}) {
      assertThat(browser.press(link, "act", act)).contains("It is too late", "You said yes");
    }
    assertThat(state()).isEqualTo(AskState.ACCEPTED);
  }

  @Test
  void whoNeverAnsweredIsToldSoAndCanPromiseNoMore() throws Exception {
    care.later(Duration.ofDays(7));

    assertThat(page()).contains("No answer was given");
    browser.press(link, "act", "yes", "span", AnswerForm.value(hours(0, 4)));
    assertThat(card().covers()).isEmpty();
  }

  @Test
  void aCancelledCareIsOneSentence() throws Exception {
    care.as(home.parent(), () -> planning.cancel(slot));

    assertThat(page()).contains("The parents have cancelled it.").doesNotContain("<form");
    assertThat(browser.press(link, "act", "yes", "span", AnswerForm.value(hours(0, 4))))
        .contains("The parents have cancelled it.");
  }

  @Test
  void aWithdrawnAskIsOneSentenceAndItsLinksEndWhenOneIsAskedAgain() throws Exception {
    care.as(home.parent(), () -> asking.withdraw(slot, inge));
    assertThat(page()).contains("The parents have stopped asking.").doesNotContain("Date night");
    assertThat(browser.press(link, "act", "yes", "span", AnswerForm.value(hours(0, 4))))
        .contains("The parents have stopped asking.");
    assertThat(card().covers()).isEmpty();

    care.as(home.parent(), () -> asking.ask(slot, Set.of(inge)));

    assertThat(browser.open(link).getStatus()).isEqualTo(404);
    assertThat(browser.open(browser.link(home.parent(), slot, inge)).getStatus()).isEqualTo(200);
  }

  @Test
  void whatMovedIsAskedAgainAndSaysWhatWasPromised() throws Exception {
    browser.yes(link);
    var moved =
        care.as(
            home.parent(),
            () -> planning.change(slot, card().version(), care.content(home, 2, 6), true));
    assertThat(moved).isInstanceOf(PlanResult.Saved.class);

    assertThat(page()).contains("You had promised", "12:00", "16:00");
    browser.yes(link);
    assertThat(card().promisedBy(inge)).containsExactly(hours(2, 6));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "/", "/x", "/a b", "/AAAA", "/AAAA/more"})
  void whatIsNoLinkIsOneSentence(String rest) throws Exception {
    var answer = browser.open("/answer" + rest);

    assertThat(answer.getStatus()).isEqualTo(404);
    assertThat(answer.getContentAsString())
        .contains("This link does not work.")
        .doesNotContain("<script", "Exception");
  }

  @Test
  void itSpeaksTheLanguageOfTheBrowserOrOfTheAccount() throws Exception {
    assertThat(browser.open(link, Locale.GERMANY).getContentAsString())
        .contains("<html lang=\"de\"", "Kannst du Mia nehmen?", "8. März", "Nicht du?");
    assertThat(browser.open(link, Locale.FRANCE).getContentAsString())
        .contains("<html lang=\"en\"", "Can you take Mia?");

    care.as(
        joe,
        () -> {
          var me = profiles.mine();
          return profiles.change(
              me,
              new ProfileCard(me.name(), me.colour(), me.email(), Locale.GERMAN, true, Theme.DARK));
        });
    assertThat(browser.open(browser.link(home.parent(), slot, joe.member())).getContentAsString())
        .contains("<html lang=\"de\" class=\"large dark\"", "Du antwortest als");
  }
}
