package app.breather.bedtime;

import java.util.Set;

/** What became of a rota that a parent wrote down. */
public sealed interface AgreeResult {

  /** It holds from its first evening on. */
  record Agreed() implements AgreeResult {}

  /** Nothing was stored. */
  record Invalid(Set<RotaProblem> problems) implements AgreeResult {}

  /** Somebody else changed the rota meanwhile to what the card says; nothing was stored. */
  record ChangedMeanwhile(RotaCard now) implements AgreeResult {}
}
