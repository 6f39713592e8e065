package app.breather.care;

import static app.breather.care.RegularFixture.MONDAY;
import static app.breather.care.RegularFixture.mondays;
import static app.breather.care.RegularFixture.weekly;
import static org.assertj.core.api.Assertions.assertThat;

import app.breather.IntegrationTest;
import app.breather.base.tenancy.Actor;
import app.breather.base.time.Period;
import app.breather.family.FamilyFixture;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/**
 * Oma Inge has one account and two families; what she does each Monday in one, the other cannot
 * take.
 */
@IntegrationTest
class RegularTwoFamiliesTest {

  private static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");
  private static final LocalDate A_MONDAY = RegularFixture.MONDAY.plusWeeks(7);

  @Autowired private CareFixture care;
  @Autowired private CareChances chances;
  @Autowired private RegularFixture regular;
  @Autowired private RegularPlanning planning;
  @Autowired private RegularAgreement agreement;
  @Autowired private RegularBoard board;
  @Autowired private CarePlanning slots;
  @Autowired private CareBoard careBoard;
  @Autowired private CareAcceptance acceptance;
  private FamilyFixture.Home home;
  private FamilyFixture.Home other;
  private Actor.Person inge;
  private Actor.Person ingeThere;

  @BeforeEach
  void oneAccountInTwoFamilies() {
    home = care.aFamily();
    other = care.aFamily();
    inge = care.aCaregiver(home, "Oma Inge");
    ingeThere = care.join(other, care.aCaregiverWithoutAccount(other, "Granny"), inge.account());
  }

  @Test
  void whatIsPromisedRegularlyInOneFamilyIsBusyInTheOtherAndNothingElseIsSaid() {
    var id = regular.agreed(home, inge, mondays());

    assertThat(enterThere(9, 10)).isEqualTo(new AcceptResult.BusyElsewhere());
    assertThat(enterThere(16, 17)).isInstanceOf(AcceptResult.Accepted.class);
    assertThat(regular.agree(ingeThere, regular.proposed(other, ingeThere.member(), mondays())))
        .isEqualTo(new AgreeResult.BusyElsewhere());

    care.as(home.parent(), () -> planning.end(id, A_MONDAY));
    assertThat(enterThere(9, 10)).isInstanceOf(AcceptResult.Accepted.class);
  }

  @Test
  void whatIsPromisedOnceInOneFamilyRefusesRegularCareInTheOther() {
    enterThere(9, 10);

    assertThat(regular.agree(inge, regular.proposed(home, inge.member(), mondays())))
        .isEqualTo(new AgreeResult.BusyElsewhere());
  }

  @Test
  void whoJoinsBringsWhatTheyHavePromisedRegularly() {
    var third = care.aFamily();
    var nana = care.aCaregiverWithoutAccount(third, "Nana");
    var id = regular.proposed(third, nana, mondays());
    care.as(third.parent(), () -> agreement.enter(id));

    care.join(third, nana, inge.account());

    assertThat(enterThere(9, 10)).isEqualTo(new AcceptResult.BusyElsewhere());
  }

  @Test
  void whoJoinsReadsWhichOfTheirRegularDaysClash() {
    var third = care.aFamily();
    var nana = care.aCaregiverWithoutAccount(third, "Nana");
    var id = regular.proposed(third, nana, weekly(MONDAY, 10, 11));
    care.as(third.parent(), () -> agreement.enter(id));
    regular.agreed(home, inge, weekly(MONDAY, 8, 16));

    var there = care.join(third, nana, inge.account());

    assertThat(care.as(there, careBoard::myClashes)).contains(on(MONDAY, 10, 11)).hasSize(8);
    assertThat(care.as(inge, careBoard::myClashes)).contains(on(MONDAY, 8, 16)).hasSize(8);
    assertThat(care.as(ingeThere, careBoard::myClashes)).isEmpty();
    care.as(third.parent(), () -> planning.drop(id, MONDAY, MONDAY));
    assertThat(care.as(inge, careBoard::myClashes)).doesNotContain(on(MONDAY, 8, 16)).hasSize(7);
  }

  @Test
  void aSinglePromiseElsewhereClashesWithARegularDay() {
    var third = care.aFamily();
    var nana = care.aCaregiverWithoutAccount(third, "Nana");
    var result =
        care.as(
            third.parent(),
            () ->
                slots.open(
                    new CareSlotContent(on(MONDAY, 9, 10), Set.of(third.child()), "", "", "")));
    var slot = ((PlanResult.Saved) result).slot();
    care.as(
        third.parent(), () -> acceptance.enter(slot, nana, List.of(on(MONDAY, 9, 10)), Set.of()));
    regular.agreed(home, inge, weekly(MONDAY, 8, 16));

    var there = care.join(third, nana, inge.account());

    assertThat(care.as(there, careBoard::myClashes)).containsExactly(on(MONDAY, 9, 10));
    assertThat(care.as(inge, careBoard::myClashes)).containsExactly(on(MONDAY, 8, 16));
  }

  private static Period on(LocalDate day, int from, int until) {
    return Period.between(day.atTime(from, 0), day.atTime(until, 0), BERLIN).orElseThrow();
  }

  @Test
  void parentsElsewhereLearnOnlyThatTheTimeIsNotFree() {
    regular.agreed(home, inge, mondays());
    var busy = Period.between(A_MONDAY.atTime(9, 0), A_MONDAY.atTime(10, 0), BERLIN).orElseThrow();
    var free = Period.between(A_MONDAY.atTime(17, 0), A_MONDAY.atTime(18, 0), BERLIN).orElseThrow();
    var granny = Set.of(ingeThere.member());

    assertThat(care.as(other.parent(), () -> chances.areElsewhere(granny, busy))).isTrue();
    assertThat(care.as(other.parent(), () -> chances.areElsewhere(granny, free))).isFalse();
  }

  @Test
  void anotherFamilysRegularCareIsAsOneThatDoesNotExist() {
    var id = regular.agreed(home, inge, mondays());

    assertThat(care.as(other.parent(), () -> board.find(id))).isEmpty();
    assertThat(care.as(ingeThere, () -> board.find(id))).isEmpty();
    assertThat(care.as(other.parent(), () -> planning.end(id, A_MONDAY)))
        .isEqualTo(new RegularChangeResult.Gone());
  }

  private AcceptResult enterThere(int from, int until) {
    var span =
        Period.between(A_MONDAY.atTime(from, 0), A_MONDAY.atTime(until, 0), BERLIN).orElseThrow();
    return care.as(
        other.parent(),
        () -> {
          var content = new CareSlotContent(span, Set.of(other.child()), "", "", "");
          var slot = ((PlanResult.Saved) slots.open(content)).slot();
          return acceptance.enter(slot, ingeThere.member(), List.of(span), Set.of());
        });
  }
}
