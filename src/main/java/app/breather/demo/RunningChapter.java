package app.breather.demo;

import app.breather.base.tenancy.CurrentActor;
import app.breather.base.time.Recurrence;
import app.breather.base.time.RepeatedTime;
import app.breather.timeoff.RepeatedPlanning;
import app.breather.timeoff.RequestResult;
import app.breather.timeoff.TimeOffAnswers;
import app.breather.timeoff.TimeOffBoard;
import app.breather.timeoff.TimeOffId;
import java.time.DayOfWeek;
import java.time.LocalTime;
import java.util.Set;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.stereotype.Component;

/** Sam’s run on Saturdays, to which Alex said yes once. */
@Component
@ConditionalOnProperty("breather.demo")
class RunningChapter implements Chapter {

  private final RepeatedPlanning planning;
  private final TimeOffAnswers answers;
  private final TimeOffBoard board;
  private final CurrentActor current;

  RunningChapter(
      RepeatedPlanning planning, TimeOffAnswers answers, TimeOffBoard board, CurrentActor current) {
    this.planning = planning;
    this.answers = answers;
    this.board = board;
    this.current = current;
  }

  @Override
  public void plan(Timeline timeline, Parkers parkers) {
    var first = timeline.monday().minusDays(16);
    var time =
        new RepeatedTime(
            Recurrence.weekly(DayOfWeek.SATURDAY),
            first,
            LocalTime.of(8, 0),
            0,
            LocalTime.of(9, 30));
    timeline.at(
        first.minusDays(3).atTime(20, 15),
        () -> {
          var run = current.as(parkers.sam(), () -> planning.request(time, "Running", Set.of()));
          if (run instanceof RequestResult.Stored(var id, _)) {
            timeline.at(first.minusDays(2).atTime(7, 40), () -> agree(parkers, id));
          }
        });
  }

  private void agree(Parkers parkers, TimeOffId run) {
    current
        .as(parkers.alex(), () -> board.one(run))
        .ifPresent(
            card ->
                current.as(
                    parkers.alex(), () -> answers.yes(run, card.version(), "Good for you.")));
  }
}
