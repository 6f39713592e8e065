package app.breather.bedtime;

import java.time.LocalDate;

/** One evening of a rota. */
public record TurnId(RotaId rota, LocalDate evening) {}
