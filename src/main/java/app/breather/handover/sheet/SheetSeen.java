package app.breather.handover.sheet;

import java.util.Optional;

/**
 * Of what somebody has read which state: {@code 12.3}.
 *
 * @param sheet how often the family's page had been changed
 * @param day how often what holds for that time of care only
 */
public record SheetSeen(int sheet, int day) {

  /** Empty for what {@link #toString} cannot have said. */
  public static Optional<SheetSeen> parse(String text) {
    return text.matches("[0-9]{1,9}\\.[0-9]{1,9}")
        ? Optional.of(
            new SheetSeen(
                Integer.parseInt(text.substring(0, text.indexOf('.'))),
                Integer.parseInt(text.substring(text.indexOf('.') + 1))))
        : Optional.empty();
  }

  /** Whether nothing of the other is newer. */
  boolean covers(SheetSeen other) {
    return sheet >= other.sheet && day >= other.day;
  }

  @Override
  public String toString() {
    return sheet + "." + day;
  }
}
