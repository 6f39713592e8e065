package app.breather.care;

import static app.breather.care.CareFixture.hours;
import static org.assertj.core.api.Assertions.assertThat;

import app.breather.IntegrationTest;
import app.breather.base.tenancy.Actor;
import app.breather.base.time.Period;
import app.breather.base.time.TestClock;
import app.breather.family.FamilyFixture;
import app.breather.family.Household;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Who has a part in which time of care, and for how long their link leads there. */
@IntegrationTest
class CareOccasionsTest {

  @Autowired private CareOccasions occasions;
  @Autowired private CareByLink byLink;
  @Autowired private CareAnswers answers;
  @Autowired private CarePlanning planning;
  @Autowired private RegularPlanning regularPlanning;
  @Autowired private GivingBack givingBack;
  @Autowired private Household household;
  @Autowired private CareFixture care;
  @Autowired private RegularFixture regular;
  @Autowired private TestClock clock;
  private FamilyFixture.Home home;
  private Actor.Person inge;
  private Actor.Person joe;

  @BeforeEach
  void aFamily() {
    home = care.aFamily();
    inge = care.aCaregiver(home, "Oma Inge");
    joe = care.aCaregiver(home, "Grandpa Joe");
  }

  @Test
  void isWhatSomebodyPromisedOfASlot() {
    var slot = accepted(2, 4);

    var own = own(inge, slot).orElseThrow();

    assertThat(own.whole()).isEqualTo(hours(0, 6));
    assertThat(own.own()).isEqualTo(hours(2, 4));
    assertThat(own.children()).containsExactly(home.child());
    assertThat(own.stands()).isTrue();
    assertThat(own(joe, slot)).isEmpty();
  }

  @Test
  void isADayOfRegularCare() {
    var id = regular.agreed(home, inge, RegularFixture.mondays());

    var own = own(inge, day(id, RegularFixture.MONDAY)).orElseThrow();

    assertThat(own.whole().length()).isEqualTo(Duration.ofHours(8));
    assertThat(own.own()).isEqualTo(own.whole());
    assertThat(own(inge, day(id, RegularFixture.MONDAY.plusDays(1)))).isEmpty();
    assertThat(own(joe, day(id, RegularFixture.MONDAY))).isEmpty();
  }

  @Test
  void areFoundInAWindowSoonestFirst() {
    var id = regular.agreed(home, inge, RegularFixture.weekly(RegularFixture.MONDAY, 6, 8));
    var slot = accepted(0, 6);

    var found =
        care.as(inge, () -> occasions.own(new Period(hours(-24, 0).from(), hours(0, 24).until())));

    assertThat(found)
        .extracting(CareOccasion::id)
        .containsExactly(day(id, RegularFixture.MONDAY), slot);
    assertThat(care.as(home.parent(), () -> occasions.all(hours(5, 6))))
        .extracting(CareOccasion::id)
        .containsExactly(slot);
  }

  @Test
  void whatIsTakenBackBeforeItBeganIsNoMore() {
    var slot = accepted(2, 4);
    var secret = secret(slot);

    takeBack(slot);

    assertThat(own(inge, slot)).isEmpty();
    assertThat(byLink.find(secret)).isEmpty();
  }

  @Test
  void whatIsCancelledAfterItBeganIsStillTheirs() {
    var slot = accepted(2, 4);
    var secret = secret(slot);
    clock.stopAt(hours(2, 3).from());

    cancel(slot);

    assertThat(own(inge, slot)).hasValueSatisfying(own -> assertThat(own.stands()).isFalse());
    assertThat(byLink.find(secret)).isPresent();
  }

  @Test
  void whatIsCancelledAMomentBeforeItBeganIsNoMore() {
    var slot = accepted(2, 4);
    clock.stopAt(hours(2, 3).from().minusMillis(1));

    cancel(slot);

    assertThat(own(inge, slot)).isEmpty();
  }

  @Test
  void aDayThatIsGivenBackIsNoMore() {
    var id = regular.agreed(home, inge, RegularFixture.mondays());
    var day = day(id, RegularFixture.MONDAY);
    var secret = secret(day);

    care.as(inge, () -> givingBack.giveBack(id, RegularFixture.MONDAY, Optional.empty()));

    assertThat(own(inge, day)).isEmpty();
    assertThat(byLink.find(secret)).isEmpty();
    assertThat(own(inge, day(id, RegularFixture.MONDAY.plusWeeks(1)))).isPresent();
  }

