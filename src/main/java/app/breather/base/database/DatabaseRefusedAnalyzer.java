package app.breather.base.database;

import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** Says it in a line instead of a stack trace. */
final class DatabaseRefusedAnalyzer extends AbstractFailureAnalyzer<DatabaseRefused> {

  @Override
  protected FailureAnalysis analyze(Throwable rootFailure, DatabaseRefused cause) {
    return new FailureAnalysis(cause.getMessage(), cause.remedy(), cause);
  }
}
