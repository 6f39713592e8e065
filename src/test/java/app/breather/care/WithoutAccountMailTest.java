package app.breather.care;

import static app.breather.care.CareFixture.hours;
import static app.breather.care.RegularFixture.MONDAY;
import static app.breather.care.RegularFixture.mondays;
import static org.assertj.core.api.Assertions.assertThat;

import app.breather.IntegrationTest;
import app.breather.base.mail.TestMailServer;
import app.breather.base.time.TestClock;
import app.breather.care.CareLetters.Reader;
import app.breather.family.FamilyFixture.Home;
import app.breather.notifications.Inbox;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Who has no account is told by mail what others find behind the bell. */
@IntegrationTest
class WithoutAccountMailTest {

  @Autowired private CareFixture care;
  @Autowired private RegularFixture regular;
  @Autowired private CareLetters letters;
  @Autowired private RegularAgreement agreement;
  @Autowired private RegularPlanning planning;
  @Autowired private CareAcceptance acceptance;
  @Autowired private Inbox inbox;
  @Autowired private TestMailServer server;
  @Autowired private TestClock clock;
  private Home home;
  private Reader inge;

  @BeforeEach
  void aFamily() {
    server.start();
    home = care.aFamily();
    inge = letters.aReader(home, "Oma Inge");
  }

  @AfterEach
  void noMailServer() {
    server.isNotSetUp();
  }

  @Test
  void thatADayIsNotNeededComesByMailWithTheWayToItsPage() {
    var id = agreed();
    care.as(home.parent(), () -> planning.drop(id, MONDAY, MONDAY));
    care.later(Duration.ofMinutes(10));

    var mail = letters.of(home, inge).getLast();

    assertThat(CareLetters.text(mail))
        .contains("8. März", "/regular/", "Adresse eingetragen")
        .doesNotContain("/notifications");
  }

  @Test
  void thatItEndsComesByMailOnce() {
    var id = agreed();
    care.as(home.parent(), () -> planning.end(id, MONDAY));
    care.later(Duration.ofMinutes(10));
    var before = letters.of(home, inge).size();
    care.later(Duration.ofDays(1));

    assertThat(letters.of(home, inge)).hasSize(before);
    assertThat(CareLetters.text(letters.of(home, inge).getLast())).contains("/regular/");
  }

  @Test
  void careOfTomorrowComesByMailWithTheWayBack() {
    var slot = care.aSlot(home, 0, 4);
    care.ask(home, slot, inge.member());
    care.as(
        home.parent(), () -> acceptance.enter(slot, inge.member(), List.of(hours(0, 4)), Set.of()));
    letters.of(home, inge);
    clock.stopAt(hours(0, 4).from().minus(Duration.ofHours(15)));

    var mail = letters.of(home, inge).getLast();

    assertThat(CareLetters.subject(mail)).contains("Mia");
    assertThat(CareLetters.answerLinks(mail)).isNotEmpty();
  }

  @Test
  void whatCameByMailIsReadWhenTheyJoin() {
    var id = agreed();
    care.as(home.parent(), () -> planning.drop(id, MONDAY, MONDAY));
    care.later(Duration.ofMinutes(10));
    letters.of(home, inge);

    var joined = care.join(home, inge.member(), care.aCaregiver(care.aFamily(), "I").account());

    assertThat(care.as(joined, () -> inbox.unread())).isZero();
  }

  @Test
  void whoHasNeitherIsToldNothing() {
    var jo = care.aCaregiverWithoutAccount(home, "Opa Jo");
    var id = regular.proposed(home, jo, mondays());
    care.as(home.parent(), () -> agreement.enter(id));
    care.as(home.parent(), () -> planning.drop(id, MONDAY, MONDAY));
    care.later(Duration.ofMinutes(10));

    assertThat(letters.of(home, inge)).isEmpty();
  }

  private RegularCareId agreed() {
    var id = regular.proposed(home, inge.member(), mondays());
    care.as(home.parent(), () -> agreement.enter(id));
    care.later(Duration.ofHours(1));
    letters.of(home, inge);
    return id;
  }
}
