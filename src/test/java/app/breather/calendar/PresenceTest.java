package app.breather.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import app.breather.base.tenancy.ChildId;
import app.breather.base.tenancy.MemberId;
import app.breather.base.time.Period;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class PresenceTest {

  private static final MemberId ALEX = MemberId.create();
  private static final MemberId SAM = MemberId.create();
  private static final MemberId INGE = MemberId.create();
  private static final MemberId JOE = MemberId.create();
  private static final ChildId MIA = ChildId.create();
  private static final ChildId TOM = ChildId.create();
  private static final Instant MIDNIGHT = Instant.parse("2027-03-01T00:00:00Z");

  @Test
  void bothParentsHaveTheChildWhenNothingIsPlanned() {
    assertThat(plan(List.of(), List.of()))
        .containsExactly(new PresenceSpan(hours(0, 24), List.of(ALEX, SAM)));
  }

  @Test
  void aPromiseComesBeforeTheParents() {
    assertThat(plan(List.of(new Held(hours(8, 16), INGE, Set.of(MIA))), List.of()))
        .containsExactly(
            new PresenceSpan(hours(0, 8), List.of(ALEX, SAM)),
            new PresenceSpan(hours(8, 16), List.of(INGE)),
            new PresenceSpan(hours(16, 24), List.of(ALEX, SAM)));
  }

  @Test
  void aParentWhoIsAwayLeavesTheOther() {
    assertThat(plan(List.of(), List.of(new Away(hours(9, 17), ALEX))))
        .extracting(PresenceSpan::who)
        .containsExactly(List.of(ALEX, SAM), List.of(SAM), List.of(ALEX, SAM));
  }

  @Test
  void nobodyLeftIsAGap() {
    var away = List.of(new Away(hours(9, 17), ALEX), new Away(hours(16, 20), SAM));
    assertThat(plan(List.of(), away).stream().filter(PresenceSpan::isGap))
        .extracting(PresenceSpan::period)
        .containsExactly(hours(16, 17));
  }

  @Test
  void aCaregiverWhoTakesOverFromAnotherAtOnceLeavesNoGap() {
    var held =
        List.of(
            new Held(hours(12, 24), JOE, Set.of(MIA)), new Held(hours(0, 12), INGE, Set.of(MIA)));
    assertThat(plan(held, List.of(new Away(hours(0, 24), ALEX), new Away(hours(0, 24), SAM))))
        .containsExactly(
            new PresenceSpan(hours(0, 12), List.of(INGE)),
            new PresenceSpan(hours(12, 24), List.of(JOE)));
  }

  @Test
  void touchingPromisesOfOneCaregiverAreOneSpan() {
    var held =
        List.of(
            new Held(hours(0, 12), INGE, Set.of(MIA)), new Held(hours(12, 24), INGE, Set.of(MIA)));
    assertThat(plan(held, List.of()))
        .containsExactly(new PresenceSpan(hours(0, 24), List.of(INGE)));
  }

  @Test
  void childrenWhoAreWithTheSamePeopleShareABand() {
    var presence = new Presence(List.of(ALEX, SAM), List.of(), List.of(), List.of());
    assertThat(presence.bands(hours(0, 24), List.of(MIA, TOM)))
        .extracting(PresenceBand::children)
        .containsExactly(Set.of(MIA, TOM));
  }

  @Test
  void eachChildHasAnAnswerOfItsOwn() {
    var held = List.of(new Held(hours(8, 16), INGE, Set.of(TOM)));
    var presence = new Presence(List.of(ALEX, SAM), held, List.of(), List.of());
    assertThat(presence.bands(hours(0, 24), List.of(MIA, TOM)))
        .extracting(PresenceBand::children)
        .containsExactly(Set.of(MIA), Set.of(TOM));
  }

  private static List<PresenceSpan> plan(List<Held> held, List<Away> away) {
    return new Presence(List.of(ALEX, SAM), held, away, List.of()).spans(hours(0, 24), MIA);
  }

  private static Period hours(int from, int until) {
    return new Period(
        MIDNIGHT.plus(Duration.ofHours(from)), MIDNIGHT.plus(Duration.ofHours(until)));
  }
}
