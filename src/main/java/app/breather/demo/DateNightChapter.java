package app.breather.demo;

import app.breather.base.tenancy.Actor;
import app.breather.base.tenancy.CurrentActor;
import app.breather.care.CareSlotId;
import app.breather.timeoff.DateNightContent;
import app.breather.timeoff.DateNightHabits;
import app.breather.timeoff.DateNights;
import app.breather.timeoff.EveningRhythm;
import app.breather.timeoff.RequestResult;
import app.breather.timeoff.TimeOffAnswers;
import app.breather.timeoff.TimeOffBoard;
import app.breather.timeoff.TimeOffCard;
import app.breather.timeoff.TimeOffContent;
import app.breather.timeoff.TimeOffId;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.stereotype.Component;

/** Evenings of two, for which somebody has Mia. */
@Component
@ConditionalOnProperty("breather.demo")
class DateNightChapter implements Chapter {

  private static final Duration WAY = Duration.ofHours(1);
  private static final EveningRhythm RHYTHM = new EveningRhythm(2, Set.of(DayOfWeek.SATURDAY));

  private final DateNights dateNights;
  private final DateNightHabits habits;
  private final TimeOffAnswers answers;
  private final TimeOffBoard board;
  private final CareDeeds care;
  private final CurrentActor current;

  DateNightChapter(
      DateNights dateNights,
      DateNightHabits habits,
      TimeOffAnswers answers,
      TimeOffBoard board,
      CareDeeds care,
      CurrentActor current) {
    this.dateNights = dateNights;
    this.habits = habits;
    this.answers = answers;
    this.board = board;
    this.care = care;
    this.current = current;
  }

  @Override
  public void plan(Timeline timeline, Parkers parkers) {
    timeline.at(
        timeline.day(-10).atTime(21, 0),
        () -> current.as(parkers.sam(), () -> habits.wish(RHYTHM)));
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

  /** Alex plans it; Sam says yes the next morning, and then caregivers answer. */
  private void dateNight(
      Timeline timeline,
      Parkers parkers,
      LocalDate saturday,
      LocalDate on,
      Consumer<CareSlotId> then) {
    timeline.at(
        on.atTime(19, 0),
        () -> {
          var dinner =
              new TimeOffContent(timeline.period(saturday, 17, 21), "Dinner, just the two of us");
          var content =
              new DateNightContent(
                  dinner,
                  Set.of(parkers.alex().member(), parkers.sam().member()),
                  WAY,
                  WAY,
                  Set.of(parkers.inge().member(), parkers.joe().member()),
                  "Date night");
          if (current.as(parkers.alex(), () -> dateNights.plan(content, Set.of()))
              instanceof RequestResult.Stored stored) {
            timeline.at(on.plusDays(1).atTime(9, 0), () -> goAhead(parkers, stored.id(), then));
          }
        });
  }

  private void goAhead(Parkers parkers, TimeOffId id, Consumer<CareSlotId> then) {
    card(parkers.sam(), id)
        .ifPresent(
            card -> current.as(parkers.sam(), () -> answers.yes(id, card.version(), "Finally.")));
    card(parkers.alex(), id)
        .flatMap(TimeOffCard::care)
        .ifPresent(asked -> then.accept(asked.slot()));
  }

  private Optional<TimeOffCard> card(Actor.Person who, TimeOffId id) {
    return current.as(who, () -> board.one(id));
  }
}
