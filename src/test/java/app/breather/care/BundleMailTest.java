package app.breather.care;

import static app.breather.care.RegularFixture.MONDAY;
import static app.breather.care.RegularFixture.weekly;
import static org.assertj.core.api.Assertions.assertThat;

import app.breather.IntegrationTest;
import app.breather.base.mail.TestMailServer;
import app.breather.base.tenancy.Actor;
import app.breather.base.tenancy.MemberId;
import app.breather.family.FamilyFixture;
import java.time.DayOfWeek;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Who is asked for several days gets one mail with one link. */
@IntegrationTest
class BundleMailTest {

  @Autowired private CareFixture care;
  @Autowired private RegularFixture regular;
  @Autowired private BeingAway away;
  @Autowired private BundleAsking asking;
  @Autowired private BundleBoard board;
  @Autowired private CarePlanning planning;
  @Autowired private CareLetters letters;
  @Autowired private BundleLinks links;
  @Autowired private BundleByLink byLink;
  @Autowired private TestMailServer server;
  private FamilyFixture.Home home;
  private Actor.Person lea;
  private CareLetters.Reader inge;
  private CareBundleId bundle = CareBundleId.create();

  @BeforeEach
  void leaIsAway() {
    server.start();
    home = care.aFamily();
    lea = care.aCaregiver(home, "Aunt Lea");
    inge = letters.aReader(home, "Oma Inge");
    regular.agreed(home, lea, weekly(MONDAY, 8, 12, DayOfWeek.WEDNESDAY));
    var days = new AwayContent(MONDAY, MONDAY.plusDays(4), Optional.empty(), Optional.empty());
    bundle = ((AwayResult.Opened) care.as(lea, () -> away.say(lea.member(), days))).bundle();
  }

  @AfterEach
  void noMailServer() {
    server.isNotSetUp();
  }

  @Test
  void oneMailNamesAllDaysAndHasOneLink() {
    care.as(home.parent(), () -> asking.ask(bundle, Set.of(inge.member())));

    var mails = letters.of(home, inge);
    assertThat(mails).hasSize(1);
    assertThat(CareLetters.text(mails.getFirst()))
        .contains("Kannst du Mia an einem von 2 Tagen nehmen?", "Mo", "Mi", "8:00", "/days/")
        .doesNotContain("/answer/", "Lea");
  }

  @Test
  void whoWasAskedIsThankedOnceForAllDaysThatSomebodyElseHas() {
    var joe = care.aCaregiver(home, "Opa Jo");
    ask(inge.member(), joe.member());
    assertThat(letters.of(home, inge)).hasSize(1);

    days().forEach(day -> care.accept(joe, day.id(), day.period()));
    care.later(Duration.ofMinutes(10));
    assertThat(letters.titles(home, inge)).hasSize(1);
    care.later(Duration.ofMinutes(2));

    var mails = letters.of(home, inge);
    assertThat(mails).hasSize(2);
    assertThat(CareLetters.subject(mails.getLast())).startsWith("Danke, es ist versorgt");
    assertThat(CareLetters.text(mails.getLast()))
        .contains("Mo", "Mi")
        .doesNotContain("Opa Jo", "Noch wartet");
  }

  @Test
  void whatStillWaitsIsNamedAndNothingIsSaidTwice() {
    var joe = care.aCaregiver(home, "Opa Jo");
    ask(inge.member(), joe.member());
    letters.of(home, inge);
    care.accept(joe, days().getFirst().id(), days().getFirst().period());
    itIsCertain();
    assertThat(CareLetters.text(letters.of(home, inge).getLast()))
        .contains("Noch wartet", "/days/");

    care.accept(joe, days().getLast().id(), days().getLast().period());
    itIsCertain();

    var mails = letters.of(home, inge);
    assertThat(mails).hasSize(3);
    assertThat(CareLetters.text(mails.getLast())).contains("Mi").doesNotContain("Mo");
  }

  @Test
  void whoSaidNoIsToldNothing() {
    var joe = care.aCaregiver(home, "Opa Jo");
    ask(inge.member(), joe.member());
    letters.of(home, inge);
    var made = care.as(home.parent(), () -> links.make(bundle, inge.member())).orElseThrow();
    var secret = made.path().substring("days/".length());
    byLink.decline(secret, Set.of(days().getFirst().id(), days().getLast().id()), Optional.empty());
    days().forEach(day -> care.accept(joe, day.id(), day.period()));
    itIsCertain();

    assertThat(letters.of(home, inge)).hasSize(1);
  }

  @Test
  void aDayThatIsCancelledIsToldToWhoWasAskedForIt() {
    ask(inge.member());
    letters.of(home, inge);
    care.as(home.parent(), () -> planning.cancel(days().getFirst().id()));

    assertThat(letters.titles(home, inge)).hasSize(2).last().isEqualTo("Keine Antwort mehr nötig");
  }

  @Test
  void parentsHandTheLinkOverToWhomTheyAskedAndToNobodyElse() {
    ask(inge.member());
    assertThat(care.as(home.parent(), () -> board.find(bundle)).orElseThrow().asked())
        .containsExactly(inge.member());
    var made = care.as(home.parent(), () -> links.make(bundle, inge.member())).orElseThrow();
    assertThat(byLink.find(made.path().substring("days/".length())).orElseThrow().days())
        .hasSize(2);
    assertThat(care.as(home.parent(), () -> links.make(bundle, lea.member()))).isEmpty();
    days().forEach(day -> care.as(home.parent(), () -> planning.cancel(day.id())));
    assertThat(care.as(home.parent(), () -> links.make(bundle, inge.member()))).isEmpty();
  }

  /** And what follows from it has had time to be told together. */
  private void itIsCertain() {
    care.later(Duration.ofMinutes(10));
    letters.of(home, inge);
    care.later(Duration.ofMinutes(2));
  }

  private void ask(MemberId... whom) {
    care.as(home.parent(), () -> asking.ask(bundle, Set.of(whom)));
  }

  private List<CareSlotCard> days() {
    return care.as(home.parent(), () -> board.find(bundle)).orElseThrow().days();
  }

  @Test
  void whatIsNoLongerOpenIsAskedForNoMore() {
    care.as(
        home.parent(),
        () -> {
          asking.ask(bundle, Set.of(inge.member()));
          return board.find(bundle).orElseThrow().days().stream()
              .map(day -> planning.cancel(day.id()))
              .toList();
        });

    assertThat(letters.of(home, inge)).isEmpty();
  }
}
