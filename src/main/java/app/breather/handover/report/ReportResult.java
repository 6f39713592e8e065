package app.breather.handover.report;

import java.util.List;

/** What became of telling something. */
public sealed interface ReportResult {

  /** It is told, also where the same form was sent before. */
  record Stored(ReportId id) implements ReportResult {}

  /** It went where firsts are kept, and no report says so. */
  record KeptAsFirst() implements ReportResult {}

  /** Somebody told much the same for about the same time; it can be sent again, confirmed. */
  record SameAgain(ReportEntry before) implements ReportResult {}

  /** Another dose is too near by what was said of it; it can be sent again, confirmed. */
  record TooSoon(ReportEntry other) implements ReportResult {}

  record Invalid(List<ReportProblem> problems) implements ReportResult {

    static Invalid of(ReportProblem problem) {
      return new Invalid(List.of(problem));
    }

    public Invalid {
      problems = List.copyOf(problems);
    }
  }

  /** It is not, or no longer, the time to tell of this care. */
  record NotNow() implements ReportResult {}

  /** Not theirs, or no more: cancelled, corrected or removed meanwhile. */
  record Gone() implements ReportResult {}
}
