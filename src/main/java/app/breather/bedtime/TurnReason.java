package app.breather.bedtime;

import app.breather.base.tenancy.MemberId;
import java.time.LocalDate;

/** Why somebody has an evening. */
public sealed interface TurnReason {

  /** The pattern says so. */
  record ByPattern() implements TurnReason {}

  /**
   * @param giver whose evening it was by the pattern
   * @param owed whether the giver owes one for it; otherwise it is a present
   */
  record TookOver(MemberId giver, boolean owed) implements TurnReason {}

  /**
   * @param giver whose evening it was
   * @param forIt the evening that the giver has for it
   */
  record Swapped(MemberId giver, LocalDate forIt) implements TurnReason {}

  /** The one whose evening it was is away, and owes one for it. */
  record StandsIn(MemberId away) implements TurnReason {}

  /**
   * @param creditor whose evening it was by the pattern
   * @param evening the earlier one that is paid back
   */
  record PaysBack(MemberId creditor, LocalDate evening) implements TurnReason {}

  /** The one whose evening it was is away, and so is everybody who could stand in. */
  record NobodyFree(MemberId away) implements TurnReason {}
}
