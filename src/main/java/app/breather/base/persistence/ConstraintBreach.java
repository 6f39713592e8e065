package app.breather.base.persistence;

import java.util.Optional;
import org.postgresql.util.PSQLException;

/** Reads from a failure what the database refused. */
public final class ConstraintBreach {

  private static final String DEADLOCK = "40P01";
  private static final String SERIALIZATION = "40001";

  private ConstraintBreach() {}

  /**
   * The name of the constraint that was breached; Hibernate does not know it for exclusions
   * (23P01).
   */
  public static Optional<String> nameIn(Throwable failure) {
    return postgres(failure)
        .flatMap(e -> Optional.ofNullable(e.getServerErrorMessage()))
        .flatMap(message -> Optional.ofNullable(message.getConstraint()));
  }

  /** Whether the same work may succeed when it is simply done again. */
  static boolean isPassing(Throwable failure) {
    return postgres(failure)
        .map(PSQLException::getSQLState)
        .filter(state -> state.equals(DEADLOCK) || state.equals(SERIALIZATION))
        .isPresent();
  }

  private static Optional<PSQLException> postgres(Throwable failure) {
    for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
      if (cause instanceof PSQLException e) {
        return Optional.of(e);
      }
    }
    return Optional.empty();
  }
}
