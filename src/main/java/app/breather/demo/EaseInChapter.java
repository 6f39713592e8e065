package app.breather.demo;

import app.breather.base.tenancy.CurrentActor;
import app.breather.easein.EaseInBeginning;
import app.breather.easein.EaseInBoard;
import app.breather.easein.EaseInTries;
import app.breather.easein.Outcome;
import app.breather.easein.StepContent;
import app.breather.easein.TryContent;
import app.breather.easein.UsualStep;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Optional;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.stereotype.Component;

/** Mia and Aunt Lea have begun to get used to each other. */
@Component
@ConditionalOnProperty("breather.demo")
class EaseInChapter implements Chapter {

  private static final int PLANNED_MINUTES = 240;
  private static final LocalTime EVENING = LocalTime.of(20, 30);

  private final EaseInBeginning beginning;
  private final EaseInTries tries;
  private final EaseInBoard board;
  private final CurrentActor current;

  EaseInChapter(
      EaseInBeginning beginning, EaseInTries tries, EaseInBoard board, CurrentActor current) {
    this.beginning = beginning;
    this.tries = tries;
    this.board = board;
    this.current = current;
  }

  @Override
  public void plan(Timeline timeline, Parkers parkers) {
    timeline.at(
        timeline.day(-12).atTime(EVENING),
        () ->
            current.as(
                parkers.alex(),
                () ->
                    beginning.begin(
                        parkers.lea(), parkers.mia(), UsualStep.upTo(PLANNED_MINUTES, true))));
    tried(timeline, parkers, -10, Outcome.SETTLED, 4, "");
    tried(timeline, parkers, -8, Outcome.FUSSY_THEN_SETTLED, 7, "The song about the little owl.");
    tried(timeline, parkers, -5, Outcome.FUSSY_THEN_SETTLED, 3, "");
    tried(timeline, parkers, -2, Outcome.FUSSY_THEN_SETTLED, 5, "Blocks helped.");
  }

  private void tried(
      Timeline timeline, Parkers parkers, int day, Outcome how, int minutes, String note) {
    var on = timeline.day(day);
    timeline.at(on.atTime(EVENING), () -> record(parkers, on, how, minutes, note));
  }

  private void record(Parkers parkers, LocalDate on, Outcome how, int minutes, String note) {
    current.doAs(
        parkers.alex(),
        () -> {
          for (var card : board.all()) {
            card.next()
                .flatMap(StepContent::id)
                .map(step -> new TryContent(step, on, how, Optional.of(minutes), note))
                .ifPresent(content -> tries.record(card.id(), content));
          }
        });
  }
}
