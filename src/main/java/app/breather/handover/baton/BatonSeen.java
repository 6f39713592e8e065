package app.breather.handover.baton;

import app.breather.base.tenancy.ChildId;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Which children somebody wants to take, and how much had been said of each when they decided to.
 * Its text stands in forms.
 *
 * @param numbers of what was said of each child; 0 where nothing was
 */
public record BatonSeen(Map<ChildId, Integer> numbers) {

  private static final int MOST = 20;
  private static final int UUID_LENGTH = 36;

  public BatonSeen {
    numbers = Map.copyOf(numbers);
  }

  /** Empty for what {@link #toString} cannot have said. */
  public static Optional<BatonSeen> parse(String text) {
    var parts = text.split("_", -1);
    var numbers = new LinkedHashMap<ChildId, Integer>();
    if (parts.length > MOST) {
      return Optional.empty();
    }
    for (var part : parts) {
      var child = part.length() > UUID_LENGTH + 1 ? child(part) : Optional.<ChildId>empty();
      var number = child.map(_ -> part.substring(UUID_LENGTH + 1)).orElse("");
      if (!number.matches("\\d{1,6}")) {
        return Optional.empty();
      }
      numbers.put(child.orElseThrow(), Integer.parseInt(number));
    }
    return Optional.of(new BatonSeen(numbers));
  }

  private static Optional<ChildId> child(String part) {
    return part.charAt(UUID_LENGTH) == '.'
        ? ChildId.parse(part.substring(0, UUID_LENGTH))
        : Optional.empty();
  }

  public Set<ChildId> children() {
    return numbers.keySet();
  }

  int number(ChildId child) {
    return numbers.getOrDefault(child, 0);
  }

  @Override
  public String toString() {
    return numbers.entrySet().stream()
        .map(one -> one.getKey() + "." + one.getValue())
        .sorted()
        .collect(Collectors.joining("_"));
  }
}
