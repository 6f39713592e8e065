package app.breather.timeoff;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.breather.base.tenancy.MemberId;
import app.breather.base.time.Period;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** What may follow what. */
class TimeOffStateTest {

  private static final Instant NOW = Instant.parse("2027-03-01T09:00:00Z");
  private static final Period EVENING =
      new Period(NOW.plus(Duration.ofDays(1)), NOW.plus(Duration.ofDays(1).plusHours(3)));

  private static final Period NEXT_DAY =
      new Period(EVENING.from().plus(Duration.ofDays(1)), EVENING.until().plus(Duration.ofDays(1)));

  private final MemberId alex = MemberId.create();
  private final MemberId sam = MemberId.create();
  private final MemberId kim = MemberId.create();

  /** What each can do, and what becomes of it; what stands on no line cannot be done. */
  @ParameterizedTest(name = "{0}: {1} by {2} makes {3}")
  @CsvSource(
      textBlock =
          """
          REQUESTED, YES,     ASKED, AGREED
          REQUESTED, NO,      ASKED, DECLINED
          REQUESTED, COUNTER, ASKED, COUNTERED
          REQUESTED, CANCEL,  OWNER, CANCELLED
          REQUESTED, MOVE,    OWNER, ANNOUNCED
          ANNOUNCED, YES,     ASKED, AGREED
          ANNOUNCED, NO,      ASKED, OBJECTED
          ANNOUNCED, COUNTER, ASKED, COUNTERED
          ANNOUNCED, CANCEL,  OWNER, CANCELLED
          ANNOUNCED, MOVE,    OWNER, ANNOUNCED
          OBJECTED,  ASK,     OWNER, REQUESTED
          OBJECTED,  MOVE,    OWNER, ANNOUNCED
          OBJECTED,  CANCEL,  OWNER, CANCELLED
          COUNTERED, YES,     OWNER, AGREED
          COUNTERED, NO,      OWNER, DECLINED
          COUNTERED, COUNTER, OWNER, COUNTERED
          COUNTERED, CANCEL,  OWNER, CANCELLED
          AGREED,    CANCEL,  OWNER, CANCELLED
          AGREED,    MOVE,    OWNER, ANNOUNCED
          """)
  void eachDeedMakesOneState(TimeOffState state, TimeOffVerb verb, Who who, TimeOffState next) {
    var timeOff = in(state);
    assertThat(new TimeOffSide(timeOff, member(who)).open(now(state))).contains(verb);
    done(timeOff, verb, member(who));
    assertThat(timeOff.state(NOW)).isEqualTo(next);
  }

  @ParameterizedTest
  @EnumSource(TimeOffState.class)
  void nobodyCanDoAnythingElse(TimeOffState state) {
    var timeOff = in(state);
    var asked =
        state.isOpen() && state != TimeOffState.COUNTERED
            ? Set.of(TimeOffVerb.YES, TimeOffVerb.NO, TimeOffVerb.COUNTER)
            : Set.of();
    var owner =
        switch (state) {
          case REQUESTED, ANNOUNCED, AGREED -> Set.of(TimeOffVerb.CANCEL, TimeOffVerb.MOVE);
          case OBJECTED -> Set.of(TimeOffVerb.CANCEL, TimeOffVerb.ASK, TimeOffVerb.MOVE);
          case COUNTERED ->
              Set.of(TimeOffVerb.CANCEL, TimeOffVerb.YES, TimeOffVerb.NO, TimeOffVerb.COUNTER);
          case DECLINED, LAPSED, TAKEN, CANCELLED -> Set.of();
        };
    assertThat(new TimeOffSide(timeOff, sam).open(now(state))).isEqualTo(asked);
    assertThat(new TimeOffSide(timeOff, alex).open(now(state))).isEqualTo(owner);
    assertThat(new TimeOffSide(timeOff, kim).open(now(state))).isEmpty();
  }

