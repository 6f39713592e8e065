package app.breather.timeoff;

import static app.breather.timeoff.TimeOffFixture.careBy;
import static app.breather.timeoff.TimeOffFixture.evening;
import static app.breather.timeoff.TimeOffFixture.hours;
import static org.assertj.core.api.Assertions.assertThat;

import app.breather.IntegrationTest;
import app.breather.base.tenancy.Actor;
import app.breather.base.time.Period;
import app.breather.calendar.AbsenceKind;
import app.breather.calendar.AbsenceTime;
import app.breather.calendar.Absences;
import app.breather.calendar.AwayRecord;
import app.breather.calendar.AwayTimes;
import app.breather.care.CareAnswers;
import app.breather.care.CareFixture;
import app.breather.care.CarePlanning;
import app.breather.care.CareSlotId;
import app.breather.care.Coverage;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.assertj.core.groups.Tuple;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Alex goes climbing, or out with Sam. */
@IntegrationTest
class TimeOffTest {

  @Autowired private TimeOffFixture timeOff;
  @Autowired private CareFixture care;
  @Autowired private TimeOffBoard board;
  @Autowired private TimeOffPlanning planning;
  @Autowired private TimeOffAnswers answers;
  @Autowired private DateNights dateNights;
  @Autowired private CarePlanning carePlanning;
  @Autowired private CareAnswers careAnswers;
  @Autowired private Absences absences;
  @Autowired private AwayTimes awayTimes;
  private TimeOffFixture.People people;
  private Actor.Person alex;
  private Actor.Person sam;
  private Actor.Person inge;

  @BeforeEach
  void aFamily() {
    people = timeOff.twoParents();
    alex = people.alex();
    sam = people.sam();
    inge = people.inge();
  }

  @Test
  void whoIsOffAndWhoAnsweredStandInAListOnce() {
    var id = timeOff.planned(people.alex(), evening(hours(0, 3), people.sam()));
    timeOff.yes(people.sam(), id);

    assertThat(timeOff.as(people.alex(), board::ahead))
        .singleElement()
        .satisfies(
            card -> {
              assertThat(card.owners()).hasSize(2).doesNotHaveDuplicates();
              assertThat(card.answers()).hasSize(1);
            });
  }

  @Test
  void thePartnerWhoWouldHaveTheBabyIsAskedAndSaysYes() {
    var id = timeOff.requested(alex, hours(0, 3));

    assertThat(timeOff.card(alex, id).state()).isEqualTo(TimeOffState.REQUESTED);
    assertThat(timeOff.as(sam, board::waitingForMe))
        .extracting(TimeOffCard::id)
        .containsExactly(id);
    assertThat(timeOff.as(alex, board::waitingForMe)).isEmpty();

    assertThat(timeOff.yes(sam, id)).isEqualTo(new ReplyResult.Answered(TimeOffState.AGREED));

    var card = timeOff.card(alex, id);
    assertThat(card.state()).isEqualTo(TimeOffState.AGREED);
    assertThat(card.coveredInFull()).isTrue();
    assertThat(card.parts())
        .containsExactly(
            new TimeOffCard.Part(
                hours(0, 3), Set.of(people.home().child()), List.of(sam.member())));
    assertThat(timeOff.as(sam, board::waitingForMe)).isEmpty();
    assertThat(timeOff.as(alex, board::myNext)).contains(card);
    assertThat(timeOff.as(sam, board::myNext)).isEmpty();
  }

  @Test
  void aNoWithAWordDeclinesIt() {
    var id = timeOff.requested(alex, hours(0, 3));

    assertThat(timeOff.no(sam, id, "I have the choir"))
        .isEqualTo(new ReplyResult.Answered(TimeOffState.DECLINED));

    var card = timeOff.card(alex, id);
    assertThat(card.state()).isEqualTo(TimeOffState.DECLINED);
    assertThat(card.answers())
        .singleElement()
        .satisfies(line -> assertThat(line.word()).isEqualTo("I have the choir"));
    assertThat(away()).isEmpty();
    assertThat(timeOff.as(alex, board::ahead)).isEmpty();
    assertThat(timeOff.as(alex, board::myPast)).extracting(TimeOffCard::id).containsExactly(id);
  }

  @Test
  void whatNobodyAnsweredLapsesAtItsStart() {
    var id = timeOff.requested(alex, hours(0, 3));
    care.later(Duration.ofDays(7));

    assertThat(timeOff.card(alex, id).state()).isEqualTo(TimeOffState.LAPSED);
    assertThat(timeOff.yes(sam, id)).isEqualTo(new ReplyResult.Settled(TimeOffState.LAPSED));
    assertThat(timeOff.cancel(alex, id)).isEqualTo(new CancelResult.Settled(TimeOffState.LAPSED));
  }

