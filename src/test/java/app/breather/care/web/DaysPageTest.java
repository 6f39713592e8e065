package app.breather.care.web;

import static org.assertj.core.api.Assertions.assertThat;

import app.breather.IntegrationTest;
import app.breather.base.links.LinkPurpose;
import app.breather.base.tenancy.Actor;
import app.breather.base.tenancy.MemberId;
import app.breather.base.time.TestClock;
import app.breather.care.AskState;
import app.breather.care.AwayContent;
import app.breather.care.AwayResult;
import app.breather.care.BeingAway;
import app.breather.care.BundleAsking;
import app.breather.care.BundleBoard;
import app.breather.care.CareBundleId;
import app.breather.care.CareFixture;
import app.breather.care.CarePlanning;
import app.breather.care.CareSlotCard;
import app.breather.care.RegularFixture;
import app.breather.family.FamilyFixture;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** “Tuesday and Thursday yes, Wednesday no”: several days answered on one page, by one link. */
@IntegrationTest
class DaysPageTest {

  private static final LocalDate TUESDAY = RegularFixture.MONDAY.plusDays(1);
  private static final Pattern SPAN = Pattern.compile("name=\"(span-[^\"]*)\" value=\"([^\"]*)\"");

  @Autowired private CareFixture care;
  @Autowired private RegularFixture regular;
  @Autowired private BeingAway away;
  @Autowired private BundleAsking asking;
  @Autowired private BundleBoard board;
  @Autowired private CarePlanning planning;
  @Autowired private AnswerBrowser browser;
  @Autowired private LinkChecks checks;
  @Autowired private TestClock clock;
  private FamilyFixture.Home home;
  private MemberId inge;
  private Actor.Person joe;
  private CareBundleId bundle = new CareBundleId(java.util.UUID.randomUUID());
  private String link = "";

  @BeforeEach
  void leaIsAwayAndIngeAndJoeAreAsked() {
    home = care.aFamily();
    inge = care.aCaregiverWithoutAccount(home, "Oma Inge");
    joe = care.aCaregiver(home, "Grandpa Joe");
    var lea = care.aCaregiver(home, "Aunt Lea");
    regular.agreed(
        home, lea, RegularFixture.weekly(TUESDAY, 8, 12, DayOfWeek.WEDNESDAY, DayOfWeek.THURSDAY));
    var content = new AwayContent(TUESDAY, TUESDAY.plusDays(2), Optional.empty(), Optional.empty());
    bundle = ((AwayResult.Opened) care.as(lea, () -> away.say(lea.member(), content))).bundle();
    care.as(home.parent(), () -> asking.ask(bundle, Set.of(inge, joe.member())));
    link = care.aDaysLink(home, bundle, inge);
  }

  @Test
  void itAsksForAllDaysAndRunsNothing() throws Exception {
    var page = browser.open(link);

    LinkChecks.isNeitherKeptNorFramedNorFoundAndRunsNothing(page);
    assertThat(page.getContentAsString())
        .contains("Can you have Mia on these days?", "Oma Inge")
        .contains("Tuesday 9 March", "Wednesday 10 March", "Thursday 11 March")
        .contains("Yes to all 3 days")
        .doesNotContain("Aunt Lea", "Grandpa Joe");
    assertThat(browser.open(link, Locale.GERMAN).getContentAsString())
        .contains("Kannst du Mia an diesen Tagen nehmen?");
  }

  @Test
  void eachDayIsAnsweredByItself() throws Exception {
    var page = answer("yes", "no", "yes");

    assertThat(states()).containsExactly(AskState.ACCEPTED, AskState.DECLINED, AskState.ACCEPTED);
    assertThat(page).contains("Thank you, Oma Inge", "You promised this day", "You said no");
    assertThat(answer("yes", "no", "yes")).contains("Thank you, Oma Inge");
  }

  @Test
  void whatIsLeftOutGoesOnWaiting() throws Exception {
    assertThat(answer("", "no", "")).contains("Yes to all 2 days");
    assertThat(states()).containsExactly(AskState.WAITING, AskState.DECLINED, AskState.WAITING);
  }

  @Test
  void oneButtonSaysYesToAllThatIsNotDeclined() throws Exception {
    browser.press(link, form("", "", "no", "all", "yes"));

    assertThat(states()).containsExactly(AskState.ACCEPTED, AskState.ACCEPTED, AskState.WAITING);
  }

  @Test
  void aDayThatSomebodyTookMeanwhileIsTheirsAndTheOthersStand() throws Exception {
    var seen = form("yes", "yes", "yes");
    var wednesday = days().get(1);
    care.accept(joe, wednesday.id(), wednesday.period());

    var page = browser.press(link, seen);

    assertThat(states()).containsExactly(AskState.ACCEPTED, AskState.WAITING, AskState.ACCEPTED);
    assertThat(page).contains("Somebody was quicker", "Somebody has this day already");
  }

