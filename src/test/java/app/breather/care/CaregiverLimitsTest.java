package app.breather.care;

import static app.breather.care.CareFixture.hours;
import static org.assertj.core.api.Assertions.assertThat;

import app.breather.IntegrationTest;
import app.breather.base.tenancy.Actor;
import app.breather.base.tenancy.MemberId;
import app.breather.calendar.AbsenceKind;
import app.breather.calendar.AbsenceTime;
import app.breather.calendar.Absences;
import app.breather.calendar.BusyFixture;
import app.breather.family.FamilyFixture;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Limits are kept, warn who asks, and pass over whom they concern. */
@IntegrationTest
class CaregiverLimitsTest {

  private static final CareLimits TWO_HOURS = longest(2);

  @Autowired private CareFixture care;
  @Autowired private CaregiverLimits limits;
  @Autowired private CareLadder ladder;
  @Autowired private CareAsking asking;
  @Autowired private Absences absences;
  @Autowired private BusyFixture busy;
  private FamilyFixture.Home home;
  private Actor.Person alex;
  private Actor.Person inge;
  private Actor.Person joe;

  @BeforeEach
  void twoGrandparents() {
    home = care.aFamily();
    alex = home.parent();
    inge = care.aCaregiver(home, "Oma Inge");
    joe = care.aCaregiver(home, "Grandpa Joe");
  }

  @Test
  void aCaregiverSaysThemAndAParentReadsThem() {
    assertThat(change(inge, inge.member(), TWO_HOURS)).isEqualTo(new LimitResult.Saved());

    assertThat(card(alex, inge.member()).limits()).isEqualTo(TWO_HOURS);
    assertThat(care.as(joe, () -> limits.of(inge.member()))).isEmpty();
  }

  @Test
  void aParentSaysThemForSomebodyWithoutAccount() {
    var nora = care.aCaregiverWithoutAccount(home, "Nora");

    assertThat(change(alex, nora, TWO_HOURS)).isEqualTo(new LimitResult.Saved());

    assertThat(card(alex, nora).limits()).isEqualTo(TWO_HOURS);
  }

  @Test
  void aParentHasNone() {
    assertThat(care.as(alex, () -> limits.of(alex.member()))).isEmpty();
  }

  @Test
  void nothingOutOfReachIsStored() {
    assertThat(change(inge, inge.member(), longest(0)))
        .isEqualTo(new LimitResult.Invalid(Set.of(LimitProblem.LONGEST)));
    assertThat(card(inge, inge.member()).limits()).isEqualTo(CareLimits.NONE);
  }

  @Test
  void ofTwoWhoChangeThemTheSecondIsToldWhatTheFirstSaid() {
    var seen = card(alex, inge.member());
    change(inge, inge.member(), TWO_HOURS);

    var result = care.as(alex, () -> limits.change(seen, longest(5)));

    assertThat(result).isEqualTo(new LimitResult.Changed(card(alex, inge.member())));
    assertThat(card(alex, inge.member()).limits()).isEqualTo(TWO_HOURS);
  }

  @Test
  void parentsAreWarnedOfWhomItConcernsOnly() {
    change(inge, inge.member(), TWO_HOURS);

    assertThat(warnings(0, 4))
        .containsExactly(new LimitWarning(inge.member(), List.of(new LimitBreach.TooLong(2))));
    assertThat(warnings(0, 2)).isEmpty();
  }

  @Test
  void whoIsAwayIsSaidToBeAndNotWhy() {
    care.as(
        inge,
        () ->
            absences.record(inge.member(), AbsenceKind.TRAVEL, new AbsenceTime.Once(hours(3, 9))));

    assertThat(warnings(0, 4))
        .containsExactly(new LimitWarning(inge.member(), List.of(new LimitBreach.Away())));
    assertThat(warnings(0, 3)).isEmpty();
  }

  @Test
  void whoIsBusyByAnotherCalendarIsWarnedOfAndAskedInTurnAllTheSame() {
    busy.busy(inge, hours(3, 9));

    assertThat(warnings(0, 4))
        .containsExactly(new LimitWarning(inge.member(), List.of(new LimitBreach.Busy())));
    assertThat(warnings(0, 3)).isEmpty();

    var slot = care.aSlot(home, 0, 4);
    care.as(alex, () -> ladder.ask(slot, List.of(inge.member(), joe.member())));
    assertThat(care.as(alex, () -> ladder.of(slot)).orElseThrow().lines().getFirst())
        .isEqualTo(new LadderCard.Line(inge.member(), RungState.ASKED, Optional.empty()));
  }

  @Test
  void asksOfThisWeekCountAndWithdrawnOnesDoNot() {
    var twice =
        new CareLimits(
            Set.of(), Optional.empty(), Optional.empty(), Optional.empty(), Optional.of(2));
    change(inge, inge.member(), twice);
    var slots =
        IntStream.range(0, 2).mapToObj(i -> care.aSlot(home, 10 * i, 10 * i + 4, inge)).toList();
    assertThat(warnings(40, 44))
        .containsExactly(new LimitWarning(inge.member(), List.of(new LimitBreach.AskedEnough(2))));

    care.as(alex, () -> asking.withdraw(slots.getFirst(), inge.member()));

    assertThat(warnings(40, 44)).isEmpty();
    var _ = care.aSlot(home, 50, 54, inge);
    care.later(Duration.ofDays(7));
    assertThat(warnings(400, 404)).isEmpty();
  }

  @Test
  void whoIsLimitedIsPassedOverWithTheReason() {
    change(inge, inge.member(), TWO_HOURS);
    var slot = care.aSlot(home, 0, 4);

    care.as(alex, () -> ladder.ask(slot, List.of(inge.member(), joe.member())));

    var lines = care.as(alex, () -> ladder.of(slot)).orElseThrow().lines();
    assertThat(lines)
        .containsExactly(
            new LadderCard.Line(inge.member(), RungState.SKIPPED, Optional.of(SkipReason.TOO_LONG)),
            new LadderCard.Line(joe.member(), RungState.ASKED, Optional.empty()));
  }

  @Test
  void aParentMayAskAllTheSame() {
    change(inge, inge.member(), TWO_HOURS);

    var slot = care.aSlot(home, 0, 4, inge);

    assertThat(care.card(alex, slot).askOf(inge.member())).isPresent();
    assertThat(care.accept(inge, slot, hours(0, 4))).isInstanceOf(AcceptResult.Accepted.class);
  }

  @Test
  void anotherFamilysCaregiverIsUnknown() {
    var stranger = care.aFamily().parent();
    change(inge, inge.member(), TWO_HOURS);

    assertThat(care.as(stranger, () -> limits.of(inge.member()))).isEmpty();
    assertThat(care.as(stranger, () -> limits.warnings(List.of(hours(0, 4))))).isEmpty();
  }

  private List<LimitWarning> warnings(int from, int until) {
    return care.as(alex, () -> limits.warnings(List.of(hours(from, until))));
  }

  private LimitResult change(Actor.Person who, MemberId whose, CareLimits wanted) {
    return care.as(who, () -> limits.change(limits.of(whose).orElseThrow(), wanted));
  }

  private LimitCard card(Actor.Person who, MemberId whose) {
    return care.as(who, () -> limits.of(whose)).orElseThrow();
  }

  private static CareLimits longest(int hours) {
    return new CareLimits(
        Set.of(), Optional.empty(), Optional.of(hours), Optional.empty(), Optional.empty());
  }
}