  @Test
  void whatWasAgreedIsTakenWhenItIsOver() {
    var id = timeOff.requested(alex, hours(0, 3));
    timeOff.yes(sam, id);
    care.later(Duration.ofDays(7).plusHours(3));

    assertThat(timeOff.card(alex, id).state()).isEqualTo(TimeOffState.TAKEN);
    assertThat(timeOff.cancel(alex, id)).isEqualTo(new CancelResult.Settled(TimeOffState.TAKEN));
  }

  @Test
  void aPartnerWhoIsAwayIsNotAskedAndNobodyHasTheBaby() {
    isAway(sam, hours(0, 3));

    var id = timeOff.requested(alex, hours(0, 3));

    var card = timeOff.card(alex, id);
    assertThat(card.state()).isEqualTo(TimeOffState.AGREED);
    assertThat(card.coveredInFull()).isFalse();
    assertThat(card.open()).extracting(TimeOffCard.Part::period).containsExactly(hours(0, 3));
  }

  @Test
  void aPartnerWhoIsAwayForAPartIsAskedForTheRest() {
    isAway(sam, hours(2, 3));

    var id = timeOff.requested(alex, hours(0, 3));

    assertThat(timeOff.card(sam, id).mayAnswer()).isTrue();
    assertThat(timeOff.card(sam, id).open())
        .extracting(TimeOffCard.Part::period)
        .containsExactly(hours(2, 3));
  }

  @Test
  void careForAllOfItIsAgreedAtOnceAndUncoveredUntilPromised() {
    var id = timeOff.requested(alex, hours(0, 3), careBy(hours(0, 3), inge));

    var card = timeOff.card(alex, id);
    assertThat(card.state()).isEqualTo(TimeOffState.AGREED);
    assertThat(card.answers()).isEmpty();
    assertThat(card.coveredInFull()).isFalse();
    assertThat(card.care().orElseThrow().coverage()).isEqualTo(Coverage.ASKED);

    care.accept(inge, slot(id), hours(0, 3));

    assertThat(timeOff.card(alex, id).coveredInFull()).isTrue();
    assertThat(timeOff.card(alex, id).parts().getFirst().who()).containsExactly(inge.member());
  }

  @Test
  void aPromiseThatFallsThroughShowsAtOnce() {
    var id = timeOff.requested(alex, hours(0, 3), careBy(hours(0, 3), inge));
    care.accept(inge, slot(id), hours(0, 3));

    timeOff.as(inge, () -> careAnswers.takeBack(slot(id), Optional.empty()));

    var card = timeOff.card(alex, id);
    assertThat(card.state()).isEqualTo(TimeOffState.AGREED);
    assertThat(card.coveredInFull()).isFalse();
  }

  @Test
  void careThatAParentCancelledOrMovedShowsAsUncovered() {
    var id = timeOff.requested(alex, hours(0, 3), careBy(hours(0, 3), inge));
    care.accept(inge, slot(id), hours(0, 3));

    timeOff.as(sam, () -> carePlanning.cancel(slot(id)));

    assertThat(timeOff.card(alex, id).open())
        .extracting(TimeOffCard.Part::period)
        .containsExactly(hours(0, 3));
    assertThat(timeOff.card(alex, id).care().orElseThrow().coverage())
        .isEqualTo(Coverage.CANCELLED);
  }

  @Test
  void careForAPartLeavesTheRestToThePartnerWhoIsAsked() {
    var id = timeOff.requested(alex, hours(0, 4), careBy(hours(0, 2), inge));
    care.accept(inge, slot(id), hours(0, 2));

    assertThat(timeOff.card(sam, id).mayAnswer()).isTrue();
    timeOff.yes(sam, id);

    var card = timeOff.card(alex, id);
    assertThat(card.parts())
        .extracting(part -> part.who().getFirst())
        .containsExactly(inge.member(), sam.member());
    assertThat(card.coveredInFull()).isTrue();
  }

  @Test
  void aNoCancelsTheCareThatHungOnIt() {
    var id = timeOff.requested(alex, hours(0, 4), careBy(hours(0, 2), inge));
    care.accept(inge, slot(id), hours(0, 2));

    timeOff.no(sam, id, "");

    assertThat(care.card(alex, slot(id)).coverage()).isEqualTo(Coverage.CANCELLED);
  }

  @Test
  void cancellingFreesTheCaregiver() {
    var id = timeOff.requested(alex, hours(0, 3), careBy(hours(0, 3), inge));
    care.accept(inge, slot(id), hours(0, 3));

    assertThat(timeOff.cancel(sam, id)).isEqualTo(new CancelResult.Gone());
    assertThat(timeOff.cancel(alex, id)).isEqualTo(new CancelResult.Cancelled());

    assertThat(care.card(alex, slot(id)).coverage()).isEqualTo(Coverage.CANCELLED);
    assertThat(timeOff.card(alex, id).state()).isEqualTo(TimeOffState.CANCELLED);
    assertThat(timeOff.cancel(alex, id))
        .isEqualTo(new CancelResult.Settled(TimeOffState.CANCELLED));
  }

