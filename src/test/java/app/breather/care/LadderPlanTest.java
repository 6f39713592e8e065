package app.breather.care;

import static org.assertj.core.api.Assertions.assertThat;

import app.breather.base.tenancy.MemberId;
import app.breather.care.LadderPlan.Asked;
import app.breather.care.LadderPlan.Step;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Who is asked next, and when. */
class LadderPlanTest {

  private static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");
  private static final Instant NOON = at("2027-03-01T12:00");
  private static final Instant START = at("2027-03-12T18:00");

  private final MemberId inge = MemberId.create();
  private final MemberId joe = MemberId.create();
  private final MemberId nora = MemberId.create();

  @Test
  void theFirstIsAskedAtOnceAndHasTwoDaysFarAhead() {
    assertThat(queued(inge, joe, nora).at(NOON))
        .isEqualTo(new Step.Ask(List.of(inge), at("2027-03-03T12:00")));
  }

  @Test
  void whoeverIsLeftSharesTheTimeUntilADayBefore() {
    var now = at("2027-03-10T10:00");

    assertThat(queued(inge, joe, nora, MemberId.create()).at(now))
        .isEqualTo(new Step.Ask(List.of(inge), at("2027-03-10T18:00")));
    assertThat(queued(inge, joe).at(now))
        .isEqualTo(new Step.Ask(List.of(inge), at("2027-03-11T09:00")));
  }

  @Test
  void everybodyHasAtLeastTwoHours() {
    var now = at("2027-03-11T17:00");

    assertThat(queued(inge, joe, nora).at(now))
        .isEqualTo(new Step.Ask(List.of(inge), at("2027-03-11T19:00")));
  }

  @Test
  void theNextWaitsUntilTheTimeToAnswerIsOver() {
    var until = NOON.plus(Duration.ofHours(5));
    var plan = plan(List.of(joe), waiting(until));

    assertThat(plan.at(NOON)).isEqualTo(new Step.Wait(until));
    assertThat(plan.next(NOON)).contains(new LadderCard.Next(List.of(joe), until));
    assertThat(plan.at(until)).isInstanceOf(Step.Ask.class);
  }

  @Test
  void anAnswerCanBeUndoneForTenMinutesBeforeTheNextIsAsked() {
    for (var state : List.of(AskState.DECLINED, AskState.ACCEPTED)) {
      var plan = plan(List.of(joe), answered(state, NOON));

      assertThat(plan.at(NOON)).isEqualTo(new Step.Wait(NOON.plus(Ask.UNDO)));
      assertThat(plan.at(NOON.plus(Ask.UNDO))).isInstanceOf(Step.Ask.class);
    }
  }

  @Test
  void aPromiseTakenBackAndAnAskWithdrawnKeepNobodyWaiting() {
    for (var state : List.of(AskState.TAKEN_BACK, AskState.WITHDRAWN)) {
      assertThat(plan(List.of(joe), answered(state, NOON)).at(NOON)).isInstanceOf(Step.Ask.class);
    }
  }

  @Test
  void aDayBeforeAllWhoAreLeftAreAskedWhoeverIsWaitedFor() {
    var eve = START.minus(Duration.ofHours(24));
    var plan = plan(List.of(joe, nora), waiting(START.minus(Duration.ofHours(20))));

    assertThat(plan.at(eve.minusSeconds(1))).isEqualTo(new Step.Wait(eve));
    assertThat(plan.next(eve.minusSeconds(1)))
        .contains(new LadderCard.Next(List.of(joe, nora), eve));
    assertThat(plan.at(eve)).isEqualTo(new Step.Ask(List.of(joe, nora), START));
  }

  @Test
  void itIsUrgentAfterANoLessThanADayBefore() {
    var late = START.minus(Duration.ofHours(3));

    assertThat(plan(List.of(joe), answered(AskState.DECLINED, late)).at(late))
        .isEqualTo(new Step.Ask(List.of(joe), START));
  }

  @Test
  void nobodyIsLeftWhenTheLastCannotBeWaitedFor() {
    assertThat(plan(List.of(), waiting(NOON.plusSeconds(1))).at(NOON))
        .isEqualTo(new Step.Wait(NOON.plusSeconds(1)));
    assertThat(plan(List.of(), waiting(NOON)).at(NOON)).isEqualTo(new Step.NobodyLeft());
  }

  @Test
  void itRestsWhenNobodyIsNeededAndOnceTheSlotHasBegun() {
    var covered = new LadderPlan(START, BERLIN, false, List.of(joe), List.of());

    assertThat(covered.at(NOON)).isEqualTo(new Step.Rest());
    assertThat(covered.next(NOON)).isEmpty();
    assertThat(queued(joe).at(START)).isEqualTo(new Step.Rest());
  }

  @Test
  void twoDaysAreTwoDaysWhenTheClocksChange() {
    var before = at("2027-03-27T12:00");
    var plan = new LadderPlan(at("2027-04-20T12:00"), BERLIN, true, List.of(inge, joe), List.of());

    assertThat(plan.at(before)).isEqualTo(new Step.Ask(List.of(inge), at("2027-03-29T13:00")));
  }

  @Test
  void anAnswerThatWouldBeDueInTheNightOfAClockChangeIsDueAtNine() {
    var plan = new LadderPlan(at("2027-04-20T12:00"), BERLIN, true, List.of(inge, joe), List.of());

    assertThat(plan.at(at("2027-03-26T23:30")))
        .isEqualTo(new Step.Ask(List.of(inge), at("2027-03-29T09:00")));
  }

  private LadderPlan queued(MemberId... queue) {
    return plan(Arrays.asList(queue));
  }

  private LadderPlan plan(List<MemberId> queue, Asked... asked) {
    return new LadderPlan(START, BERLIN, true, queue, List.of(asked));
  }

  private static Asked waiting(Instant until) {
    return new Asked(AskState.WAITING, until, Optional.empty());
  }

  private static Asked answered(AskState state, Instant when) {
    return new Asked(state, when.plus(Duration.ofDays(1)), Optional.of(when));
  }

  private static Instant at(String local) {
    return LocalDateTime.parse(local).atZone(BERLIN).toInstant();
  }
}
