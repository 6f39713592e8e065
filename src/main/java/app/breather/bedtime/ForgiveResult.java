package app.breather.bedtime;

import java.time.LocalDate;

/** What became of a wish to have nothing back. */
public sealed interface ForgiveResult {

  /** Nothing is owed for that evening any more. */
  record Forgiven() implements ForgiveResult {}

  /** It is paid back within a day, which is too late to plan anew. */
  record PaidBackSoon(LocalDate evening) implements ForgiveResult {}

  /** Nothing is owed to the acting parent for it. */
  record NotOwed() implements ForgiveResult {}
}
