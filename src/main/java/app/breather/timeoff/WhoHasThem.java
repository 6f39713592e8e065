package app.breather.timeoff;

import app.breather.base.tenancy.ChildId;
import app.breather.base.tenancy.MemberId;
import app.breather.base.time.Period;
import app.breather.calendar.Away;
import app.breather.calendar.Presence;
import app.breather.calendar.PresenceSpan;
import app.breather.timeoff.TimeOffCard.Part;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Who has the children while some parents are off. Where care was wanted only a caregiver will do,
 * for no parent has agreed to have them then.
 */
record WhoHasThem(Presence presence, Set<MemberId> parents, List<ChildId> children) {

  List<Part> parts(Period away, Collection<MemberId> owners, Optional<Period> care) {
    var without = presence.ifAlso(owners.stream().map(owner -> new Away(away, owner)).toList());
    var rest = away.minus(care.stream().toList());
    return Stream.concat(
            care.flatMap(away::intersection).stream()
                .flatMap(period -> parts(without, period).map(this::byCaregivers)),
            rest.stream().flatMap(period -> parts(without, period)))
        .sorted(Comparator.comparing(Part::period))
        .toList();
  }

  /** Who has the children while these are off; empty when a child is left with nobody. */
  Optional<List<MemberId>> whoAllTheWhile(Period away, Collection<MemberId> owners) {
    var parts = parts(away, owners, Optional.empty());
    return parts.isEmpty() || parts.stream().anyMatch(Part::isOpen)
        ? Optional.empty()
        : Optional.of(parts.stream().flatMap(part -> part.who().stream()).distinct().toList());
  }

  /** Parents who would have a child at some time that no care is wanted for. */
  List<MemberId> wouldHaveThem(Period away, Collection<MemberId> owners, Optional<Period> care) {
    var withCare = care.stream().toList();
    return parts(away, owners, Optional.empty()).stream()
        .filter(part -> !part.period().minus(withCare).isEmpty())
        .flatMap(part -> part.who().stream())
        .filter(parents::contains)
        .distinct()
        .toList();
  }

  private Stream<Part> parts(Presence plan, Period period) {
    return plan.bands(period, children).stream()
        .flatMap(band -> band.spans().stream().map(span -> part(span, band.children())));
  }

  private static Part part(PresenceSpan span, Set<ChildId> children) {
    return new Part(span.period(), children, span.who());
  }

  private Part byCaregivers(Part part) {
    return new Part(
        part.period(),
        part.children(),
        part.who().stream().filter(who -> !parents.contains(who)).toList());
  }
}