  @Test
  void aCounterIsAnsweredByTheOtherSideEachTime() {
    var timeOff = in(TimeOffState.COUNTERED);
    timeOff.counter(NEXT_DAY, alex, "", NOW);
    assertThat(new TimeOffSide(timeOff, sam).waits(NOW)).isTrue();
    assertThat(new TimeOffSide(timeOff, alex).waits(NOW)).isFalse();
    assertThat(timeOff.period()).isEqualTo(EVENING);
    done(timeOff, TimeOffVerb.YES, sam);
    assertThat(timeOff.period()).isEqualTo(NEXT_DAY);
    assertThat(timeOff.state(NOW)).isEqualTo(TimeOffState.AGREED);
  }

  @Test
  void aThirdParentHasToAgreeToTheOtherTimeToo() {
    var timeOff = climbing(sam, kim);
    timeOff.counter(NEXT_DAY, sam, "", NOW);
    assertThat(new TimeOffSide(timeOff, kim).waits(NOW)).isFalse();
    timeOff.say(Answer.YES, alex, "", NOW);
    assertThat(timeOff.takenCounter()).contains(NEXT_DAY);
    timeOff.takeCounter(Set.of(sam, kim), NOW);
    assertThat(timeOff.state(NOW)).isEqualTo(TimeOffState.REQUESTED);
    timeOff.say(Answer.YES, kim, "", NOW);
    assertThat(timeOff.state(NOW)).isEqualTo(TimeOffState.AGREED);
  }

  @Test
  void whatIsAnnouncedStandsAtOnceAndIsAgreedInTime() {
    var timeOff = in(TimeOffState.ANNOUNCED);
    var until = EVENING.from().minus(Duration.ofHours(2));
    assertThat(timeOff.agreedFrom()).contains(until);
    assertThat(timeOff.standing().isChangedAt(NOW)).isTrue();
    assertThat(timeOff.state(until.minusNanos(1))).isEqualTo(TimeOffState.ANNOUNCED);
    assertThat(timeOff.state(until)).isEqualTo(TimeOffState.AGREED);
    assertThat(timeOff.state(EVENING.until())).isEqualTo(TimeOffState.TAKEN);
    assertThat(new TimeOffSide(timeOff, sam).open(until)).isEmpty();
  }

  @Test
  void minutesCountAsAnnouncedWhileItStands() {
    assertThat(in(TimeOffState.ANNOUNCED).isAnnounced()).isTrue();
    assertThat(in(TimeOffState.OBJECTED).isAnnounced()).isFalse();
    assertThat(in(TimeOffState.REQUESTED).isAnnounced()).isFalse();
    assertThat(in(TimeOffState.AGREED).isAnnounced()).isFalse();
  }

  private enum Who {
    OWNER,
    ASKED
  }

  private MemberId member(Who who) {
    return who == Who.OWNER ? alex : sam;
  }

  private static Instant now(TimeOffState state) {
    return switch (state) {
      case LAPSED -> EVENING.from();
      case TAKEN -> EVENING.until();
      default -> NOW;
    };
  }

  private TimeOff in(TimeOffState state) {
    return switch (state) {
      case REQUESTED, LAPSED -> climbing(sam);
      case ANNOUNCED -> planned(true, sam);
      case OBJECTED -> after(planned(true, sam), TimeOffVerb.NO, sam);
      case COUNTERED -> after(climbing(sam), TimeOffVerb.COUNTER, sam);
      case AGREED, TAKEN -> after(climbing(sam), TimeOffVerb.YES, sam);
      case DECLINED -> after(climbing(sam), TimeOffVerb.NO, sam);
      case CANCELLED -> after(climbing(sam), TimeOffVerb.CANCEL, alex);
    };
  }

  private TimeOff after(TimeOff timeOff, TimeOffVerb verb, MemberId who) {
    done(timeOff, verb, who);
    return timeOff;
  }

