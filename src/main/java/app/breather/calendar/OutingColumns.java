package app.breather.calendar;

import app.breather.base.tenancy.ChildId;
import app.breather.base.tenancy.MemberId;
import jakarta.persistence.Embeddable;
import java.util.Arrays;
import java.util.Optional;
import java.util.UUID;

/** Who goes with whom, where something is kept; both empty where nobody goes anywhere. */
@Embeddable
class OutingColumns {

  private UUID[] outingOf;
  private UUID[] outingWith;

  @SuppressWarnings("NullAway.Init")
  protected OutingColumns() {}

  OutingColumns(Optional<Outing> outing) {
    outingOf =
        outing.stream()
            .flatMap(one -> one.parents().stream())
            .map(MemberId::value)
            .toArray(UUID[]::new);
    outingWith =
        outing.stream()
            .flatMap(one -> one.children().stream())
            .map(ChildId::value)
            .toArray(UUID[]::new);
  }

  Optional<Outing> outing() {
    return outingOf.length == 0
        ? Optional.empty()
        : Optional.of(
            new Outing(
                Arrays.stream(outingOf).map(MemberId::new).toList(),
                Arrays.stream(outingWith).map(ChildId::new).toList()));
  }
}
