package app.breather.bedtime;

import java.util.List;

/**
 * Evenings gone by, the latest first.
 *
 * @param more whether there are earlier ones
 */
public record HistoryPage(List<TurnCard> nights, boolean more) {

  public HistoryPage {
    nights = List.copyOf(nights);
  }
}