  private void done(TimeOff timeOff, TimeOffVerb verb, MemberId who) {
    switch (verb) {
      case YES -> {
        timeOff.say(Answer.YES, who, "", NOW);
        timeOff.takenCounter().ifPresent(_ -> timeOff.takeCounter(Set.of(sam), NOW));
      }
      case NO -> timeOff.say(Answer.NO, who, "", NOW);
      case COUNTER -> timeOff.counter(NEXT_DAY, who, "", NOW);
      case MOVE -> timeOff.move(NEXT_DAY, Set.of(sam), true, alex, NOW);
      case ASK -> timeOff.ask(NOW);
      case CANCEL -> timeOff.cancel(NOW);
    }
  }

  @ParameterizedTest
  @EnumSource(names = {"DECLINED", "LAPSED", "TAKEN", "CANCELLED"})
  void whatIsSettledStays(TimeOffState state) {
    assertThat(Arrays.stream(TimeOffState.values()).filter(state::mayBecome)).isEmpty();
    assertThat(state.isAhead()).isFalse();
  }

  @Test
  void nobodyToAskIsAgreedAtOnce() {
    assertThat(climbing().state(NOW)).isEqualTo(TimeOffState.AGREED);
    assertThat(climbing().standing().isChangedAt(NOW)).isTrue();
  }

  @Test
  void allHaveToSayYes() {
    var timeOff = climbing(sam, kim);
    timeOff.say(Answer.YES, sam, "", NOW);
    assertThat(timeOff.state(NOW)).isEqualTo(TimeOffState.REQUESTED);
    assertThat(new TimeOffSide(timeOff, sam).waits(NOW)).isFalse();
    assertThat(new TimeOffSide(timeOff, kim).waits(NOW)).isTrue();
    timeOff.say(Answer.YES, kim, "", NOW);
    assertThat(timeOff.state(NOW)).isEqualTo(TimeOffState.AGREED);
  }

  @Test
  void oneNoIsEnough() {
    var timeOff = climbing(sam, kim);
    timeOff.say(Answer.NO, sam, "", NOW);
    assertThat(timeOff.state(NOW)).isEqualTo(TimeOffState.DECLINED);
    assertThat(timeOff.standing().isChangedAt(NOW)).isFalse();
    assertThat(new TimeOffSide(timeOff, kim).waits(NOW)).isFalse();
  }

  @Test
  void aSecondAnswerOrOneToWhatIsSettledIsAFault() {
    var timeOff = climbing(sam, kim);
    timeOff.say(Answer.YES, sam, "", NOW);
    assertThatThrownBy(() -> timeOff.say(Answer.NO, sam, "", NOW))
        .isInstanceOf(IllegalStateException.class);
    timeOff.cancel(NOW);
    assertThatThrownBy(() -> timeOff.say(Answer.YES, kim, "", NOW))
        .isInstanceOf(IllegalStateException.class);
    assertThatThrownBy(() -> timeOff.cancel(NOW)).isInstanceOf(IllegalStateException.class);
  }

  @Test
  void timeMakesLapsedAndTakenOfIt() {
    assertThat(climbing(sam).state(EVENING.from().minusNanos(1))).isEqualTo(TimeOffState.REQUESTED);
    assertThat(climbing(sam).state(EVENING.from())).isEqualTo(TimeOffState.LAPSED);
    assertThat(climbing().state(EVENING.until().minusNanos(1))).isEqualTo(TimeOffState.AGREED);
    assertThat(climbing().state(EVENING.until())).isEqualTo(TimeOffState.TAKEN);
  }

  private TimeOff climbing(MemberId... asked) {
    return planned(false, asked);
  }

  private TimeOff planned(boolean announced, MemberId... asked) {
    var plan =
        new TimeOffPlan(
            TimeOffKind.ME_TIME,
            new TimeOffContent(EVENING, "Climbing"),
            EVENING,
            new LinkedHashSet<>(Set.of(alex)),
            List.of(asked),
            announced,
            Optional.empty());
    return TimeOff.planned(plan, alex, NOW);
  }
}
