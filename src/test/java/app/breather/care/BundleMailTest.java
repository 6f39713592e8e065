package app.breather.care;

import static app.breather.care.RegularFixture.MONDAY;
import static app.breather.care.RegularFixture.weekly;
import static org.assertj.core.api.Assertions.assertThat;

import app.breather.IntegrationTest;
import app.breather.base.mail.TestMailServer;
import app.breather.base.tenancy.Actor;
import app.breather.family.FamilyFixture;
import java.time.DayOfWeek;
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
