package app.breather.base.persistence;

import java.net.SocketTimeoutException;
import java.sql.SQLException;
import java.sql.SQLTransientConnectionException;
import org.jspecify.annotations.Nullable;
import org.springframework.transaction.TransactionSystemException;

/** Reads from a failure whether the database did not answer, which passes by itself. */
public final class DatabaseAway {

  private static final String CONNECTION = "08";
  private static final String STOPPING_OR_STARTING = "57P";

  private DatabaseAway() {}

  public static boolean isReason(Throwable failure) {
    for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
      if (isAway(cause)) {
        return true;
      }
    }
    return false;
  }

  private static boolean isAway(Throwable failure) {
    return switch (failure) {
      case SQLTransientConnectionException _, SocketTimeoutException _ -> true;
      case SQLException e -> isAway(e.getSQLState());
      // a rollback that fails as well stands before what made it necessary
      case TransactionSystemException e ->
          e.getApplicationException() != null && isReason(e.getApplicationException());
      default -> false;
    };
  }

  private static boolean isAway(@Nullable String state) {
    return state != null
        && (state.startsWith(CONNECTION) || state.startsWith(STOPPING_OR_STARTING));
  }
}
