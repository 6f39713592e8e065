package app.breather.milestones;

import app.breather.base.tenancy.Uuids;
import java.util.Optional;
import java.util.UUID;

/** Names one milestone. It is made with the form, so that sending that twice records once. */
public record MilestoneId(UUID value) {

  public static MilestoneId create() {
    return new MilestoneId(Uuids.next());
  }

  /** Empty for anything that is no UUID. */
  public static Optional<MilestoneId> parse(String text) {
    return Uuids.parse(text).map(MilestoneId::new);
  }

  @Override
  public String toString() {
    return value.toString();
  }
}
