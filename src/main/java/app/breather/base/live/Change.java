package app.breather.base.live;

import app.breather.base.tenancy.FamilyId;
import java.util.Optional;

/**
 * Something of this kind changed in this family; what it was is read again by who cares.
 *
 * @param kind one word, such as {@code care}
 */
public record Change(FamilyId family, String kind) {

  /** The kind of a change that may have been any. */
  public static final String ANYTHING = "anything";

  public boolean mayBe(String other) {
    return kind.equals(ANYTHING) || kind.equals(other);
  }

  String toPayload() {
    return family + " " + kind;
  }

  static Optional<Change> fromPayload(String payload) {
    int space = payload.indexOf(' ');
    return space < 0
        ? Optional.empty()
        : FamilyId.parse(payload.substring(0, space))
            .map(family -> new Change(family, payload.substring(space + 1)));
  }
}
