package app.breather.demo;

import app.breather.base.tenancy.Actor;
import app.breather.base.tenancy.CurrentActor;
import app.breather.base.time.Period;
import app.breather.care.CareSlotId;
import app.breather.timeoff.AllowanceAgreement;
import app.breather.timeoff.DateNightContent;
import app.breather.timeoff.DateNights;
import app.breather.timeoff.RequestResult;
import app.breather.timeoff.TimeOffAnswers;
import app.breather.timeoff.TimeOffBoard;
import app.breather.timeoff.TimeOffCard;
import app.breather.timeoff.TimeOffContent;
import app.breather.timeoff.TimeOffId;
import app.breather.timeoff.TimeOffPlanning;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.stereotype.Component;

/** Evenings of one's own, and evenings of two. */
@Component
@ConditionalOnProperty("breather.demo")
class TimeOffChapter implements Chapter {

  /** A week, that Sam would like each of them to announce without asking. */
  private static final int HOURS = 4;

  private static final Duration WAY = Duration.ofHours(1);

  private final TimeOffPlanning planning;
  private final TimeOffAnswers answers;
  private final DateNights dateNights;
  private final TimeOffBoard board;
  private final AllowanceAgreement agreement;
  private final CareDeeds care;
  private final CurrentActor current;

  TimeOffChapter(
      TimeOffPlanning planning,
      TimeOffAnswers answers,
      DateNights dateNights,
      TimeOffBoard board,
      AllowanceAgreement agreement,
      CareDeeds care,
      CurrentActor current) {
    this.planning = planning;
    this.answers = answers;
    this.dateNights = dateNights;
    this.board = board;
    this.agreement = agreement;
    this.care = care;
    this.current = current;
  }

  @Override
  public void plan(Timeline timeline, Parkers parkers) {
    ownEvenings(timeline, parkers);
    timeline.at(
        timeline.day(-1).atTime(20, 15),
        () -> current.as(parkers.sam(), () -> agreement.suggest(HOURS, Optional.empty())));
    var past = timeline.monday().minusDays(9);
    dateNight(
        timeline,
        parkers,
        past,
        past.minusDays(7),
        slot -> care.accept(parkers.inge(), slot, timeline.period(past, 16, 22)));
    var partly = timeline.saturday();
    dateNight(
        timeline,
        parkers,
        partly,
        timeline.day(-6),
        slot -> {
          care.accept(parkers.joe(), slot, timeline.period(partly, 16, 19));
          care.enter(parkers.alex(), parkers.lea(), slot, timeline.period(partly, 20, 22));
        });
    var full = partly.plusWeeks(1);
    dateNight(
        timeline,
        parkers,
        full,
        timeline.day(-4),
        slot -> care.accept(parkers.inge(), slot, timeline.period(full, 16, 22)));
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

  private void dateNight(
      Timeline timeline,
      Parkers parkers,
      LocalDate saturday,
      LocalDate on,
      Consumer<CareSlotId> then) {
    timeline.at(
        on.atTime(19, 0),
        () -> {
          var content =
              new DateNightContent(
                  new TimeOffContent(
                      timeline.period(saturday, 17, 21), "Dinner, just the two of us"),
                  Set.of(parkers.alex().member(), parkers.sam().member()),
                  WAY,
                  WAY,
                  Set.of(parkers.inge().member(), parkers.joe().member()),
                  "Date night");
          var result = current.as(parkers.alex(), () -> dateNights.plan(content, Set.of()));
          afterwards(
              timeline,
              on.plusDays(1).atTime(9, 0),
              result,
              id -> {
                yes(parkers.sam(), id, "Finally.");
                card(parkers.alex(), id)
                    .flatMap(TimeOffCard::care)
                    .ifPresent(asked -> then.accept(asked.slot()));
              });
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
