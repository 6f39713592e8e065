package app.breather.timeoff;

import app.breather.base.tenancy.MemberId;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * How much time off each parent may announce, as a parent sees it.
 *
 * @param agreed what holds today; empty while nothing was agreed on, so that all is asked for
 * @param uses of each parent; empty when there is nothing that one could announce
 * @param alone whether there is no other parent to ask
 */
public record AllowanceCard(
    Optional<Allowance> agreed, Optional<Suggestion> suggestion, List<Use> uses, boolean alone) {

  public AllowanceCard {
    uses = List.copyOf(uses);
  }

  /** How much a parent has announced in this week and in the next. */
  public record Use(MemberId parent, Duration thisWeek, Duration nextWeek) {}

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
