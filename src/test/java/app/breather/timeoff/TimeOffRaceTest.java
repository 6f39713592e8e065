package app.breather.timeoff;

import static app.breather.timeoff.TimeOffFixture.careBy;
import static app.breather.timeoff.TimeOffFixture.hours;
import static org.assertj.core.api.Assertions.assertThat;

import app.breather.IntegrationTest;
import app.breather.care.CareFixture;
import app.breather.care.Coverage;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.RepeatedTest;
import org.springframework.beans.factory.annotation.Autowired;

/** Two people act on the same time off at the same moment. */
@IntegrationTest
class TimeOffRaceTest {

  private static final int ROUNDS = 5;

  @Autowired private TimeOffFixture timeOff;
  @Autowired private CareFixture care;
  private final CyclicBarrier barrier = new CyclicBarrier(2);
  private TimeOffFixture.People people;
  private ExecutorService threads;

  @BeforeEach
  void aFamily() {
    people = timeOff.twoParents();
    threads = Executors.newFixedThreadPool(2);
  }

  @AfterEach
  void everybodyGoesHome() {
    threads.close();
  }

  @RepeatedTest(ROUNDS)
  void aYesAndACancelAtOnceEndCancelled() throws Exception {
    var id = timeOff.requested(people.alex(), hours(0, 4), careBy(hours(0, 2), people.inge()));

    var results = together(() -> timeOff.yes(people.sam(), id), () -> cancel(id));

    var card = timeOff.card(people.alex(), id);
    if (results.getLast().equals(new CancelResult.Cancelled())) {
      assertThat(card.state()).isEqualTo(TimeOffState.CANCELLED);
      assertThat(results.getFirst())
          .isIn(
              new ReplyResult.Settled(TimeOffState.CANCELLED),
              new ReplyResult.Answered(TimeOffState.AGREED));
      assertThat(card.care().orElseThrow().coverage()).isEqualTo(Coverage.CANCELLED);
    } else {
      assertThat(results)
          .containsExactly(
              new ReplyResult.Answered(TimeOffState.AGREED), new CancelResult.ChangedMeanwhile());
      assertThat(card.state()).isEqualTo(TimeOffState.AGREED);
    }
  }

  private CancelResult cancel(TimeOffId id) {
    return timeOff.cancel(people.alex(), id);
  }

  @RepeatedTest(ROUNDS)
  void ofTwoAnswersOfOnePersonOneCounts() throws Exception {
    var id = timeOff.requested(people.alex(), hours(0, 3));

    var results =
        together(() -> timeOff.yes(people.sam(), id), () -> timeOff.no(people.sam(), id, ""));

    assertThat(results).filteredOn(ReplyResult.Answered.class::isInstance).hasSize(1);
  }

  @RepeatedTest(ROUNDS)
  void theLastTwoWhoAgreeMakeItAgreedOnce() throws Exception {
    var kim = care.aParent(people.home(), "Kim");
    var id = timeOff.requested(people.alex(), hours(0, 3));

    var results = together(() -> timeOff.yes(people.sam(), id), () -> timeOff.yes(kim, id));

    assertThat(results)
        .containsExactlyInAnyOrder(
            new ReplyResult.Answered(TimeOffState.REQUESTED),
            new ReplyResult.Answered(TimeOffState.AGREED));
  }

  @RepeatedTest(ROUNDS)
  void ofTwoWhoWantTheSameTimeAtOnceTheSecondSeesTheFirst() throws Exception {
    var results =
        together(
            () -> timeOff.request(people.alex(), hours(0, 3)),
            () -> timeOff.request(people.sam(), hours(1, 4)));

    assertThat(results).filteredOn(RequestResult.Stored.class::isInstance).hasSize(1);
    assertThat(results).filteredOn(RequestResult.SeeFirst.class::isInstance).hasSize(1);
  }

  private List<Object> together(Callable<?> one, Callable<?> other) throws Exception {
    var futures = List.of(atOnce(one), atOnce(other));
    return List.of(futures.getFirst().get(), futures.getLast().get());
  }

  private Future<Object> atOnce(Callable<?> work) {
    return threads.submit(
        () -> {
          barrier.await();
          return work.call();
        });
  }
}
