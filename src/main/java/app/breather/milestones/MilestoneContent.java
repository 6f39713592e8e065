package app.breather.milestones;

import app.breather.base.tenancy.ChildId;
import java.time.Instant;
import java.util.EnumSet;
import java.util.Set;

/**
 * What somebody records.
 *
 * @param words what it is, for {@link MilestoneKind#OTHER}; empty for the rest
 * @param note may be empty
 * @param safety whether it concerns the child's health or safety, so that nobody keeps it sealed
 */
public record MilestoneContent(
    ChildId child,
    MilestoneKind kind,
    String words,
    Instant happenedAt,
    String note,
    boolean safety) {

  public static final int LONGEST_WORDS = 80;
  public static final int LONGEST_NOTE = 1_000;

  public MilestoneContent {
    words = kind == MilestoneKind.OTHER ? words.strip() : "";
    note = note.strip();
  }

  /**
   * @param earliest when it can have happened
   */
  Set<MilestoneProblem> problems(Instant earliest, Instant now) {
    var problems = EnumSet.noneOf(MilestoneProblem.class);
    if (kind == MilestoneKind.OTHER && words.isEmpty()) {
      problems.add(MilestoneProblem.NO_WORDS);
    }
    if (words.length() > LONGEST_WORDS) {
      problems.add(MilestoneProblem.LONG_WORDS);
    }
    if (note.length() > LONGEST_NOTE) {
      problems.add(MilestoneProblem.LONG_NOTE);
    }
    if (happenedAt.isAfter(now)) {
      problems.add(MilestoneProblem.AHEAD);
    }
    if (happenedAt.isBefore(earliest)) {
      problems.add(MilestoneProblem.TOO_EARLY);
    }
    if (safety && note.isEmpty()) {
      problems.add(MilestoneProblem.SAFETY_WITHOUT_NOTE);
    }
    return problems;
  }
}
