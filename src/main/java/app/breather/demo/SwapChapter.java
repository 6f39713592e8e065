package app.breather.demo;

import app.breather.base.tenancy.Actor;
import app.breather.base.tenancy.CurrentActor;
import app.breather.bedtime.BedtimeBoard;
import app.breather.bedtime.SwapAnswering;
import app.breather.bedtime.SwapBoard;
import app.breather.bedtime.SwapOffering;
import app.breather.bedtime.TurnCard;
import app.breather.bedtime.TurnId;
import java.time.LocalDate;
import java.util.List;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.stereotype.Component;

/** Mine for one of yours: one swap that was agreed, and one that Sam would like. */
@Component
@ConditionalOnProperty("breather.demo")
class SwapChapter implements Chapter {

  private static final int CHOICES = 3;
  private static final int DAYS = 14;

  private final SwapOffering offering;
  private final SwapBoard swaps;
  private final SwapAnswering answering;
  private final BedtimeBoard board;
  private final CurrentActor current;

  SwapChapter(
      SwapOffering offering,
      SwapBoard swaps,
      SwapAnswering answering,
      BedtimeBoard board,
      CurrentActor current) {
    this.offering = offering;
    this.swaps = swaps;
    this.answering = answering;
    this.board = board;
    this.current = current;
  }

  @Override
  public void plan(Timeline timeline, Parkers parkers) {
    var alex = parkers.alex();
    var sam = parkers.sam();
    timeline.at(
        timeline.day(-2).atTime(20, 50),
        () -> offer(alex, sam, timeline.day(4), 1, "The match goes on until nine."));
    timeline.at(timeline.day(-2).atTime(21, 20), () -> accept(sam));
    timeline.at(
        timeline.day(-1).atTime(21, 10),
        () -> offer(sam, alex, timeline.day(6), CHOICES, "My sister is in town."));
  }

  /** The first evening from a day on which the other could have, for some of theirs. */
  private void offer(Actor.Person who, Actor.Person other, LocalDate from, int most, String word) {
    current.as(
        who,
        () ->
            board.nights(from, DAYS).stream()
                .filter(turn -> turn.isOf(who.member()))
                .map(TurnCard::id)
                .filter(turn -> !choices(turn, other, most).isEmpty())
                .findFirst()
                .map(
                    turn ->
                        offering.offer(turn, other.member(), choices(turn, other, most), word)));
  }

  private List<LocalDate> choices(TurnId mine, Actor.Person other, int most) {
    return swaps.choices(mine, other.member()).stream().limit(most).toList();
  }

  private void accept(Actor.Person who) {
    current.as(who, swaps::askedOfMe).stream()
        .findFirst()
        .ifPresent(
            asked ->
                current.as(who, () -> answering.accept(asked.id(), asked.choices().getFirst())));
  }
}
