package app.breather.care;

import static app.breather.care.CareFixture.START;
import static app.breather.care.CareFixture.hours;
import static org.assertj.core.api.Assertions.assertThat;

import app.breather.IntegrationTest;
import app.breather.base.persistence.AtOnce;
import app.breather.base.tenancy.Actor;
import app.breather.base.time.Period;
import app.breather.calendar.CalendarEntry;
import app.breather.calendar.EntryState;
import app.breather.calendar.SharedCalendar;
import app.breather.family.FamilyFixture;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** A caregiver offers time, and parents take it, take a part or decline with thanks. */
@IntegrationTest
class CareOffersTest {

  private static final int ROUNDS = 10;

  @Autowired private CareFixture care;
  @Autowired private CareOffers offers;
  @Autowired private CareAnswers answers;
  @Autowired private CareBoard board;
  @Autowired private SharedCalendar calendar;
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
  void whatACaregiverOffersTheParentsSee() {
    var offer = offered(inge, hours(0, 8), "I would love to have her");

    var card = open().getFirst();
    assertThat(card.id()).isEqualTo(offer);
    assertThat(card.caregiver()).isEqualTo(inge.member());
    assertThat(card.word()).isEqualTo("I would love to have her");
    assertThat(card.open()).containsExactly(hours(0, 8));
    assertThat(news.told(alex)).containsExactly("offered.word");
    assertThat(news.told(sam)).containsExactly("offered.word");
    assertThat(news.told(joe)).isEmpty();
  }

  @Test
  void takenAsAWholeItIsASlotForAllChildrenThatTheCaregiverCovers() {
    var ben = care.aChild(home, "Ben");
    var offer = offered(inge, hours(0, 8));

    var slot = ((TakeResult.Taken) take(alex, offer, hours(0, 8))).slot();

    var card = care.card(sam, slot);
    assertThat(card.coverage()).isEqualTo(Coverage.COVERED);
    assertThat(card.children()).isEqualTo(Set.of(home.child(), ben));
    assertThat(care.card(inge, slot).promisedBy(inge.member())).containsExactly(hours(0, 8));
    assertThat(open()).isEmpty();
    assertThat(mine(inge).getFirst().state()).isEqualTo(OfferState.TAKEN);
    assertThat(mine(inge).getFirst().taken())
        .containsExactly(new OfferCard.Part(hours(0, 8), slot));
  }

  @Test
  void whoseOfferIsTakenIsToldAndSoIsTheOtherParent() {
    var offer = offered(inge, hours(0, 8));

    var slot = ((TakeResult.Taken) take(alex, offer, hours(0, 8))).slot();

    assertThat(news.told(inge)).containsExactly("offerTaken");
    assertThat(news.of(inge).getFirst().route()).isEqualTo(slot.route());
    assertThat(news.told(sam)).containsExactly("accepted", "offered");
    assertThat(news.told(alex)).containsExactly("offered");
  }

  @Test
  void whatIsNotTakenStaysOffered() {
    var offer = offered(inge, hours(0, 8));

    take(alex, offer, hours(2, 4));

    assertThat(open().getFirst().open()).containsExactly(hours(0, 2), hours(4, 8));
    assertThat(take(sam, offer, hours(4, 8))).isInstanceOf(TakeResult.Taken.class);
    assertThat(open().getFirst().open()).containsExactly(hours(0, 2));
  }

  @Test
  void whatAnotherParentHasTakenIsSaidWithWhatIsLeft() {
    var offer = offered(inge, hours(0, 8));
    take(alex, offer, hours(0, 4));

    assertThat(take(sam, offer, hours(0, 8)))
        .isEqualTo(new TakeResult.TakenMeanwhile(List.of(hours(4, 8))));
    assertThat(slots()).hasSize(1);
  }

  @Test
  void aPartIsOneSpanInsideAndNotTooShort() {
    var offer = offered(inge, hours(0, 8));
    var tooShort = new Period(START, START.plus(Duration.ofMinutes(15)));
    var refused = new TakeResult.DoesNotFit(List.of(hours(0, 8)));

    assertThat(take(alex, offer, tooShort)).isEqualTo(refused);
    assertThat(take(alex, offer, hours(6, 10))).isEqualTo(refused);
    assertThat(slots()).isEmpty();
  }

  @Test
  void whatTheCaregiverPromisedMeanwhileIsNoLongerOffered() {
    var offer = offered(inge, hours(0, 8));
    var slot = care.aSlot(home, 0, 4, inge);
    care.accept(inge, slot, hours(0, 4));

    assertThat(open().getFirst().open()).containsExactly(hours(4, 8));
    assertThat(take(alex, offer, hours(0, 8))).isInstanceOf(TakeResult.Busy.class);
    assertThat(slots()).hasSize(1);
    assertThat(take(alex, offer, hours(4, 8))).isInstanceOf(TakeResult.Taken.class);
  }

