package app.breather.timeoff;

import app.breather.base.tenancy.MemberId;
import java.time.LocalDate;
import java.util.Map;

/**
 * Seven days of a {@link Balance}.
 *
 * @param shares of every parent
 */
public record BalanceWeek(LocalDate first, Map<MemberId, BalanceShare> shares) {

  public BalanceWeek {
    shares = Map.copyOf(shares);
  }

  public LocalDate last() {
    return first.plusDays(6);
  }

  public BalanceShare of(MemberId parent) {
    return shares.getOrDefault(parent, BalanceShare.NONE);
  }
}
