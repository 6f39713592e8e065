package app.breather.base.web;

import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** The stylesheet of all stateless pages, and those of single ones that need more. */
@Component
class PlainStyles {

  private final PlainStyle shared = new PlainStyle("plain");
  private final Map<String, PlainStyle> own =
      Stream.of("wall", "sheet").collect(Collectors.toMap(Function.identity(), PlainStyle::new));

  PlainStyle shared() {
    return shared;
  }

  /** What a page has besides; empty for most. */
  Optional<PlainStyle> ownOf(String template) {
    return Optional.ofNullable(own.get(template));
  }

  /** Also for a name of another edition, so that a page written before an update has its looks. */
  PlainStyle named(String name) {
    return own.values().stream()
        .filter(style -> style.name().equals(name))
        .findFirst()
        .orElse(shared);
  }
}