  @Test
  void ofAPromiseInAnotherFamilyOnlyThatThereIsOneIsSaid() {
    var offer = offered(inge, hours(0, 8));
    var other = care.aFamily();
    var there = care.join(other, care.aCaregiverWithoutAccount(other, "Inge"), inge.account());
    care.accept(there, care.aSlot(other, 2, 4, there), hours(2, 4));

    assertThat(take(alex, offer, hours(0, 8))).isEqualTo(new TakeResult.BusyElsewhere());
    assertThat(slots()).isEmpty();
    assertThat(take(alex, offer, hours(4, 8))).isInstanceOf(TakeResult.Taken.class);
  }

  @Test
  void declinedWithThanksItEndsForAllParentsAndTheCaregiverReadsTheWord() {
    var offer = offered(inge, hours(0, 8));

    assertThat(care.as(alex, () -> offers.decline(offer, Optional.of(" You are lovely "))))
        .isEqualTo(new OfferEndResult.Ended());

    assertThat(care.as(sam, offers::open)).isEmpty();
    assertThat(news.told(inge)).containsExactly("offerDeclined.word");
    assertThat(mine(inge).getFirst().state()).isEqualTo(OfferState.DECLINED);
    assertThat(mine(inge).getFirst().answer()).contains("You are lovely");
    assertThat(take(sam, offer, hours(0, 8)))
        .isEqualTo(new TakeResult.NotOpen(OfferState.DECLINED));
  }

  @Test
  void withdrawnItCannotBeTakenAndWhatWasTakenStaysPromised() {
    var offer = offered(inge, hours(0, 8));
    var slot = ((TakeResult.Taken) take(alex, offer, hours(0, 2))).slot();

    assertThat(care.as(joe, () -> offers.withdraw(offer))).isEqualTo(new OfferEndResult.Gone());
    assertThat(care.as(inge, () -> offers.withdraw(offer))).isEqualTo(new OfferEndResult.Ended());

    assertThat(open()).isEmpty();
    assertThat(mine(inge)).isEmpty();
    assertThat(news.told(alex)).containsExactly("offerWithdrawn", "offered");
    assertThat(take(alex, offer, hours(2, 8)))
        .isEqualTo(new TakeResult.NotOpen(OfferState.WITHDRAWN));
    assertThat(care.card(alex, slot).coverage()).isEqualTo(Coverage.COVERED);
    assertThat(care.as(inge, () -> offers.withdraw(offer)))
        .isEqualTo(new OfferEndResult.NotOpen(OfferState.WITHDRAWN));
  }

  @Test
  void itLapsesAtItsStart() {
    var offer = offered(inge, hours(0, 8));

    care.later(Duration.ofDays(7));

    assertThat(open()).isEmpty();
    assertThat(mine(inge)).isEmpty();
    assertThat(take(alex, offer, hours(4, 8))).isEqualTo(new TakeResult.NotOpen(OfferState.LAPSED));
    assertThat(care.as(alex, () -> offers.decline(offer, Optional.empty())))
        .isEqualTo(new OfferEndResult.NotOpen(OfferState.LAPSED));
  }

  @Test
  void aTakenOfferIsTakenBackLikeAnyPromiseAndIsNotOfferedAgain() {
    var offer = offered(inge, hours(0, 8));
    var slot = ((TakeResult.Taken) take(alex, offer, hours(0, 8))).slot();

    assertThat(care.as(inge, () -> answers.takeBack(slot, Optional.of("I am ill"))))
        .isEqualTo(new AnswerResult.Done());

    assertThat(care.card(alex, slot).gaps()).containsExactly(hours(0, 8));
    assertThat(open()).isEmpty();
  }

  @Test
  void whatCannotBeOfferedIsRefused() {
    var past = new Period(CareFixture.NOW.minus(Duration.ofHours(1)), START);
    var minutes = new Period(START, START.plus(Duration.ofMinutes(15)));
    assertThat(offer(inge, past)).isEqualTo(new OfferResult.Invalid(Set.of(OfferProblem.BEGUN)));
    assertThat(offer(inge, minutes))
        .isEqualTo(new OfferResult.Invalid(Set.of(OfferProblem.TOO_SHORT)));
    assertThat(offer(inge, hours(0, 15 * 24)))
        .isEqualTo(new OfferResult.Invalid(Set.of(OfferProblem.TOO_LONG)));
  }

