package app.breather.demo;

import app.breather.base.tenancy.CurrentActor;
import app.breather.base.time.Recurrence;
import app.breather.base.time.RepeatedTime;
import app.breather.care.RegularAgreement;
import app.breather.care.RegularContent;
import app.breather.care.RegularPlanning;
import app.breather.care.RegularResult;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Set;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.stereotype.Component;

/** Oma Inge has Mia on Thursday mornings, for so long that it is time to ask how it goes. */
@Component
@ConditionalOnProperty("breather.demo")
class RegularChapter implements Chapter {

  private static final int WEEKS_AGO = 5;

  private final RegularPlanning planning;
  private final RegularAgreement agreement;
  private final CurrentActor current;

  RegularChapter(RegularPlanning planning, RegularAgreement agreement, CurrentActor current) {
    this.planning = planning;
    this.agreement = agreement;
    this.current = current;
  }

  @Override
  public void plan(Timeline timeline, Parkers parkers) {
    var asked = timeline.monday().minusWeeks(WEEKS_AGO);
    var content = thursdays(parkers, asked.with(DayOfWeek.THURSDAY));
    timeline.at(
        asked.atTime(19, 30),
        () -> {
          if (current.as(parkers.alex(), () -> planning.propose(content))
              instanceof RegularResult.Proposed(var care)) {
            timeline.at(
                asked.atTime(20, 40),
                () -> current.as(parkers.inge(), () -> agreement.agree(care)));
          }
        });
  }

  private static RegularContent thursdays(Parkers parkers, LocalDate first) {
    return new RegularContent(
        parkers.inge().member(),
        Set.of(parkers.mia()),
        new RepeatedTime(
            Recurrence.weekly(DayOfWeek.THURSDAY),
            first,
            LocalTime.of(9, 0),
            0,
            LocalTime.of(12, 0)),
        "Morning with Oma",
        "At Inge’s",
        "");
  }
}