  @Test
  void whoIsBusyOnOneDayHasTheOthers() throws Exception {
    var slot = care.aSlot(home, 21, 26);
    care.ask(home, slot, inge);
    browser.yes(browser.link(home.parent(), slot, inge));

    assertThat(answer("yes", "yes", "yes")).contains("You have promised something else");
    assertThat(states()).containsExactly(AskState.WAITING, AskState.ACCEPTED, AskState.ACCEPTED);
  }

  @Test
  void anAnswerIsUndoneAndLaterTakenBackForThatDayOnly() throws Exception {
    answer("yes", "yes", "no");
    browser.press(link, "undo", days().getFirst().id().toString());
    assertThat(states()).containsExactly(AskState.WAITING, AskState.ACCEPTED, AskState.DECLINED);

    care.later(java.time.Duration.ofMinutes(11));
    var page = browser.press(link, "back", days().get(1).id().toString());

    assertThat(states()).containsExactly(AskState.WAITING, AskState.TAKEN_BACK, AskState.DECLINED);
    assertThat(page).contains("You can’t any more", "I can after all");
  }

  @Test
  void eachPromisedDayLeadsToWhatOneShouldKnowOfItOnceThatIsOpen() throws Exception {
    assertThat(browser.open(link).getContentAsString()).doesNotContain("What you need to know");
    assertThat(answer("yes", "no", "yes"))
        .contains("opens here Sun 7 March, 8:00, two days before.", "or ask Alex for it");
    var tuesday = days().getFirst();
    clock.stopAt(tuesday.period().from().minus(java.time.Duration.ofHours(47)));

    var page = browser.open(link).getContentAsString();

    assertThat(page)
        .contains("name=\"sheet\" value=\"" + tuesday.id())
        .doesNotContain("opens here");
    assertThat(page.split("name=\"sheet\"", -1)).as("only the first is near").hasSize(2);
    assertThat(browser.press(link, "sheet", tuesday.id().toString()))
        .contains("With Mia", "Tue 9 March");
    for (var other : List.of(days().getLast().id().toString(), "nonsense")) {
      assertThat(browser.send(link, "sheet", other).getHeader("Location")).isEqualTo(link);
    }
  }

  @Test
  void whatTheParentsCancelledIsNeededNoLonger() throws Exception {
    var seen = form("yes", "no", "no");
    care.as(home.parent(), () -> planning.cancel(days().getFirst().id()));

    assertThat(browser.press(link, seen)).contains("No longer needed");
  }

  @Test
  void whateverIsSentThatMakesNoSenseChangesNothing() throws Exception {
    var other = care.aSlot(home, 40, 44);
    care.ask(home, other, inge);

    for (var form :
        List.of(
            List.of("undo", "nonsense"),
            List.of("yes", other.toString()),
            List.of("day-" + other, "no"),
            List.of("all", "yes", "span-" + days().getFirst().id(), "1-2-3"),
            List.<String>of())) {
      assertThat(browser.send(link, form.toArray(String[]::new)).getStatus()).isEqualTo(303);
    }
    assertThat(states()).containsOnly(AskState.WAITING);
    assertThat(care.card(home.parent(), other).askOf(inge).orElseThrow().state())
        .isEqualTo(AskState.WAITING);
  }

  @Test
  void theSecretIsAsAllOthers() throws Exception {
    checks.has256BitsOfWhichOnlyTheHashIsStored(
        LinkPurpose.BUNDLE, link.substring("/days/".length()));
    for (int i = 0; i < 20; i++) {
      browser.open(link + "?all=yes&undo=" + days().getFirst().id());
    }
    assertThat(states()).containsOnly(AskState.WAITING);
  }

  private String answer(String... answers) throws Exception {
    return browser.press(link, form(answers));
  }

  /** An answer for each day, as one who sees the page now fills it in, and then more fields. */
  private String[] form(String... answers) throws Exception {
    var form = new ArrayList<String>();
    SPAN.matcher(browser.open(link).getContentAsString())
        .results()
        .forEach(span -> form.addAll(List.of(span.group(1), span.group(2))));
    var days = days();
    for (int i = 0; i < days.size(); i++) {
      if (!answers[i].isEmpty()) {
        form.addAll(List.of("day-" + days.get(i).id(), answers[i]));
      }
    }
    form.addAll(List.of(answers).subList(days.size(), answers.length));
    return form.toArray(String[]::new);
  }

  private List<CareSlotCard> days() {
    return care.as(home.parent(), () -> board.find(bundle)).orElseThrow().days();
  }

  private List<AskState> states() {
    return days().stream().map(day -> day.askOf(inge).orElseThrow().state()).toList();
  }
}
