package app.breather.care;

import app.breather.base.tenancy.MemberId;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * How far the caregivers have been asked one after another.
 *
 * @param stopped whether a parent has stopped it
 * @param lines in order
 * @param next empty when nobody will be asked by itself, unless something changes
 */
public record LadderCard(boolean stopped, List<Line> lines, Optional<Next> next) {

  /**
   * @param reason why they were passed over
   */
  public record Line(MemberId caregiver, RungState state, Optional<SkipReason> reason) {}

  /** Several when the slot comes near and all who are left are asked at once. */
  public record Next(List<MemberId> who, Instant when) {}

  public List<MemberId> queued() {
    return lines.stream()
        .filter(line -> line.state() == RungState.QUEUED)
        .map(Line::caregiver)
        .toList();
  }
}
