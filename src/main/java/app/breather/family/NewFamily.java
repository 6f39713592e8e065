package app.breather.family;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** What somebody typed to begin a family, not yet judged. */
public record NewFamily(
    String email,
    String password,
    String myName,
    String familyName,
    String zone,
    DayOfWeek weekStart,
    Locale language,
    List<NewChild> children) {

  public record NewChild(String name, @Nullable LocalDate born) {}

  /** Passwords do not get into logs. */
  @Override
  public String toString() {
    return "NewFamily[hidden]";
  }
}
