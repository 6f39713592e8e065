package app.breather.timeoff;

import static app.breather.timeoff.RepeatedFixture.at;
import static app.breather.timeoff.RepeatedFixture.tuesday;
import static app.breather.timeoff.RepeatedFixture.yoga;
import static org.assertj.core.api.Assertions.assertThat;

import app.breather.IntegrationTest;
import app.breather.base.persistence.AtOnce;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.RepeatedTest;
import org.springframework.beans.factory.annotation.Autowired;

/** Parents act on the same days of what repeats at the same moment. */
@IntegrationTest
class RepeatedRaceTest {

  private static final int ROUNDS = 3;

  @Autowired private TimeOffFixture timeOff;
  @Autowired private RepeatedFixture repeated;
  @Autowired private TimeOffBoard board;
  private TimeOffFixture.People people;
  private ExecutorService threads;

  @BeforeEach
  void aFamily() {
    people = timeOff.twoParents();
    threads = Executors.newFixedThreadPool(10);
  }

  @AfterEach
  void everybodyGoesHome() {
    threads.close();
  }

  @RepeatedTest(ROUNDS)
  void ofTenWhoDropADayAtOnceOneDoes() throws Exception {
    var id = repeated.agreed(people);

    var results =
        AtOnce.all(
            threads,
            IntStream.range(0, 10).boxed().toList(),
            _ -> repeated.drop(people.alex(), id.on(tuesday(1)), Reach.ONLY_THIS));

    assertThat(results).filteredOn(CancelResult.Cancelled.class::isInstance).hasSize(1);
    assertThat(results)
        .filteredOn(result -> !(result instanceof CancelResult.Cancelled))
        .containsOnly(new CancelResult.Settled(TimeOffState.CANCELLED));
  }

  @RepeatedTest(ROUNDS)
  void aYesAndADropOfAllLeaveNothingStanding() throws Exception {
    var id = repeated.requested(people.alex());

    var results =
        together(
            () -> timeOff.yes(people.sam(), id), () -> repeated.drop(people.alex(), id, Reach.ALL));

    if (results.getLast().equals(new CancelResult.Cancelled())) {
      assertThat(repeated.off(people.alex(), 3)).isEmpty();
    } else {
      assertThat(results)
          .containsExactly(
              new ReplyResult.Answered(TimeOffState.AGREED), new CancelResult.ChangedMeanwhile());
      assertThat(repeated.off(people.alex(), 3)).containsExactly(yoga(0), yoga(1), yoga(2));
    }
  }

  @RepeatedTest(ROUNDS)
  void ofTwoWhoMoveADayAtOnceTheLaterIsAskedFor() throws Exception {
    var id = repeated.agreed(people);
    var day = id.on(tuesday(1));

    together(
        () -> repeated.changeOne(people.alex(), day, at(tuesday(1), 9, 10), "Yoga"),
        () -> repeated.changeOne(people.alex(), day, at(tuesday(1), 12, 13), "Yoga"));

    assertThat(timeOff.as(people.sam(), board::waitingForMe)).hasSize(1);
  }

  @RepeatedTest(ROUNDS)
  void aYesToAnotherTimeAndADropOfTheOldMeetNoDeadlock() throws Exception {
    var id = repeated.agreed(people);
    var day = id.on(tuesday(1));
    var moved =
        (RequestResult.Stored)
            repeated.changeOne(people.alex(), day, at(tuesday(1), 9, 10), "Yoga");

    together(
        () -> timeOff.yes(people.sam(), moved.id()),
        () -> repeated.drop(people.alex(), day, Reach.ONLY_THIS));

    assertThat(repeated.off(people.alex(), 3)).doesNotContain(yoga(1));
    assertThat(timeOff.card(people.sam(), moved.id()).state())
        .isIn(TimeOffState.AGREED, TimeOffState.CANCELLED);
  }

  private List<Object> together(Supplier<Object> one, Supplier<Object> other) throws Exception {
    return AtOnce.all(threads, List.of(one, other), Supplier::get);
  }
}
