package app.breather.care;

import static org.assertj.core.api.Assertions.assertThat;

import app.breather.base.tenancy.MemberId;
import app.breather.care.LadderPlan.Asked;
import app.breather.care.LadderPlan.Step;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

/** A ladder on which nobody answers, whenever it starts: the year has both clock changes. */
class LadderPlanPropertyTest {

  private static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");
  private static final Instant NEW_YEAR = Instant.parse("2027-01-01T00:00:00Z");

  private record Question(MemberId who, Instant when, Instant answerBy) {}

  @Property
  void everybodyIsAskedOnceAndInOrderBeforeTheStart(
      @ForAll @IntRange(max = 525_000) int minute,
      @ForAll @IntRange(min = 1, max = 40_000) int ahead,
      @ForAll @IntRange(min = 1, max = 8) int people) {
    var queue = people(people);
    var start = start(minute, ahead);

    var asked = run(queue, begin(minute), start);

    assertThat(asked).extracting(Question::who).isEqualTo(queue);
    assertThat(asked)
        .allSatisfy(one -> assertThat(one.answerBy()).isAfter(one.when()).isBeforeOrEqualTo(start));
  }

  @Property
  void nobodyIsExpectedToAnswerAtNightAndEverybodyHasAnHour(
      @ForAll @IntRange(max = 525_000) int minute,
      @ForAll @IntRange(min = 1_500, max = 40_000) int ahead,
      @ForAll @IntRange(min = 1, max = 8) int people) {
    var start = start(minute, ahead);

    for (var one : run(people(people), begin(minute), start)) {
      if (one.answerBy().isBefore(start)) {
        assertThat(one.answerBy().atZone(BERLIN).toLocalTime())
            .isBetween(LocalTime.of(8, 0), LocalTime.of(22, 0));
        assertThat(Duration.between(one.when(), one.answerBy()))
            .isGreaterThanOrEqualTo(Duration.ofHours(1));
      }
    }
  }

  @Property
  void whatIsAskedTwiceAtTheSameMomentIsAnsweredTheSame(
      @ForAll @IntRange(max = 525_000) int minute,
      @ForAll @IntRange(min = 1, max = 40_000) int ahead,
      @ForAll @IntRange(max = 3) int people) {
    var plan = plan(people(people), List.of(), start(minute, ahead));

    assertThat(plan.at(begin(minute))).isEqualTo(plan.at(begin(minute)));
  }

  /** Nobody answers until the ladder has nothing left to do. */
  private static List<Question> run(List<MemberId> people, Instant from, Instant start) {
    var queue = new ArrayList<>(people);
    var asked = new ArrayList<Question>();
    var now = from;
    for (int steps = 0; steps < 100; steps++) {
      var turns =
          asked.stream()
              .map(one -> new Asked(AskState.WAITING, one.answerBy(), Optional.empty()))
              .toList();
      switch (plan(queue, turns, start).at(now)) {
        case Step.Ask(var who, var answerBy) -> {
          for (var one : List.copyOf(who)) {
            asked.add(new Question(one, now, answerBy));
            queue.remove(one);
          }
        }
        case Step.Wait(var until) -> {
          assertThat(until).isAfter(now);
          now = until;
        }
        case Step.NobodyLeft _, Step.Rest _ -> {
          return asked;
        }
      }
    }
    throw new AssertionError("It never ends");
  }

  private static LadderPlan plan(List<MemberId> queue, List<Asked> asked, Instant start) {
    return new LadderPlan(start, BERLIN, true, List.copyOf(queue), asked);
  }

  private static List<MemberId> people(int count) {
    return IntStream.range(0, count).mapToObj(_ -> MemberId.create()).toList();
  }

  private static Instant begin(int minute) {
    return NEW_YEAR.plus(Duration.ofMinutes(minute));
  }

  private static Instant start(int minute, int ahead) {
    return begin(minute).plus(Duration.ofMinutes(ahead));
  }
}
