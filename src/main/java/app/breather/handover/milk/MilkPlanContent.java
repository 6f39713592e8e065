package app.breather.handover.milk;

import java.time.Duration;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What and when a child drinks.
 *
 * @param usual ml a feed; empty when nobody said so
 * @param margin percent of what the feeds take, for more hunger or a later return
 */
public record MilkPlanContent(
    MilkWay way, FeedRhythm rhythm, Optional<Integer> usual, int margin, MilkUnit unit) {

  public static final int LEAST = 5;
  public static final int MOST = 500;
  public static final int MOST_MARGIN = 200;
  private static final int USUAL_MARGIN = 50;
  private static final Duration USUAL_INTERVAL = Duration.ofHours(3);

  /** Until somebody says otherwise. */
  static final MilkPlanContent USUAL =
      new MilkPlanContent(
          MilkWay.MILK,
          new FeedRhythm(List.of(), USUAL_INTERVAL),
          Optional.empty(),
          USUAL_MARGIN,
          MilkUnit.ML);

  Set<MilkProblem> problems() {
    var found = EnumSet.noneOf(MilkProblem.class);
    if (rhythm.times().size() > FeedRhythm.MOST_TIMES) {
      found.add(MilkProblem.TIMES);
    }
    if (rhythm.interval().compareTo(FeedRhythm.SHORTEST) < 0
        || rhythm.interval().compareTo(FeedRhythm.LONGEST) > 0) {
      found.add(MilkProblem.INTERVAL);
    }
    if (usual.filter(ml -> ml < LEAST || ml > MOST).isPresent()) {
      found.add(MilkProblem.USUAL);
    }
    if (margin < 0 || margin > MOST_MARGIN) {
      found.add(MilkProblem.MARGIN);
    }
    return found;
  }
}
