package app.breather.handover.baton;

import app.breather.base.tenancy.ChildId;
import app.breather.base.tenancy.MemberId;
import app.breather.care.CareOccasion;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Who may have which child at an instant, and who may say so: parents always, caregivers from two
 * hours before their own time until two hours after it. At the wall display everybody may say it.
 *
 * @param parents in their order
 * @param around the time of care of everybody, around that instant
 * @param acting empty at the wall display
 */
record BatonRights(
    Instant now, List<MemberId> parents, List<CareOccasion> around, Optional<MemberId> acting) {

  BatonRights {
    parents = List.copyOf(parents);
    around = around.stream().filter(occasion -> occasion.actWindow().contains(now)).toList();
  }

  boolean mayHave(MemberId who, ChildId child) {
    return parents.contains(who)
        || around.stream()
            .anyMatch(
                occasion ->
                    occasion.caregiver().equals(who) && occasion.children().contains(child));
  }

  boolean maySay(ChildId child) {
    return acting.map(who -> mayHave(who, child)).orElse(true);
  }

  /** Whether there may be something that the acting person may say. */
  boolean maySayAnything() {
    return isParent() || since().isPresent();
  }

  boolean isParent() {
    return acting.filter(parents::contains).isPresent();
  }

  /** Whoever may have all of them: who acts, then the parents, then caregivers by their time. */
  List<MemberId> takers(Collection<ChildId> children) {
    return Stream.of(
            acting.stream(), parents.stream(), around.stream().map(CareOccasion::caregiver))
        .flatMap(who -> who)
        .distinct()
        .filter(who -> children.stream().allMatch(child -> mayHave(who, child)))
        .toList();
  }

  /** Since when what was said is the acting caregiver's business. */
  Optional<Instant> since() {
    return around.stream()
        .filter(occasion -> acting.filter(occasion.caregiver()::equals).isPresent())
        .map(occasion -> occasion.actWindow().from())
        .min(Instant::compareTo);
  }

  /** The children whom the acting person may say something of. */
  List<ChildId> sayable(Set<ChildId> children) {
    return children.stream().filter(this::maySay).toList();
  }
}
