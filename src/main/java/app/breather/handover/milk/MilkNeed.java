package app.breather.handover.milk;

import app.breather.base.time.Period;
import java.time.Instant;
import java.util.List;

/**
 * What a child needs while a parent is away.
 *
 * @param feeds when, in order
 * @param perFeed ml
 * @param average whether that is what babies drink on average, and nobody has said it of this one
 * @param margin ml besides, for more hunger or a later return; at least one feed
 */
public record MilkNeed(
    Period absence, List<Instant> feeds, int perFeed, boolean average, int margin) {

  private static final int PERCENT = 100;

  /** Milk for one moment. */
  record Portion(Instant at, int amount) {}

  static MilkNeed of(
      Period absence, List<Instant> feeds, int perFeed, boolean average, int percent) {
    int more = Math.ceilDiv(feeds.size() * perFeed * percent, PERCENT);
    return new MilkNeed(absence, feeds, perFeed, average, Math.max(perFeed, more));
  }

  public MilkNeed {
    feeds = List.copyOf(feeds);
  }

  /** Ml, with the margin. */
  public int total() {
    return feeds.size() * perFeed + margin;
  }

  List<Portion> portions() {
    return feeds.stream().map(at -> new Portion(at, perFeed)).toList();
  }

  /** It has to keep until the end. */
  Portion spare() {
    return new Portion(absence.until(), margin);
  }
}
