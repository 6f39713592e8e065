package app.breather.timeoff;

import static app.breather.timeoff.TimeOffFixture.careBy;
import static app.breather.timeoff.TimeOffFixture.hours;
import static org.assertj.core.api.Assertions.assertThat;

import app.breather.IntegrationTest;
import app.breather.care.CareFixture;
import app.breather.care.Coverage;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
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
  @Autowired private TimeOffPlanning planning;
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

  @RepeatedTest(ROUNDS)
  void ofTwentyAnswersToAnAnnouncementAtOnceOneCounts() throws Exception {
    timeOff.mayAnnounce(4, people.alex(), people.sam());
    var id = timeOff.requested(people.alex(), hours(0, 3), careBy(hours(0, 1), people.inge()));
    var twenty = new CyclicBarrier(20);
    var answers =
        IntStream.range(0, 20)
            .<Callable<ReplyResult>>mapToObj(
                i ->
                    () -> {
                      twenty.await();
                      return switch (i % 3) {
                        case 0 -> timeOff.yes(people.sam(), id);
                        case 1 -> timeOff.no(people.sam(), id, "");
                        default -> timeOff.counter(people.sam(), id, hours(24, 27));
                      };
                    })
            .toList();
    var results = new ArrayList<ReplyResult>();
    try (var crowd = Executors.newFixedThreadPool(20)) {
      for (var answer : crowd.invokeAll(answers)) {
        results.add(answer.get());
      }
    }
    assertThat(results).filteredOn(ReplyResult.Answered.class::isInstance).hasSize(1);
    assertThat(results)
        .filteredOn(result -> !(result instanceof ReplyResult.Answered))
        .allMatch(
            result ->
                result instanceof ReplyResult.Settled
                    || result instanceof ReplyResult.ChangedMeanwhile);
  }

  @RepeatedTest(ROUNDS)
  void ofACounterAndACancelAtOnceOneCounts() throws Exception {
    var id = timeOff.requested(people.alex(), hours(0, 3));

    var results =
        together(() -> timeOff.counter(people.sam(), id, hours(24, 27)), () -> cancelSeen(id));

    var state = timeOff.card(people.alex(), id).state();
    if (results.getLast().equals(new CancelResult.Cancelled())) {
      assertThat(state).isEqualTo(TimeOffState.CANCELLED);
      assertThat(results.getFirst()).isEqualTo(new ReplyResult.Settled(TimeOffState.CANCELLED));
    } else {
      assertThat(results)
          .containsExactly(
              new ReplyResult.Answered(TimeOffState.COUNTERED),
              new CancelResult.ChangedMeanwhile());
      assertThat(state).isEqualTo(TimeOffState.COUNTERED);
    }
  }

  /** As it was before anybody answered. */
  private CancelResult cancelSeen(TimeOffId id) {
    return timeOff.as(people.alex(), () -> planning.cancel(id, 0));
  }

  @RepeatedTest(ROUNDS)
  void ofTwoAnnouncementsAtOnceTheSecondIsJudgedWithTheFirst() throws Exception {
    timeOff.mayAnnounce(4, people.alex(), people.sam());

    var results =
        together(
            () -> timeOff.request(people.alex(), hours(0, 3)),
            () -> timeOff.request(people.alex(), hours(10, 13)));

    assertThat(results)
        .extracting(result -> ((RequestResult.Stored) result).state())
        .containsExactlyInAnyOrder(TimeOffState.ANNOUNCED, TimeOffState.REQUESTED);
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
