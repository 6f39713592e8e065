package app.breather.timeoff;

import static app.breather.timeoff.TimeOffFixture.evening;
import static app.breather.timeoff.TimeOffFixture.hours;
import static org.assertj.core.api.Assertions.assertThat;

import app.breather.IntegrationTest;
import app.breather.base.persistence.AtOnce;
import app.breather.base.tenancy.Actor;
import app.breather.base.time.Period;
import app.breather.calendar.moves.EntryMove;
import app.breather.calendar.moves.EntryMoving;
import app.breather.calendar.moves.MoveEffect;
import app.breather.calendar.moves.MovePreview;
import app.breather.calendar.moves.MoveResult;
import app.breather.care.CareFixture;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.RepeatedTest;
import org.springframework.beans.factory.annotation.Autowired;

/** Time off is dragged by two at the same moment: one counts, the other reads where it is. */
@IntegrationTest
class TimeOffMovesRaceTest {

  private static final int ROUNDS = 5;

  @Autowired private TimeOffFixture timeOff;
  @Autowired private CareFixture care;
  @Autowired private EntryMoving moving;
  private TimeOffFixture.People people;
  private ExecutorService threads;

  private record Drag(Actor.Person who, EntryMove move, List<MoveEffect> seen) {}

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
  void ofTwoParentsWhoMoveTheirEveningOutAtOnceOneDoes() throws Exception {
    var id = timeOff.planned(people.alex(), evening(hours(0, 3), people.alex(), people.sam()));
    timeOff.yes(people.sam(), id);

    oneCounts(id, drag(people.alex(), id, hours(24, 27)), drag(people.sam(), id, hours(48, 51)));
  }

  @RepeatedTest(ROUNDS)
  void ofTwoDevicesOfWhoIsOffOneMovesIt() throws Exception {
    var id = timeOff.requested(people.alex(), hours(0, 3));

    oneCounts(id, drag(people.alex(), id, hours(24, 27)), drag(people.alex(), id, hours(48, 51)));
  }

  /** The parents' rows and the slot of the evening are locked by both, from both ends. */
  @RepeatedTest(ROUNDS)
  void aMoveAndAMoveOfItsCareMeetNoDeadlock() throws Exception {
    var id = timeOff.planned(people.alex(), evening(hours(0, 3), people.alex(), people.sam()));
    timeOff.yes(people.sam(), id);
    var slot = timeOff.card(people.alex(), id).care().orElseThrow().slot();
    var ofCare = new EntryMove(care.card(people.sam(), slot).movable(), hours(1, 4));

    var results =
        AtOnce.all(
            threads,
            List.of(drag(people.alex(), id, hours(24, 27)), drag(people.sam(), ofCare)),
            this::move);

    assertThat(results).anyMatch(MoveResult.Moved.class::isInstance);
  }

  private void oneCounts(TimeOffId id, Drag one, Drag other) throws Exception {
    var results = AtOnce.all(threads, List.of(one, other), this::move);

    var stands = timeOff.card(people.alex(), id);
    assertThat(results).filteredOn(MoveResult.Moved.class::isInstance).hasSize(1);
    assertThat(results)
        .filteredOn(MoveResult.NotMoved.class::isInstance)
        .containsExactly(new MoveResult.NotMoved(new MovePreview.Changed(stands.movable())));
    assertThat(stands.period())
        .isEqualTo((results.getFirst() instanceof MoveResult.Moved ? one : other).move().to());
  }

  private MoveResult move(Drag drag) {
    return timeOff.as(drag.who(), () -> moving.move(drag.move(), drag.seen()));
  }

  private Drag drag(Actor.Person who, TimeOffId id, Period to) {
    return drag(who, new EntryMove(timeOff.card(who, id).movable(), to));
  }

  private Drag drag(Actor.Person who, EntryMove move) {
    var preview = (MovePreview.Possible) timeOff.as(who, () -> moving.preview(move));
    return new Drag(who, move, preview.effects());
  }
}