  @Test
  void noMinuteIsOfferedTwiceByTheSameCaregiver() {
    var offer = offered(inge, hours(0, 4));

    assertThat(offer(inge, hours(2, 6))).isEqualTo(new OfferResult.OfferedBefore(hours(0, 4)));
    assertThat(offer(joe, hours(2, 6))).isInstanceOf(OfferResult.Offered.class);

    take(alex, offer, hours(0, 4));
    assertThat(offer(inge, hours(1, 3))).isEqualTo(new OfferResult.Promised());
    assertThat(offer(inge, hours(2, 6))).isInstanceOf(OfferResult.Offered.class);
  }

  @Test
  void theCalendarShowsItToTheParentsAndToWhoOffers() {
    var offer = offered(inge, hours(0, 8));
    take(alex, offer, hours(2, 4));

    assertThat(offersInTheCalendarOf(alex)).containsExactly(hours(0, 2), hours(4, 8));
    assertThat(offersInTheCalendarOf(inge)).containsExactly(hours(0, 2), hours(4, 8));
    assertThat(offersInTheCalendarOf(joe)).isEmpty();
  }

  @Test
  void anotherFamilyNeitherSeesNorTakesIt() {
    var stranger = care.aFamily().parent();
    var offer = offered(inge, hours(0, 8));

    assertThat(care.as(stranger, offers::open)).isEmpty();
    assertThat(take(stranger, offer, hours(0, 8))).isEqualTo(new TakeResult.Gone());
    assertThat(care.as(stranger, () -> offers.decline(offer, Optional.empty())))
        .isEqualTo(new OfferEndResult.Gone());
  }

  @Test
  void ofTwoParentsWhoTakeAtOnceOneHasIt() throws Exception {
    try (var threads = Executors.newFixedThreadPool(2)) {
      for (int round = 0; round < ROUNDS; round++) {
        var span = hours(round * 10, round * 10 + 8);
        var offer = offered(inge, span);

        var results = AtOnce.all(threads, List.of(alex, sam), who -> take(who, offer, span));

        assertThat(results).filteredOn(TakeResult.Taken.class::isInstance).hasSize(1);
        assertThat(results).contains(new TakeResult.NotOpen(OfferState.TAKEN));
      }
    }
    assertThat(slots()).hasSize(ROUNDS);
  }

  @Test
  void whoSaysYesElsewhereWhileTheOfferIsTakenIsInOnePlace() throws Exception {
    try (var threads = Executors.newFixedThreadPool(2)) {
      for (int round = 0; round < ROUNDS; round++) {
        int from = round * 10;
        var span = hours(from, from + 8);
        var offer = offered(inge, span);
        var slot = care.aSlot(home, from + 2, from + 4, inge);

        var results =
            AtOnce.<Actor.Person, Object>all(
                threads,
                List.of(alex, inge),
                who ->
                    who.equals(alex)
                        ? take(alex, offer, span)
                        : care.accept(inge, slot, hours(from + 2, from + 4)));

        assertThat(results)
            .filteredOn(
                result ->
                    result instanceof TakeResult.Taken || result instanceof AcceptResult.Accepted)
            .hasSize(1);
      }
    }
  }

  private OfferId offered(Actor.Person who, Period span) {
    return offered(who, span, "");
  }

  private OfferId offered(Actor.Person who, Period span, String word) {
    var result = care.as(who, () -> offers.offer(new OfferContent(span, word)));
    return ((OfferResult.Offered) result).offer();
  }

  private OfferResult offer(Actor.Person who, Period span) {
    return care.as(who, () -> offers.offer(new OfferContent(span, "")));
  }

  private TakeResult take(Actor.Person who, OfferId offer, Period part) {
    return care.as(who, () -> offers.take(offer, part));
  }

  private List<OfferCard> open() {
    return care.as(alex, offers::open);
  }

  private List<OfferCard> mine(Actor.Person who) {
    return care.as(who, offers::mine);
  }

  private List<CareSlotCard> slots() {
    return care.as(alex, board::ahead);
  }

  private List<Period> offersInTheCalendarOf(Actor.Person viewer) {
    var day = LocalDate.ofInstant(START, ZoneOffset.UTC).minusDays(1);
    return care.as(viewer, () -> calendar.read(day, 7, Optional.empty())).entries().stream()
        .filter(entry -> entry.kind() == CalendarEntry.Kind.OFFER)
        .peek(entry -> assertThat(entry.state()).isEqualTo(EntryState.OFFERED))
        .map(CalendarEntry::period)
        .toList();
  }
}
