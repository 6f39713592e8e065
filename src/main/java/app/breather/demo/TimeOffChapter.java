package app.breather.demo;

import app.breather.base.tenancy.Actor;
import app.breather.base.tenancy.CurrentActor;
import app.breather.base.time.Period;
import app.breather.timeoff.AllowanceAgreement;
import app.breather.timeoff.RequestResult;
import app.breather.timeoff.TimeOffAnswers;
import app.breather.timeoff.TimeOffBoard;
import app.breather.timeoff.TimeOffCard;
import app.breather.timeoff.TimeOffContent;
import app.breather.timeoff.TimeOffId;
import app.breather.timeoff.TimeOffPlanning;
import app.breather.timeoff.TimeWishContent;
import app.breather.timeoff.TimeWishes;
import app.breather.timeoff.WishLength;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.stereotype.Component;

/** Time of one's own, asked for, wished for and perhaps one day announced. */
@Component
@ConditionalOnProperty("breather.demo")
class TimeOffChapter implements Chapter {

  /** A week, that Sam would like each of them to announce without asking. */
  private static final int HOURS = 4;

  private final TimeOffPlanning planning;
  private final TimeOffAnswers answers;
  private final TimeOffBoard board;
  private final AllowanceAgreement agreement;
  private final TimeWishes wishes;
  private final CurrentActor current;

  TimeOffChapter(
      TimeOffPlanning planning,
      TimeOffAnswers answers,
      TimeOffBoard board,
      AllowanceAgreement agreement,
      TimeWishes wishes,
      CurrentActor current) {
    this.planning = planning;
    this.answers = answers;
    this.board = board;
    this.agreement = agreement;
    this.wishes = wishes;
    this.current = current;
  }

  @Override
  public void plan(Timeline timeline, Parkers parkers) {
    ownEvenings(timeline, parkers);
    timeline.at(
        timeline.day(-1).atTime(20, 15),
        () -> current.as(parkers.sam(), () -> agreement.suggest(HOURS, Optional.empty())));
    wishes(timeline, parkers);
  }

  private void ownEvenings(Timeline timeline, Parkers parkers) {
    var alex = parkers.alex();
    var sam = parkers.sam();
    var thursday = timeline.monday().minusDays(11);
    var choir = timeline.period(thursday, 18, 21);
    meTime(timeline, sam, thursday.minusDays(4), choir, "Choir", id -> yes(alex, id, ""));
    var friday = timeline.monday().minusDays(3);
    meTime(
        timeline,
        alex,
        friday.minusDays(4),
        timeline.period(friday, 17, 20),
        "Climbing",
        id -> yes(sam, id, "Enjoy it."));
    meTime(timeline, alex, timeline.day(-1), evening(timeline, 3), "Climbing", _ -> {});
    meTime(timeline, sam, timeline.day(-3), evening(timeline, 6), "Choir", id -> yes(alex, id, ""));
    meTime(
        timeline,
        alex,
        timeline.day(-3),
        evening(timeline, 8),
        "Football",
        id -> no(sam, id, "My mother comes that evening."));
    meTime(
        timeline,
        sam,
        timeline.day(-5),
        evening(timeline, 10),
        "Cinema",
        id -> {
          yes(alex, id, "");
          timeline.at(timeline.day(-2).atTime(20, 0), () -> cancel(sam, id));
        });
  }

  private void wishes(Timeline timeline, Parkers parkers) {
    wish(timeline, parkers.alex(), -5, "The pool, and nobody talks", WishLength.HOURS, 24);
    wish(timeline, parkers.sam(), -2, "A day of pottery", WishLength.DAY, 38);
  }

  private void wish(
      Timeline timeline, Actor.Person who, int day, String what, WishLength length, int lastDay) {
    var content = new TimeWishContent(what, length, timeline.day(lastDay));
    timeline.at(
        timeline.day(day).atTime(20, 30), () -> current.as(who, () -> wishes.write(content)));
  }

  private static Period evening(Timeline timeline, int fromToday) {
    return timeline.period(timeline.weekday(fromToday), 18, 21);
  }

  /** Asked for on a day, with what happens the next morning. */
  private void meTime(
      Timeline timeline,
      Actor.Person who,
      LocalDate on,
      Period period,
      String reason,
      Consumer<TimeOffId> then) {
    timeline.at(
        on.atTime(18, 30),
        () -> {
          var content = new TimeOffContent(period, reason);
          var result = current.as(who, () -> planning.request(content, Optional.empty(), Set.of()));
          afterwards(timeline, on.plusDays(1).atTime(8, 0), result, then);
        });
  }

  private static void afterwards(
      Timeline timeline, LocalDateTime moment, RequestResult result, Consumer<TimeOffId> then) {
    if (result instanceof RequestResult.Stored stored) {
      timeline.at(moment, () -> then.accept(stored.id()));
    }
  }

  private void yes(Actor.Person who, TimeOffId id, String word) {
    card(who, id).ifPresent(card -> current.as(who, () -> answers.yes(id, card.version(), word)));
  }

  private void no(Actor.Person who, TimeOffId id, String word) {
    card(who, id).ifPresent(card -> current.as(who, () -> answers.no(id, card.version(), word)));
  }

  private void cancel(Actor.Person who, TimeOffId id) {
    card(who, id).ifPresent(card -> current.as(who, () -> planning.cancel(id, card.version())));
  }

  private Optional<TimeOffCard> card(Actor.Person who, TimeOffId id) {
    return current.as(who, () -> board.one(id));
  }
}
