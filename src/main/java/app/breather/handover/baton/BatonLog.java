package app.breather.handover.baton;

import app.breather.base.tenancy.ChildId;
import app.breather.base.tenancy.MemberId;
import app.breather.base.time.Period;
import app.breather.calendar.Taken;
import app.breather.calendar.WhoHas;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * What was said lately, in the order in which it was.
 *
 * @param numbers how much was ever said of each child; of some perhaps nothing
 */
record BatonLog(List<BatonLine> lines, Map<ChildId, Integer> numbers) {

  /** How far back it is read; what counts can have begun before what counts was said. */
  static final Duration REACH = WhoHas.LONGEST.multipliedBy(2);

  BatonLog {
    lines = List.copyOf(lines);
    numbers = Map.copyOf(numbers);
  }

  /** What holds of a child. */
  private Stream<BatonLine> of(ChildId child) {
    return lines.stream().filter(line -> line.children().contains(child) && !line.revoked());
  }

  Optional<BatonLine> last(ChildId child) {
    return of(child).reduce((_, later) -> later);
  }

  BatonSeen seen(Collection<ChildId> children) {
    return new BatonSeen(children.stream().collect(Collectors.toMap(child -> child, this::number)));
  }

  int number(ChildId child) {
    return numbers.getOrDefault(child, 0);
  }

  /** Who had which child how long, until somebody else took it or, at the longest, for a day. */
  List<Holding> holdings() {
    return lines.stream()
        .flatMap(line -> line.children().stream())
        .distinct()
        .flatMap(this::holdings)
        .toList();
  }

  private Stream<Holding> holdings(ChildId child) {
    var said = of(child).toList();
    return IntStream.range(0, said.size())
        .mapToObj(i -> holding(child, said.get(i), said.subList(i + 1, said.size())))
        .flatMap(Optional::stream);
  }

  private static Optional<Holding> holding(
      ChildId child, BatonLine line, List<BatonLine> following) {
    var longest = line.saidAt().plus(WhoHas.LONGEST);
    var until =
        following.stream()
            .findFirst()
            .map(BatonLine::from)
            .filter(longest::isAfter)
            .orElse(longest);
    return Period.between(line.from(), until)
        .map(period -> new Holding(child, line.holder(), period));
  }

  /** Of each child what holds and is not too old to count. */
  List<Taken> taken(Instant now) {
    return lines.stream()
        .flatMap(line -> line.children().stream())
        .distinct()
        .flatMap(child -> taken(child, now).stream())
        .toList();
  }

  private Optional<Taken> taken(ChildId child, Instant now) {
    var said = of(child).toList();
    if (said.isEmpty() || !now.isBefore(said.getLast().saidAt().plus(WhoHas.LONGEST))) {
      return Optional.empty();
    }
    var last = said.getLast();
    var since = last.from();
    for (var earlier : said.reversed()) {
      if (!earlier.holder().equals(last.holder()) || isTooLongBefore(earlier, since)) {
        break;
      }
      since = earlier.from().isBefore(since) ? earlier.from() : since;
    }
    return Optional.of(new Taken(child, last.holder(), since, last.saidAt()));
  }

  private static boolean isTooLongBefore(BatonLine earlier, Instant since) {
    return !earlier.saidAt().plus(WhoHas.LONGEST).isAfter(since);
  }

  Optional<BatonLine> find(BatonTapId id) {
    return lines.stream().filter(line -> line.id().equals(id)).findFirst();
  }

  /** When the children of a line were taken before it, at the latest. */
  Optional<Instant> before(BatonLine line) {
    return holding(line)
        .takeWhile(other -> !other.id().equals(line.id()))
        .map(BatonLine::from)
        .max(Instant::compareTo);
  }

  /** When the children of a line were taken after it, at the earliest. */
  Optional<Instant> after(BatonLine line) {
    return holding(line)
        .dropWhile(other -> !other.id().equals(line.id()))
        .skip(1)
        .map(BatonLine::from)
        .min(Instant::compareTo);
  }

  private Stream<BatonLine> holding(BatonLine line) {
    return lines.stream()
        .filter(other -> !other.revoked() || other.id().equals(line.id()))
        .filter(other -> other.children().stream().anyMatch(line.children()::contains));
  }

  /** Whether somebody has it since the child was taken like that. */
  boolean isLast(BatonLine line) {
    return line.children().stream()
        .allMatch(child -> last(child).filter(one -> one.id().equals(line.id())).isPresent());
  }

  boolean isWith(MemberId who, ChildId child) {
    return last(child).filter(line -> line.holder().equals(who)).isPresent();
  }
}
