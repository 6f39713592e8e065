package app.breather.care.web;

import static org.assertj.core.api.Assertions.assertThat;

import app.breather.IntegrationTest;
import app.breather.base.tenancy.Actor;
import app.breather.base.time.Period;
import app.breather.care.CareFixture;
import app.breather.care.CareOffers;
import app.breather.care.OfferCard;
import app.breather.care.OfferState;
import app.breather.care.TakeResult;
import app.breather.family.FamilyFixture;
import app.breather.family.ProfileCard;
import app.breather.family.Profiles;
import app.breather.family.Theme;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;

/** Oma Inge offers time from her weekly letter; it is Monday 1 March 2027, ten o’clock. */
@IntegrationTest
class OfferPageTest {

  private static final Period SATURDAY =
      new Period(Instant.parse("2027-03-06T14:00:00Z"), Instant.parse("2027-03-06T17:00:00Z"));

  @Autowired private CareFixture care;
  @Autowired private CareOffers offers;
  @Autowired private Profiles profiles;
  @Autowired private AnswerBrowser browser;
  private FamilyFixture.Home home;
  private Actor.Person inge;
  private String link;

  @BeforeEach
  void ingeHasALink() {
    home = care.aFamily();
    inge = care.aCaregiver(home, "Oma Inge");
    link = care.anOfferLink(home, inge.member());
  }

  @Test
  void itSaysForWhomItIsAndWhatCanBeChosen() throws Exception {
    assertThat(page())
        .contains("You offer as", "Oma Inge", "Not you?", "When do you have time?")
        .contains("Alex can take all of it or a part.")
        .contains("value=\"2027-03-01\"", "value=\"2027-03-14\"", "Sun 14 March")
        .contains("<option>00:15</option>", "selected=\"selected\">15:00")
        .doesNotContain("2027-02-28", "2027-03-15", "<h2");
  }

  @Test
  void aTimeIsOfferedWithAWordAndShown() throws Exception {
    assertThat(offer("2027-03-06", "15:00", "18:00", "to the <b>zoo</b>"))
        .contains("Thank you. The parents know that you have time.", "What you offer")
        .contains("Saturday 6 March", "15:00⁠–⁠18:00", "to the &lt;b&gt;zoo&lt;/b&gt;", "Withdraw");

    assertThat(open())
        .singleElement()
        .satisfies(
            card -> {
              assertThat(card.caregiver()).isEqualTo(inge.member());
              assertThat(card.period()).isEqualTo(SATURDAY);
              assertThat(card.word()).isEqualTo("to the <b>zoo</b>");
            });
  }

  @Test
  void anEndBeforeTheStartIsOnTheNextDay() throws Exception {
    offer("2027-03-06", "20:00", "00:00", "");
    offer("2027-03-08", "22:00", "06:00", "");

    assertThat(open())
        .extracting(OfferCard::period)
        .containsExactly(
            new Period(
                Instant.parse("2027-03-06T19:00:00Z"), Instant.parse("2027-03-06T23:00:00Z")),
            new Period(
                Instant.parse("2027-03-08T21:00:00Z"), Instant.parse("2027-03-09T05:00:00Z")));
  }

  @ParameterizedTest
  @CsvSource({
    "2027-03-06, 15:00, 15:15",
    "2027-03-06, 15:05, 18:00",
    "2027-03-06, 15:00, 18:00:01",
    "2027-03-01, 09:00, 12:00",
    "2027-02-27, 15:00, 18:00",
    "2027-03-15, 15:00, 18:00",
    "+999999999-12-31, 15:00, 14:00",
    "x, y, z"
  })
  void whatCannotBeOfferedIsASentence(String day, String from, String until) throws Exception {
    assertThat(offer(day, from, until, "")).contains("at least 30 minutes that are still to come");
    assertThat(open()).isEmpty();
  }

  @Test
  void noMinuteIsOfferedTwiceNorWhatIsPromised() throws Exception {
    offer("2027-03-06", "15:00", "18:00", "");
    assertThat(offer("2027-03-06", "17:00", "19:00", "")).contains("You offer some of that time");
    take(SATURDAY);
    assertThat(offer("2027-03-06", "15:00", "18:00", ""))
        .contains("You have promised that time already.");

    assertThat(open()).isEmpty();
  }

  @Test
  void anOfferIsTakenBack() throws Exception {
    offer("2027-03-06", "15:00", "18:00", "");
    var id = open().getFirst().id().toString();

    assertThat(browser.press(link, "act", "back", "offer", id))
        .contains("no longer offered")
        .doesNotContain("Saturday 6 March");

    assertThat(open()).isEmpty();
  }

  @Test
  void whatWasTakenStaysAndIsShown() throws Exception {
    offer("2027-03-06", "15:00", "18:00", "");
    take(new Period(SATURDAY.from(), SATURDAY.from().plusSeconds(3600)));
    assertThat(page()).contains("taken: 15:00⁠–⁠16:00", "still offered: 16:00⁠–⁠18:00");

    take(new Period(SATURDAY.from().plusSeconds(3600), SATURDAY.until()));
    assertThat(page()).contains("Taken").doesNotContain("Withdraw");
  }

  @Test
  void whatTheParentsSayIsRead() throws Exception {
    offer("2027-03-06", "15:00", "18:00", "");
    var id = open().getFirst().id();
    care.as(home.parent(), () -> offers.decline(id, Optional.of("We are at the sea")));

    assertThat(page()).contains("Not needed, thank you", "We are at the sea");
    assertThat(browser.press(link, "act", "back", "offer", id.toString()))
        .contains("That is not offered any more.");
  }

  @Test
  void somebodyElsesOfferIsNotThere() throws Exception {
    var joe = care.aCaregiver(home, "Grandpa Joe");
    offer("2027-03-06", "15:00", "18:00", "");
    var theirs = care.anOfferLink(home, joe.member());

    browser.press(theirs, "act", "back", "offer", open().getFirst().id().toString());

    assertThat(browser.open(theirs).getContentAsString()).doesNotContain("Saturday 6 March");
    assertThat(open()).extracting(OfferCard::state).containsExactly(OfferState.OPEN);
  }

  @Test
  void itSpeaksAndLooksAsTheAccountLikes() throws Exception {
    care.as(
        inge,
        () -> {
          var me = profiles.mine();
          return profiles.change(
              me,
              new ProfileCard(me.name(), me.colour(), me.email(), Locale.GERMAN, true, Theme.DARK));
        });

    assertThat(page())
        .contains("<html lang=\"de\" class=\"large dark\"", "Wann hast du Zeit?", "Sa 6. März");
  }

  private String page() throws Exception {
    return browser.open(link).getContentAsString();
  }

  private String offer(String day, String from, String until, String word) throws Exception {
    return browser.press(
        link, "act", "offer", "day", day, "from", from, "until", until, "word", word);
  }

  private List<OfferCard> open() {
    return care.as(home.parent(), offers::open);
  }

  private void take(Period part) {
    assertThat(care.as(home.parent(), () -> offers.take(open().getFirst().id(), part)))
        .isInstanceOf(TakeResult.Taken.class);
  }
}
