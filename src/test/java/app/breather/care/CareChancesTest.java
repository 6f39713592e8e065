package app.breather.care;

import static app.breather.care.CareFixture.hours;
import static org.assertj.core.api.Assertions.assertThat;

import app.breather.IntegrationTest;
import app.breather.base.tenancy.Actor;
import app.breather.base.tenancy.MemberId;
import app.breather.care.CareChance.Liking;
import app.breather.family.FamilyFixture;
import java.time.DayOfWeek;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Whom it would suit to be asked; the times lie on a Monday and a Tuesday. */
@IntegrationTest
class CareChancesTest {

  @Autowired private CareFixture care;
  @Autowired private CareChances chances;
  @Autowired private CaregiverLimits limits;
  @Autowired private CareOffers offers;
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
  void whoHasSaidNothingSuits() {
    assertThat(of(0, 4))
        .containsExactlyInAnyOrder(
            new CareChance(hours(0, 4), inge.member(), Liking.SUITS),
            new CareChance(hours(0, 4), joe.member(), Liking.SUITS));
  }

  @Test
  void whoHasNamedOtherDaysDoesNotAndWhoHasNamedTheDayLikesIt() {
    limit(inge, DayOfWeek.MONDAY);
    assertThat(of(0, 4)).contains(new CareChance(hours(0, 4), inge.member(), Liking.LIKES_THE_DAY));
    assertThat(of(24, 28)).extracting(CareChance::caregiver).containsExactly(joe.member());
  }

  @Test
  void whoHasPromisedSomethingThenIsLeftOut() {
    care.accept(inge, care.aSlot(home, 0, 4, inge), hours(0, 4));
    assertThat(of(3, 6)).extracting(CareChance::caregiver).containsExactly(joe.member());
    assertThat(of(4, 6)).extracting(CareChance::caregiver).contains(inge.member());
  }

  @Test
  void anOfferCountsWhenItIsForAllOfTheTime() {
    care.as(joe, () -> offers.offer(new OfferContent(hours(0, 4), "")));
    assertThat(liking(joe.member(), of(1, 4))).isEqualTo(Liking.OFFERED);
    assertThat(liking(joe.member(), of(1, 5))).isEqualTo(Liking.SUITS);
  }

  @Test
  void aParentKnowsWhatTheyHavePromisedToAnotherFamily() {
    var other = care.aFamily();
    var sister = care.aCaregiverWithoutAccount(other, "Alex");
    var there = care.join(other, sister, home.parent().account());
    care.accept(there, care.aSlot(other, 0, 4, there), hours(0, 4));

    assertThat(care.as(home.parent(), () -> chances.myPromisesElsewhere(hours(2, 6))))
        .containsExactly(hours(0, 4));
    assertThat(care.as(other.parent(), () -> chances.myPromisesElsewhere(hours(2, 6)))).isEmpty();
  }

  private List<CareChance> of(int from, int until) {
    return care.as(home.parent(), () -> chances.of(List.of(hours(from, until))));
  }

  private static Liking liking(MemberId caregiver, List<CareChance> all) {
    return all.stream()
        .filter(chance -> chance.caregiver().equals(caregiver))
        .map(CareChance::liking)
        .findFirst()
        .orElseThrow();
  }

  private void limit(Actor.Person caregiver, DayOfWeek day) {
    var wanted =
        new CareLimits(
            Set.of(day), Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());
    care.as(caregiver, () -> limits.change(limits.of(caregiver.member()).orElseThrow(), wanted));
  }
}
