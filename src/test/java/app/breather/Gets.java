package app.breather;

import app.breather.base.security.AccessDenied;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;

/** What somebody gets from a service. */
public enum Gets {
  /** It is done, or shown. */
  IT,
  /** The same as for an id that does not exist, or nothing at all. */
  NOTHING,
  DENIED;

  /** The answer itself, or {@link #DENIED}. */
  public static Object answer(Supplier<?> call) {
    try {
      return call.get();
    } catch (AccessDenied _) {
      return DENIED;
    }
  }

  /**
   * @param answer as {@link #answer} gives it
   */
  public static Gets of(Object answer) {
    if (answer == DENIED) {
      return DENIED;
    }
    return isEmpty(answer) || isRefusal(answer) ? NOTHING : IT;
  }

  private static boolean isEmpty(Object answer) {
    return answer.equals(Optional.empty()) || answer.equals(List.of()) || answer.equals(Map.of());
  }

  private static boolean isRefusal(Object answer) {
    return answer.getClass().getSimpleName().matches("Gone|Invalid|Settled");
  }
}
