package app.breather.demo;

import app.breather.base.tenancy.Actor;
import app.breather.base.time.Period;
import app.breather.care.CareSlotId;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Set;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.stereotype.Component;

/** Care of every state: weeks that go well, and what does not. */
@Component
@ConditionalOnProperty("breather.demo")
class CareChapter implements Chapter {

  private static final int WEEKS = 4;
  private static final LocalTime EVENING = LocalTime.of(19, 0);

  private final CareDeeds deeds;

  CareChapter(CareDeeds deeds) {
    this.deeds = deeds;
  }

  @Override
  public void plan(Timeline timeline, Parkers parkers) {
    for (int week = -WEEKS; week < WEEKS; week++) {
      for (int day = 0; day < 3; day++) {
        regularCare(timeline, parkers, timeline.monday().plusWeeks(week).plusDays(day));
      }
    }
    aCold(timeline, parkers, timeline.monday().minusDays(5));
    whatIsSettled(timeline, parkers);
    whatIsNot(timeline, parkers);
  }

  private void regularCare(Timeline timeline, Parkers parkers, LocalDate day) {
    var period = timeline.period(day, 7, 14);
    var asked = timeline.before(day, 6);
    covered(timeline, parkers, parkers.joe(), asked.toLocalDate(), period, "Work");
  }

  /** Grandpa Joe cannot come tomorrow, and Oma Inge steps in the same evening. */
  private void aCold(Timeline timeline, Parkers parkers, LocalDate wednesday) {
    var evening = wednesday.minusDays(1);
    timeline.at(
        evening.atTime(EVENING),
        () ->
            deeds
                .find(parkers.joe(), timeline.period(wednesday, 7, 14))
                .ifPresent(
                    slot -> {
                      deeds.takeBack(parkers.joe(), slot, "A cold. I am so sorry.");
                      timeline.at(
                          evening.atTime(19, 20),
                          () -> deeds.ask(parkers.alex(), slot, Set.of(parkers.inge().member())));
                      timeline.at(
                          evening.atTime(20, 5),
                          () ->
                              deeds.accept(
                                  parkers.inge(), slot, timeline.period(wednesday, 7, 14)));
                    }));
  }

  private void whatIsSettled(Timeline timeline, Parkers parkers) {
    covered(
        timeline,
        parkers,
        parkers.inge(),
        timeline.day(-5),
        timeline.period(timeline.today(), 14, 18),
        "At Inge’s");
    asked(
        timeline,
        parkers,
        timeline.day(-4),
        timeline.period(timeline.weekday(4), 15, 17),
        "Museum",
        slot -> {
          var day = timeline.period(timeline.weekday(4), 15, 17);
          timeline.at(
              timeline.day(-3).atTime(EVENING), () -> deeds.accept(parkers.inge(), slot, day));
          timeline.at(timeline.day(-1).atTime(EVENING), () -> deeds.cancel(parkers.alex(), slot));
        },
        parkers.inge());
  }

  private void whatIsNot(Timeline timeline, Parkers parkers) {
    var yesterday = timeline.day(-1);
    asked(
        timeline, parkers, yesterday, timeline.period(timeline.day(1), 16, 18), "Errands", _ -> {});
    asked(
        timeline,
        parkers,
        yesterday,
        timeline.period(timeline.day(2), 17, 20),
        "Climbing",
        _ -> {},
        parkers.inge(),
        parkers.joe());
    asked(
        timeline,
        parkers,
        yesterday,
        timeline.period(timeline.weekday(5), 16, 19),
        "Parents’ evening",
        slot ->
            timeline.at(
                yesterday.atTime(20, 30),
                () -> deeds.decline(parkers.inge(), slot, "Choir, as every week.")),
        parkers.inge(),
        parkers.joe());
    asked(
        timeline,
        parkers,
        timeline.day(-6),
        timeline.period(timeline.weekday(8), 16, 18),
        "Optician",
        _ -> {},
        parkers.inge());
    takenBack(timeline, parkers, timeline.period(timeline.weekday(9), 15, 18));
  }

  private void takenBack(Timeline timeline, Parkers parkers, Period period) {
    asked(
        timeline,
        parkers,
        timeline.day(-5),
        period,
        "Paperwork",
        slot -> {
          timeline.at(
              timeline.day(-4).atTime(EVENING), () -> deeds.accept(parkers.joe(), slot, period));
          timeline.at(
              timeline.day(-1).atTime(17, 0),
              () -> deeds.takeBack(parkers.joe(), slot, "The car is at the garage."));
        },
        parkers.joe());
  }

  private void covered(
      Timeline timeline,
      Parkers parkers,
      Actor.Person who,
      LocalDate askedOn,
      Period period,
      String purpose) {
    asked(
        timeline,
        parkers,
        askedOn,
        period,
        purpose,
        slot -> timeline.at(askedOn.atTime(21, 0), () -> deeds.accept(who, slot, period)),
        who);
  }

  private void asked(
      Timeline timeline,
      Parkers parkers,
      LocalDate on,
      Period period,
      String purpose,
      Then then,
      Actor.Person... caregivers) {
    timeline.at(
        on.atTime(18, 0),
        () -> then.follows(deeds.open(parkers, period, purpose, Set.of(caregivers))));
  }

  /** What comes of a slot. */
  @FunctionalInterface
  private interface Then {
    void follows(CareSlotId slot);
  }
}
