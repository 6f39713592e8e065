package app.breather.easein;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/** The steps that most families take, shortest first. */
public enum UsualStep {
  NEXT_ROOM(10, false),
  OUT_OF_SIGHT(20, false),
  ROUND_THE_BLOCK(30, false),
  AN_HOUR(60, false),
  TWO_HOURS(120, false),
  A_NAP(150, false),
  HALF_A_DAY(240, false),
  AN_EVENING(240, true),
  /** As long as the parents want to be away in the end. */
  PLANNED_LENGTH(0, false);

  private final int minutes;
  private final boolean withBedtime;

  UsualStep(int minutes, boolean withBedtime) {
    this.minutes = minutes;
    this.withBedtime = withBedtime;
  }

  /**
   * From the next room to what is planned in the end.
   *
   * @param minutes how long that is
   */
  public static List<StepContent> upTo(int minutes, boolean withBedtime) {
    var last = withBedtime ? AN_EVENING : PLANNED_LENGTH;
    var before =
        Arrays.stream(values())
            .filter(step -> step != PLANNED_LENGTH && !step.withBedtime)
            .filter(step -> step.minutes < minutes || withBedtime && step.minutes == minutes)
            .map(step -> StepContent.usual(step, step.minutes, false));
    return Stream.concat(before, Stream.of(StepContent.usual(last, minutes, withBedtime))).toList();
  }
}