  @Test
  void whoIsOffIsAwaySinceTheAgreementAndNotAnyMoreOnceCancelled() {
    var id = timeOff.requested(alex, hours(0, 3));
    assertThat(away()).isEmpty();
    care.later(Duration.ofHours(1));
    timeOff.yes(sam, id);
    var agreed = CareFixture.NOW.plus(Duration.ofHours(1));

    assertThat(away())
        .singleElement()
        .satisfies(
            record -> {
              assertThat(record.member()).isEqualTo(alex.member());
              assertThat(record.time()).isEqualTo(new AbsenceTime.Once(hours(0, 3)));
              assertThat(record.recordedAt()).isEqualTo(agreed);
              assertThat(record.holds()).isTrue();
            });

    care.later(Duration.ofHours(1));
    timeOff.cancel(alex, id);

    assertThat(away())
        .singleElement()
        .satisfies(
            record -> assertThat(record.revokedAt()).contains(agreed.plus(Duration.ofHours(1))));
  }

  @Test
  void theSecondSeesTheFirstBeforeSending() {
    var first = timeOff.requested(sam, hours(1, 4));

    assertThat(timeOff.as(alex, () -> board.outlook(hours(0, 3), Set.of())).sameTime())
        .extracting(SameTime::id)
        .containsExactly(first);
    assertThat(timeOff.request(alex, hours(0, 3)))
        .isInstanceOfSatisfying(
            RequestResult.SeeFirst.class,
            see -> assertThat(see.others()).extracting(SameTime::id).containsExactly(first));

    assertThat(
            timeOff.as(
                alex,
                () ->
                    planning.request(
                        new TimeOffContent(hours(0, 3), "Climbing"),
                        Optional.empty(),
                        Set.of(first))))
        .isInstanceOf(RequestResult.Stored.class);
  }

  @Test
  void theOutlookSaysWhoWouldHaveTheBaby() {
    isAway(sam, hours(2, 3));
    var slot = care.aSlot(people.home(), 1, 2, inge);
    care.accept(inge, slot, hours(1, 2));

    assertThat(timeOff.as(alex, () -> board.outlook(hours(0, 3), Set.of())).parts())
        .extracting(TimeOffCard.Part::who)
        .containsExactly(List.of(sam.member()), List.of(inge.member()), List.of());
  }

  @Test
  void aDateNightIsAgreedWhenBothHaveSaidYesAndCoveredWhenItsCareIs() {
    var id =
        timeOff.planned(
            alex,
            new DateNightContent(
                new TimeOffContent(hours(1, 4), ""),
                TimeOffFixture.members(alex, sam),
                Duration.ofMinutes(30),
                Duration.ofMinutes(45),
                TimeOffFixture.members(inge),
                "Cinema"));

    var around =
        new Period(
            hours(1, 4).from().minus(Duration.ofMinutes(30)),
            hours(1, 4).until().plus(Duration.ofMinutes(45)));
    assertThat(care.card(inge, slot(id)).period()).isEqualTo(around);
    assertThat(care.card(inge, slot(id)).purpose()).isEqualTo("Cinema");
    assertThat(timeOff.card(sam, id).mayAnswer()).isTrue();

    timeOff.yes(sam, id);

    assertThat(timeOff.card(sam, id).state()).isEqualTo(TimeOffState.AGREED);
    assertThat(timeOff.card(sam, id).coveredInFull()).isFalse();
    assertThat(away()).extracting(AwayRecord::time).containsOnly(new AbsenceTime.Once(around));

    care.accept(inge, slot(id), around);

    assertThat(timeOff.card(sam, id).coveredInFull()).isTrue();
    assertThat(timeOff.as(sam, board::myNext)).isPresent();
  }

  @Test
  void aSingleParentNeedsNobodysYes() {
    var home = care.aFamily();

    var climbing = timeOff.requested(home.parent(), hours(0, 3));
    var evening = timeOff.planned(home.parent(), evening(hours(10, 12)));

    assertThat(timeOff.card(home.parent(), climbing).state()).isEqualTo(TimeOffState.AGREED);
    assertThat(timeOff.card(home.parent(), evening).state()).isEqualTo(TimeOffState.AGREED);
  }

