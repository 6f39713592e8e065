package app.breather.handover.report;

import app.breather.base.tenancy.ChildId;
import app.breather.base.text.Texts;
import app.breather.base.time.Period;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/**
 * What somebody wrote into the form.
 *
 * @param at when it was
 * @param note may be empty
 * @param safety it concerns the child's safety, so that it is told at once
 */
public record ReportContent(ChildId child, Instant at, Told told, String note, boolean safety) {

  public static final int NOTE_LENGTH = 1000;

  /** A clock that goes a little wrong is no lie. */
  private static final Duration SLACK = Duration.ofMinutes(5);

  public ReportContent {
    note = Texts.shortened(note, NOTE_LENGTH);
  }

  /** Medicine is always told at once, and what concerns safety. */
  public boolean isUrgent() {
    return safety || told instanceof Told.Medicine;
  }

  /**
   * @param pictured whether a picture goes with it
   * @param window in which it can have been
   */
  List<ReportProblem> problems(boolean pictured, Period window, Instant now) {
    var problems = new ArrayList<ReportProblem>();
    if (at.isAfter(now.plus(SLACK))) {
      problems.add(ReportProblem.TO_COME);
    } else if (!window.contains(at)) {
      problems.add(ReportProblem.OUTSIDE);
    }
    switch (told) {
      case Told.Slept(var until) ->
          until.ifPresent(
              end -> {
                if (!end.isAfter(at) || end.isAfter(now.plus(SLACK))) {
                  problems.add(ReportProblem.SLEEP_END);
                } else if (Duration.between(at, end).compareTo(Told.LONGEST_SLEEP) > 0) {
                  problems.add(ReportProblem.SLEEP_LENGTH);
                }
              });
      case Told.Medicine(var name, var dose, var interval) -> {
        if (name.isBlank()
            || name.length() > Told.NAME_LENGTH
            || dose.length() > Told.NAME_LENGTH) {
          problems.add(ReportProblem.MEDICINE);
        }
        if (interval.isNegative() || interval.compareTo(Told.LONGEST_INTERVAL) > 0) {
          problems.add(ReportProblem.INTERVAL);
        }
      }
      case Told.Note _ -> {
        if (note.isEmpty() && !pictured) {
          problems.add(ReportProblem.NOTE);
        }
      }
      case Told.Fed _, Told.Nappy _, Told.Mood _ -> {}
    }
    return List.copyOf(problems);
  }
}
