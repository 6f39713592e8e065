package app.breather.timeoff;

import app.breather.base.tenancy.MemberId;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * How much time off each parent may announce, as a parent sees it.
 *
 * @param agreed what holds today; empty while nothing was agreed on, so that all is asked for
 * @param alone whether there is no other parent to ask
 */
public record AllowanceCard(
    Optional<Allowance> agreed, Optional<Suggestion> suggestion, boolean alone) {

  /**
   * What is on the table.
   *
   * @param waitingFor who has not said yes yet
   * @param mayAnswer whether it waits for who looks at it
   * @param isMine whether who looks at it suggested it
   */
  public record Suggestion(
      AllowanceProposalId id,
      int hours,
      MemberId by,
      Instant at,
      List<MemberId> waitingFor,
      boolean mayAnswer,
      boolean isMine) {

    public Suggestion {
      waitingFor = List.copyOf(waitingFor);
    }
  }
}
