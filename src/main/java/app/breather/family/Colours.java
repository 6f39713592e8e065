package app.breather.family;

import java.util.Collection;
import java.util.List;

/** Given out so that small families get the furthest apart and nobody looks like a state. */
final class Colours {

  private static final List<Integer> ORDER = List.of(3, 2, 1, 6, 5, 7, 8, 4);

  private Colours() {}

  static int first() {
    return ORDER.getFirst();
  }

  static int next(Collection<Integer> taken) {
    return ORDER.stream()
        .filter(colour -> !taken.contains(colour))
        .findFirst()
        .orElseGet(() -> ORDER.get(taken.size() % ORDER.size()));
  }

  static boolean isColour(int number) {
    return ORDER.contains(number);
  }
}
