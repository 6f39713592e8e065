package app.breather.care;

import static app.breather.care.CareFixture.hours;
import static org.assertj.core.api.Assertions.assertThat;

import app.breather.IntegrationTest;
import app.breather.base.jobs.DueJobs;
import app.breather.base.links.LinkPurpose;
import app.breather.base.links.Links;
import app.breather.base.mail.TestMailServer;
import app.breather.base.tenancy.Actor;
import app.breather.family.FamilyFixture.Home;
import app.breather.notifications.NotificationChoices;
import java.time.Duration;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What the mail on Sundays says of care beside what is planned. */
@IntegrationTest
class CareWeekAheadTest {

  private static final Duration TO_SATURDAY = Duration.ofDays(5);
  private static final Duration TO_SUNDAY_AT_SIX = Duration.ofHours(32);
  private static final Pattern LINK =
      Pattern.compile("http://\\S+/(answer|offer|regular)/(\\S{43})");

  @Autowired private CareFixture care;
  @Autowired private RegularFixture regular;
  @Autowired private NotificationChoices choices;
  @Autowired private TestMailServer server;
  @Autowired private Links links;
  @Autowired private DueJobs due;
  private Home home;
  private Actor.Person inge;

  @BeforeEach
  void ingeWantsIt() {
    server.start();
    home = care.aFamily();
    inge = care.aCaregiver(home, "Oma Inge");
    care.as(
        inge,
        () -> {
          choices.weekAhead(true);
          return inge;
        });
    care.later(TO_SATURDAY);
  }

  @AfterEach
  void noMailServer() {
    server.isNotSetUp();
  }

  @Test
  void aCaregiverFindsWhatWaitsForTheirAnswerWithAWayToAnswer() {
    care.aSlot(home, 3, 5, inge);

    var letter = letterTo(inge);

    assertThat(letter)
        .contains("Can you take Mia? Mon 8 March, 13:00–15:00", "Alex waits for your answer");
    assertThat(secrets(letter, "answer")).hasSize(1).allMatch(s -> lives(LinkPurpose.ANSWER, s));
  }

  @Test
  void regularCareThatWaitsForAnAnswerIsInItTooWithItsLink() {
    regular.proposed(home, inge.member(), RegularFixture.mondays());

    var letter = letterTo(inge);

    assertThat(letter).contains("Can you take Mia? every Monday", "asks you once for all");
    assertThat(secrets(letter, "regular")).hasSize(1).allMatch(s -> lives(LinkPurpose.REGULAR, s));
  }

  @Test
  void aDayOfRegularCareIsInTheWeekThatLiesAhead() {
    regular.agreed(home, inge, RegularFixture.mondays());

    assertThat(letterTo(inge)).contains("Grandma day").doesNotContain("Can you take");
  }

  @Test
  void aCaregiverMayOfferTimeFromIt() {
    care.accept(inge, care.aSlot(home, 3, 5, inge), hours(3, 5));

    var letter = letterTo(inge);

    assertThat(letter).contains("I have time").doesNotContain("Can you take");
    assertThat(secrets(letter, "offer")).hasSize(1).allMatch(s -> lives(LinkPurpose.OFFER, s));
  }

  @Test
  void withNothingPlannedAndNothingAskedThereIsNone() {
    assertThat(letters("Inge")).isEmpty();
  }

  @Test
  void parentsReadWhatNobodyCoversWithAWayToIt() {
    var slot = care.aSlot(home, 3, 5, inge);
    care.accept(inge, slot, hours(3, 4));
    var covered = care.aSlot(home, 10, 12, inge);
    care.accept(inge, covered, hours(10, 12));

    var letter = letterTo(home.parent());

    assertThat(letter)
        .contains("Nobody has this yet", "Mon 8 March, 14:00–15:00 · Date night")
        .contains("/care/" + slot + "?family=" + home.family())
        .doesNotContain("/answer/", "/offer/", "I have time");
  }

  @Test
  void ofSeveralGapsTheWayLeadsToAll() {
    care.aSlot(home, 3, 5);
    care.aSlot(home, 30, 32);
    care.aSlot(home, 24 * 8, 24 * 8 + 2);

    assertThat(letterTo(home.parent()))
        .contains("Nobody has these yet", "Tue 9 March, 16:00–18:00")
        .contains("/care?family=" + home.family())
        .doesNotContain("16 March");
  }

  private String letterTo(Actor.Person who) {
    var all = letters(who.equals(inge) ? "I have time" : "Nobody has");
    assertThat(all).hasSize(1);
    return all.getFirst();
  }

  /** On Sunday at six, those that say it. */
  private List<String> letters(String said) {
    care.later(TO_SUNDAY_AT_SIX);
    due.run(home.family());
    return server.received().stream()
        .map(TestMailServer::plainText)
        .map(text -> text.replace('\u00a0', ' ').replace("\u2060", ""))
        .filter(text -> text.startsWith("The week from") && text.contains(said))
        .toList();
  }

  private static List<String> secrets(String letter, String page) {
    return LINK.matcher(letter)
        .results()
        .filter(found -> found.group(1).equals(page))
        .map(found -> found.group(2))
        .toList();
  }

  private boolean lives(LinkPurpose purpose, String secret) {
    return links.find(purpose, secret).isPresent();
  }
}
