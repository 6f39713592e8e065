package app.breather.milestones;

import app.breather.base.media.MediaId;
import app.breather.base.tenancy.MemberId;
import java.util.Optional;

/**
 * A milestone as it is shown to one person.
 *
 * @param opened by what that parent's envelope opened for it; empty when it never was in one
 */
public record MilestoneCard(
    MilestoneId id,
    MilestoneContent content,
    MemberId recordedBy,
    Optional<Shot> shot,
    Optional<Opened> opened) {

  /**
   * @param film whether it moves
   */
  public record Shot(MediaId media, boolean film) {}
}
