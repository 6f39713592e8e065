package app.breather.calendar;

import app.breather.base.security.Access;
import app.breather.base.security.AccessRules;
import app.breather.base.tenancy.ChildId;
import app.breather.base.tenancy.MemberId;
import app.breather.base.time.Period;
import app.breather.family.ChildCard;
import app.breather.family.Children;
import app.breather.family.MemberCard;
import app.breather.family.Members;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Enters what a family keeps for itself into the calendar of its parents; who is out has the
 * children.
 */
@Component
class ProtectedEntries implements CalendarSource, PresenceSource {

  private static final String PAGE = "absences";

  private final ProtectedSpans spans;
  private final AccessRules access;
  private final Members members;
  private final Children children;

  ProtectedEntries(ProtectedSpans spans, AccessRules access, Members members, Children children) {
    this.spans = spans;
    this.access = access;
    this.members = members;
    this.children = children;
  }

  @Override
  @Transactional(readOnly = true)
  public List<CalendarEntry> entries(Period window) {
    if (!access.allow(Access.PARENT)) {
      return List.of();
    }
    return spans
        .read(window)
        .flatMap(
            kept ->
                outing(kept)
                    .map(out -> out.parents().stream().map(who -> entry(kept, who, out)))
                    .orElseGet(() -> Stream.of(entry(kept, "", Optional.empty(), Set.of()))))
        .toList();
  }

  /** Whoever goes out with children has them, however many else are free. */
  @Override
  @Transactional(readOnly = true)
  public List<Held> held(Period window) {
    return spans
        .read(window)
        .flatMap(
            kept ->
                outing(kept).stream()
                    .flatMap(
                        out ->
                            out.parents().stream()
                                .map(
                                    who ->
                                        new Held(
                                            kept.when().period(),
                                            who,
                                            Set.copyOf(out.children())))))
        .toList();
  }

  /** Of those who are still there; empty when nobody of them is. */
  private Optional<Outing> outing(ProtectedSpans.Kept kept) {
    return kept.of()
        .content()
        .outing()
        .map(out -> new Outing(present(out.parents()), out.children()))
        .filter(out -> !out.parents().isEmpty());
  }

  private List<MemberId> present(List<MemberId> parents) {
    var known = members.parents().stream().map(MemberCard::id).toList();
    return parents.stream().filter(known::contains).toList();
  }

  private CalendarEntry entry(ProtectedSpans.Kept kept, MemberId who, Outing outing) {
    var names =
        children.all().stream()
            .filter(child -> outing.children().contains(child.id()))
            .map(ChildCard::name)
            .collect(Collectors.joining(" & "));
    return entry(kept, "-" + who, Optional.of(who), Set.copyOf(outing.children()))
        .with(new CalendarEntry.Hint("footprints", Title.translated("protected.with", names)));
  }

  private static CalendarEntry entry(
      ProtectedSpans.Kept kept, String whose, Optional<MemberId> who, Set<ChildId> children) {
    return new CalendarEntry(
            "protected-" + kept.of().id() + "-" + kept.when().day() + whose,
            CalendarEntry.Kind.PROTECTED,
            kept.when().period(),
            Title.written(kept.of().content().name()),
            who,
            children,
            EntryState.NONE,
            PAGE)
        .with(
            new Repeats(
                "protected-" + kept.of().id(), PAGE, kept.of().content().time(), kept.when().day()))
        .moving(Optional.of(ProtectedMoves.movable(kept.of(), kept.when())));
  }
}
