package app.breather.bedtime;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * The evenings of a rota.
 *
 * @param turns in order; days without a rota have none
 * @param owed what is owed after the last of them, the oldest evening first
 * @param writtenOff what was owed and nobody pays back
 */
record Turns(List<Turn> turns, List<Debt> owed, List<Debt> writtenOff) {

  static final Turns NONE = new Turns(List.of(), List.of(), List.of());

  Turns {
    turns = List.copyOf(turns);
    owed = List.copyOf(owed);
    writtenOff = List.copyOf(writtenOff);
  }

  Optional<Turn> on(LocalDate evening) {
    for (int i = turns.size() - 1; i >= 0 && !turns.get(i).evening().isBefore(evening); i--) {
      if (turns.get(i).evening().equals(evening)) {
        return Optional.of(turns.get(i));
      }
    }
    return Optional.empty();
  }

  /** From that evening on. */
  List<Turn> from(LocalDate evening) {
    int first = turns.size();
    while (first > 0 && !turns.get(first - 1).evening().isBefore(evening)) {
      first--;
    }
    return turns.subList(first, turns.size());
  }

  /** Without the evenings from that one on; what is owed then is not known. */
  Turns before(LocalDate evening) {
    var begun = turns.subList(0, turns.size() - from(evening).size());
    return begun.size() == turns.size() ? this : new Turns(begun, List.of(), List.of());
  }
}
