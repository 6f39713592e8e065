package app.breather.bedtime;

import java.time.LocalDate;

/** One evening of a rota. */
public record TurnId(RotaId rota, LocalDate evening) {

  /** Another evening of the same rota. */
  TurnId on(LocalDate other) {
    return new TurnId(rota, other);
  }
}