  @Test
  void ofThreeParentsAllWhoWouldHaveTheBabyHaveToAgree() {
    var kim = care.aParent(people.home(), "Kim");
    var id = timeOff.requested(alex, hours(0, 3));

    assertThat(timeOff.yes(sam, id)).isEqualTo(new ReplyResult.Answered(TimeOffState.REQUESTED));
    assertThat(timeOff.yes(kim, id)).isEqualTo(new ReplyResult.Answered(TimeOffState.AGREED));
  }

  @Test
  void anAnswerIsGivenOnceAndNotByWhoIsNotAsked() {
    var id = timeOff.requested(alex, hours(0, 3));
    assertThat(timeOff.yes(alex, id)).isEqualTo(new ReplyResult.Settled(TimeOffState.REQUESTED));
    timeOff.yes(sam, id);
    assertThat(timeOff.no(sam, id, "")).isEqualTo(new ReplyResult.Settled(TimeOffState.AGREED));
    var kim = care.aParent(people.home(), "Kim");
    assertThat(timeOff.yes(kim, id)).isEqualTo(new ReplyResult.Gone());
  }

  @Test
  void whoSawAnOldVersionIsToldSo() {
    var id = timeOff.requested(alex, hours(0, 3));
    assertThat(timeOff.as(sam, () -> answers.yes(id, 7, "")))
        .isEqualTo(new ReplyResult.ChangedMeanwhile());
    assertThat(timeOff.as(alex, () -> planning.cancel(id, 7)))
        .isEqualTo(new CancelResult.ChangedMeanwhile());
    assertThat(timeOff.as(sam, () -> answers.yes(id, 0, "x".repeat(10_000))))
        .isEqualTo(new ReplyResult.WordTooLong());
    assertThat(timeOff.card(sam, id).state()).isEqualTo(TimeOffState.REQUESTED);
  }

  @Test
  void whatCannotBeIsRefusedAndNothingIsStored() {
    refused(hours(-200, -198), "Climbing", TimeOffProblem.PAST);
    refused(hours(0, 15 * 24), "Climbing", TimeOffProblem.TOO_LONG);
    refused(hours(9000, 9001), "Climbing", TimeOffProblem.TOO_FAR);
    refused(hours(0, 3), " ", TimeOffProblem.NO_REASON);
    refused(hours(0, 3), "x".repeat(10_000), TimeOffProblem.REASON_TOO_LONG);
    refused(hours(0, 3), careBy(hours(2, 4)), TimeOffProblem.CARE_OUTSIDE);
    refused(hours(0, 3), careBy(hours(0, 3), sam), TimeOffProblem.NO_CAREGIVER);
    var stranger = care.aFamily();
    assertThat(
            timeOff.as(
                alex, () -> dateNights.plan(evening(hours(0, 3), stranger.parent()), Set.of())))
        .isEqualTo(new RequestResult.Invalid(Set.of(TimeOffProblem.NO_PARENT)));
    assertThat(timeOff.as(alex, board::ahead)).isEmpty();
  }

  @Test
  void theHistoryKeepsWhoSaidWhat() {
    var id = timeOff.requested(alex, hours(0, 3));
    timeOff.as(sam, () -> answers.yes(id, 0, "Enjoy"));
    timeOff.cancel(alex, id);

    assertThat(timeOff.as(sam, () -> board.history(id)))
        .extracting(TimeOffHistoryLine::what, TimeOffHistoryLine::by, TimeOffHistoryLine::word)
        .containsExactlyInAnyOrder(
            tuple(TimeOffHappening.CANCELLED, alex, ""),
            tuple(TimeOffHappening.AGREED, sam, ""),
            tuple(TimeOffHappening.SAID_YES, sam, "Enjoy"),
            tuple(TimeOffHappening.REQUESTED, alex, "Climbing"));
  }

  private static Tuple tuple(TimeOffHappening what, Actor.Person by, String word) {
    return org.assertj.core.api.Assertions.tuple(what, by.member(), word);
  }

  private void refused(Period period, String reason, TimeOffProblem problem) {
    assertThat(
            timeOff.as(
                alex,
                () ->
                    planning.request(
                        new TimeOffContent(period, reason), Optional.empty(), Set.of())))
        .isEqualTo(new RequestResult.Invalid(Set.of(problem)));
  }

  private void refused(Period period, CareWish wish, TimeOffProblem problem) {
    assertThat(timeOff.request(alex, period, wish))
        .isEqualTo(new RequestResult.Invalid(Set.of(problem)));
  }

  private CareSlotId slot(TimeOffId id) {
    return timeOff.card(alex, id).care().orElseThrow().slot();
  }

  private List<AwayRecord> away() {
    return timeOff.as(alex, () -> awayTimes.records(hours(-1, 40)));
  }

  private void isAway(Actor.Person who, Period period) {
    timeOff.as(
        who, () -> absences.record(who.member(), AbsenceKind.WORK, new AbsenceTime.Once(period)));
  }
}
