package app.breather.milestones;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** What children do for the first time, roughly in the order in which they do. */
public enum MilestoneKind {
  SMILE,
  LAUGH,
  ROLL,
  SIT,
  CRAWL,
  TOOTH,
  STAND,
  STEPS,
  WORD,
  SLEEP,
  /** In somebody's own words. */
  OTHER;

  /** Empty for what no kind is called. */
  public static Optional<MilestoneKind> parse(String text) {
    return Arrays.stream(values()).filter(kind -> kind.name().equals(text)).findFirst();
  }

  /** Those that a parent can say they saw; of the rest nobody knows beforehand what it is. */
  public static List<MilestoneKind> seen() {
    return Arrays.stream(values()).filter(kind -> kind != OTHER).toList();
  }
}
