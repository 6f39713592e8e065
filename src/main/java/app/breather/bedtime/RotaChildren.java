package app.breather.bedtime;

import app.breather.base.persistence.ReadOnce;
import app.breather.base.tenancy.ChildId;
import app.breather.family.ChildCard;
import app.breather.family.Children;
import app.breather.family.Families;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Which children are put to bed by which rota: their own, else the one for all. */
@Component
class RotaChildren {

  private final RotaRecords records;
  private final Children children;
  private final Families families;

  RotaChildren(RotaRecords records, Children children, Families families) {
    this.records = records;
    this.children = children;
    this.families = families;
  }

  /** In the order of the family; none when all have a rota of their own. */
  Set<ChildId> of(RotaId rota, RotaVersion version, LocalDate evening) {
    return new Known(rotas(), children.all()).of(rota, version, evening);
  }

  /** When which children go to bed, evening by evening, by what is agreed on now. */
  Stream<BedtimeWindow> windows(LocalDate first, LocalDate until) {
    var known = new Known(rotas(), children.all());
    var zone = families.current().zone();
    return first.datesUntil(until).flatMap(evening -> known.windows(evening, zone));
  }

  private record Known(Map<RotaId, KnownSoFar> rotas, List<ChildCard> family) {

    Set<ChildId> of(RotaId rota, RotaVersion version, LocalDate evening) {
      var elsewhere =
          rotas.entrySet().stream()
              .filter(other -> !other.getKey().equals(rota))
              .flatMap(other -> other.getValue().version(evening).stream())
              .flatMap(other -> other.children().stream())
              .collect(Collectors.toSet());
      return family.stream()
          .map(ChildCard::id)
          .filter(
              child ->
                  version.children().isEmpty()
                      ? !elsewhere.contains(child)
                      : version.children().contains(child))
          .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    Stream<BedtimeWindow> windows(LocalDate evening, ZoneId zone) {
      return rotas.entrySet().stream()
          .flatMap(
              rota ->
                  rota.getValue().version(evening).stream()
                      .map(
                          version ->
                              new BedtimeWindow(
                                  version.window(evening, zone),
                                  of(rota.getKey(), version, evening))))
          .filter(window -> !window.children().isEmpty());
    }
  }

  /** None on a day without a turn. */
  Set<ChildId> of(TurnId id) {
    return records
        .turn(id)
        .map(turn -> of(id.rota(), turn.version(), id.evening()))
        .orElseGet(Set::of);
  }

  /** Empty where all children share the evening, so that none need be named. */
  Set<ChildId> named(Set<ChildId> some) {
    return some.size() == children.all().size() ? Set.of() : some;
  }

  /** In the order of the family. */
  List<String> names(Set<ChildId> some) {
    return children.all().stream()
        .filter(child -> some.contains(child.id()))
        .map(ChildCard::name)
        .toList();
  }

  /** Each child has one rota, and at least one has that for all. */
  Set<RotaProblem> problems(RotaContent content, Optional<RotaId> rota) {
    var family = children.all().stream().map(ChildCard::id).collect(Collectors.toSet());
    var elsewhere = ownOfOthers(rota);
    var problems = EnumSet.noneOf(RotaProblem.class);
    if (!family.containsAll(content.children())
        || content.children().stream().anyMatch(elsewhere::contains)
        || isForAll(rota) != content.children().isEmpty()) {
      problems.add(RotaProblem.OTHER_CHILDREN);
    }
    elsewhere.addAll(content.children());
    if (!content.children().isEmpty() && elsewhere.containsAll(family)) {
      problems.add(RotaProblem.NO_CHILD_LEFT);
    }
    return problems;
  }

  /** The first rota of a family is the one for all. */
  private boolean isForAll(Optional<RotaId> rota) {
    var first = records.rotas().stream().findFirst();
    return first.isEmpty() || rota.equals(first);
  }

  /** By the versions agreed on last, whether or not they have begun. */
  private Set<ChildId> ownOfOthers(Optional<RotaId> rota) {
    return rotas().entrySet().stream()
        .filter(other -> rota.filter(other.getKey()::equals).isEmpty())
        .flatMap(other -> other.getValue().version(LocalDate.MAX).stream())
        .flatMap(version -> version.children().stream())
        .collect(Collectors.toCollection(HashSet::new));
  }

  boolean isEnded(RotaId rota) {
    return Optional.ofNullable(rotas().get(rota))
        .flatMap(version -> version.version(LocalDate.MAX))
        .isEmpty();
  }

  private Map<RotaId, KnownSoFar> rotas() {
    return ReadOnce.readOnce(RotaChildren.class, this::learn);
  }

  private Map<RotaId, KnownSoFar> learn() {
    var zone = families.current().zone();
    var known = new LinkedHashMap<RotaId, KnownSoFar>();
    for (var row : records.all()) {
      if (row instanceof AgreedRow || row instanceof EndedRow) {
        known.computeIfAbsent(row.rota(), _ -> new KnownSoFar(zone)).learn(row.change());
      }
    }
    return known;
  }
}
