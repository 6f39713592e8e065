package app.breather.care;

import static app.breather.care.CareFixture.hours;
import static org.assertj.core.api.Assertions.assertThat;

import app.breather.IntegrationTest;
import app.breather.base.persistence.AtOnce;
import app.breather.base.tenancy.Actor;
import app.breather.family.FamilyFixture;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Oma Inge has one account and two families, and is in one place at a time. */
@IntegrationTest
class TwoFamiliesTest {

  private static final int ROUNDS = 20;

  @Autowired private CareFixture care;
  @Autowired private CareAcceptance acceptance;
  @Autowired private CareAnswers answers;
  @Autowired private CareBoard board;
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
  void aTimePromisedInOneFamilyIsBusyInTheOtherAndNothingElseIsSaid() {
    var here = care.aSlot(home, 0, 4, inge);
    var there = care.aSlot(other, 3, 6, ingeThere);
    care.accept(inge, here, hours(0, 4));

    assertThat(care.accept(ingeThere, there, hours(3, 6)))
        .isEqualTo(new AcceptResult.BusyElsewhere());
    assertThat(care.accept(ingeThere, there, hours(4, 6)))
        .isInstanceOf(AcceptResult.Accepted.class);
  }

  @Test
  void neitherAYesByTelephoneNorACompanionPassesBy() {
    care.accept(inge, care.aSlot(home, 0, 4, inge), hours(0, 4));
    var joe = care.aCaregiver(other, "Grandpa Joe");
    var there = care.aSlot(other, 0, 4);

    assertThat(
            care.as(
                other.parent(),
                () -> acceptance.enter(there, ingeThere.member(), List.of(hours(0, 4)), Set.of())))
        .isEqualTo(new AcceptResult.BusyElsewhere());
    assertThat(
            care.as(
                other.parent(),
                () ->
                    acceptance.enter(
                        there, joe.member(), List.of(hours(0, 4)), Set.of(ingeThere.member()))))
        .isEqualTo(new AcceptResult.BusyElsewhere());
  }

  @Test
  void whatIsTakenBackFreesTheTimeInBoth() {
    var here = care.aSlot(home, 0, 4, inge);
    care.accept(inge, here, hours(0, 4));
    care.as(inge, () -> answers.takeBack(here, Optional.empty()));

    assertThat(care.accept(ingeThere, care.aSlot(other, 0, 4, ingeThere), hours(0, 4)))
        .isInstanceOf(AcceptResult.Accepted.class);
  }

  @Test
  void ofTwoPromisesAtTheSameMomentOneStands() throws Exception {
    try (var threads = Executors.newFixedThreadPool(2)) {
      for (int round = 0; round < ROUNDS; round++) {
        var span = hours(round * 5, round * 5 + 4);
        var here = care.aSlot(home, round * 5, round * 5 + 4, inge);
        var there = care.aSlot(other, round * 5, round * 5 + 4, ingeThere);

        var results =
            AtOnce.all(
                threads,
                List.of(inge, ingeThere),
                who -> care.accept(who, who.equals(inge) ? here : there, span));

        assertThat(results).filteredOn(AcceptResult.Accepted.class::isInstance).hasSize(1);
        assertThat(results).contains(new AcceptResult.BusyElsewhere());
      }
    }
  }

  @Test
  void whoJoinsWithAClashIsLinkedAndTheClashIsListedToThemOnly() {
    var third = care.aFamily();
    var member = care.aCaregiverWithoutAccount(third, "Nana");
    var slot = care.aSlot(third, 2, 6);
    care.as(third.parent(), () -> acceptance.enter(slot, member, List.of(hours(2, 6)), Set.of()));
    care.accept(inge, care.aSlot(home, 0, 4, inge), hours(0, 4));

    var ingeInThird = care.join(third, member, inge.account());

    assertThat(care.as(ingeInThird, board::myClashes)).containsExactly(hours(2, 6));
    assertThat(care.as(inge, board::myClashes)).containsExactly(hours(0, 4));
    assertThat(care.as(ingeThere, board::myClashes)).isEmpty();
    assertThat(care.as(third.parent(), board::myClashes)).isEmpty();
  }
}
