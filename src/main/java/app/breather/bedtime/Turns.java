package app.breather.bedtime;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * The evenings of a rota.
 *
 * @param turns in order; days without a rota have none
 * @param owed what is owed after the last of them, the oldest evening first
 */
record Turns(List<Turn> turns, List<Debt> owed) {

  Turns {
    turns = List.copyOf(turns);
    owed = List.copyOf(owed);
  }

  Optional<Turn> on(LocalDate evening) {
    return turns.stream().filter(turn -> turn.evening().equals(evening)).findFirst();
  }
}
