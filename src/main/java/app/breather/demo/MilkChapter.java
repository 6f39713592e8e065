package app.breather.demo;

import app.breather.base.tenancy.CurrentActor;
import app.breather.handover.milk.FeedRhythm;
import app.breather.handover.milk.MilkContent;
import app.breather.handover.milk.MilkPlace;
import app.breather.handover.milk.MilkPlanContent;
import app.breather.handover.milk.MilkPlans;
import app.breather.handover.milk.MilkStock;
import app.breather.handover.milk.MilkUnit;
import app.breather.handover.milk.MilkWay;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.stereotype.Component;

/** Sam puts milk aside for Mia. */
@Component
@ConditionalOnProperty("breather.demo")
class MilkChapter implements Chapter {

  private static final LocalTime MORNING = LocalTime.of(6, 40);
  private static final int FEED = 140;
  private static final int MARGIN = 50;

  private final MilkStock stock;
  private final MilkPlans plans;
  private final CurrentActor current;
  private final Clock clock;

  MilkChapter(MilkStock stock, MilkPlans plans, CurrentActor current, Clock clock) {
    this.clock = clock;
    this.stock = stock;
    this.plans = plans;
    this.current = current;
  }

  @Override
  public void plan(Timeline timeline, Parkers parkers) {
    timeline.at(timeline.day(-13).atTime(MORNING), () -> say(parkers));
    put(timeline, parkers, -12, 120, MilkPlace.FREEZER);
    put(timeline, parkers, -9, 150, MilkPlace.FREEZER);
    put(timeline, parkers, -4, 140, MilkPlace.FREEZER);
    put(timeline, parkers, -2, 130, MilkPlace.FRIDGE);
    put(timeline, parkers, -1, 160, MilkPlace.FRIDGE);
  }

  private void say(Parkers parkers) {
    var content =
        new MilkPlanContent(
            MilkWay.MILK,
            new FeedRhythm(
                List.of(
                    LocalTime.of(7, 0),
                    LocalTime.of(11, 0),
                    LocalTime.of(15, 0),
                    LocalTime.of(19, 0)),
                Duration.ofHours(4)),
            Optional.of(FEED),
            MARGIN,
            MilkUnit.ML);
    current.doAs(
        parkers.sam(),
        () ->
            plans
                .of(parkers.mia())
                .ifPresent(seen -> plans.change(parkers.mia(), seen.version(), content)));
  }

  private void put(Timeline timeline, Parkers parkers, int day, int amount, MilkPlace place) {
    var when = timeline.day(day).atTime(MORNING);
    timeline.at(
        when,
        () ->
            current.doAs(
                parkers.sam(),
                () -> stock.put(new MilkContent(parkers.mia(), amount, clock.instant(), place))));
  }
}