  @Test
  void daysAfterItEndedAreNoMore() {
    var id = regular.agreed(home, inge, RegularFixture.mondays());

    care.as(home.parent(), () -> regularPlanning.end(id, RegularFixture.MONDAY.plusWeeks(1)));

    assertThat(own(inge, day(id, RegularFixture.MONDAY))).isPresent();
    assertThat(own(inge, day(id, RegularFixture.MONDAY.plusWeeks(1)))).isEmpty();
  }

  @Test
  void whoLeftTheFamilyHasNone() {
    var slot = accepted(2, 4);
    var secret = secret(slot);

    care.as(home.parent(), () -> household.removeMember(inge.member()));

    assertThat(byLink.find(secret)).isEmpty();
    assertThat(care.as(home.parent(), () -> occasions.all(slot))).isEmpty();
  }

  @Test
  void theLinkEndsADayAfterTheCare() {
    var slot = accepted(2, 4);
    var secret = secret(slot);
    var over = hours(0, 6).until().plus(Duration.ofHours(24));

    clock.stopAt(over.minusMillis(1));
    assertThat(byLink.find(secret)).isPresent();
    clock.stopAt(over);
    assertThat(byLink.find(secret)).isEmpty();
  }

  @Test
  void theLinkActsAsWhomItWasMadeFor() {
    var slot = accepted(2, 4);

    var linked = byLink.find(secret(slot)).orElseThrow();

    assertThat(linked.me().name()).isEqualTo("Oma Inge");
    assertThat(linked.occasion().own()).isEqualTo(hours(2, 4));
    assertThat(linked.children()).hasSize(1);
  }

  @Test
  void aNewLinkEndsNoneThatWasGivenBefore() {
    var slot = accepted(2, 4);
    var mailed = secret(slot);
    var shared = secret(slot);

    assertThat(byLink.find(mailed)).isPresent();
    assertThat(byLink.find(shared)).isPresent();
    assertThat(shared).isNotEqualTo(mailed);
  }

  @Test
  void aLinkLeadsToTheSheetFirstAndSaysHowLongItWorks() {
    var link = care.as(home.parent(), () -> links.make(accepted(2, 4), inge.member()));

    assertThat(link)
        .hasValueSatisfying(
            made -> {
              assertThat(made.path()).startsWith("sheet/");
              assertThat(made.opens()).isEqualTo(hours(-48, 0).from());
              assertThat(made.ends()).isEqualTo(hours(0, 30).until());
            });
  }

  @Test
  void noLinkIsMadeOnceItIsOver() {
    var slot = accepted(2, 4);
    clock.stopAt(hours(0, 30).until());

    assertThat(care.as(home.parent(), () -> links.make(slot, inge.member()))).isEmpty();
  }

  @Test
  void noLinkIsMadeForWhoHasNoPartInIt() {
    var slot = accepted(2, 4);

    assertThat(care.as(home.parent(), () -> links.make(slot, joe.member()))).isEmpty();
  }

  @Autowired private CareLinks links;

  @Test
  void aClockChangeShortensNoWindow() {
    var before = LocalDate.parse("2027-03-28");
    var id = regular.agreed(home, inge, RegularFixture.weekly(before, 8, 16, DayOfWeek.SUNDAY));

    var own = own(inge, day(id, before)).orElseThrow();

    assertThat(own.whole().from()).isEqualTo(Instant.parse("2027-03-28T06:00:00Z"));
    assertThat(own.sheetWindow())
        .isEqualTo(
            new Period(
                Instant.parse("2027-03-26T06:00:00Z"), Instant.parse("2027-03-29T02:00:00Z")));
    assertThat(own.actWindow().length()).isEqualTo(Duration.ofHours(12));
    assertThat(own.reportWindow().until()).isEqualTo(Instant.parse("2027-03-29T14:00:00Z"));
  }

  private CareOccasionId accepted(int from, int until) {
    var slot = care.aSlot(home, 0, 6, inge);
    care.accept(inge, slot, hours(from, until));
    return CareOccasionId.of(slot);
  }

  private static CareOccasionId day(RegularCareId id, LocalDate day) {
    return CareOccasionId.of(new RegularDay(id, day));
  }

  private Optional<CareOccasion> own(Actor.Person who, CareOccasionId id) {
    return care.as(who, () -> occasions.own(id));
  }

  private String secret(CareOccasionId id) {
    return care.aSecretOfCare(home, id, inge.member());
  }

  private void takeBack(CareOccasionId id) {
    care.later(Duration.ofMinutes(11));
    care.as(inge, () -> answers.takeBack(new CareSlotId(id.care()), Optional.empty()));
  }

  private void cancel(CareOccasionId id) {
    care.as(home.parent(), () -> planning.cancel(new CareSlotId(id.care())));
  }
}
