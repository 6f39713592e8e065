package app.breather.bedtime;

import app.breather.base.tenancy.MemberId;
import java.util.Optional;

/** What became of a wish to pass an evening on. */
public sealed interface TakeResult {

  /** The evening has a new holder, or its old one again. */
  record Passed(Optional<MemberId> to) implements TakeResult {}

  /** The other one is asked; nothing changes before they answer. */
  record Asked() implements TakeResult {}

  /** No was said, or the question taken back; the evening stays where it is. */
  record Stays() implements TakeResult {}

  /** Bedtime has begun, and what was planned is what it was. */
  record TooLate() implements TakeResult {}

  /** The evening is not theirs to take, to give or to return any more. */
  record NotTheirs() implements TakeResult {}

  /** Whoever would take it is away then. */
  record Away(MemberId who) implements TakeResult {}

  /** There is no such evening, question or parent in this family. */
  record Unknown() implements TakeResult {}
}
