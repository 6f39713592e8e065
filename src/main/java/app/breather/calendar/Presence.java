package app.breather.calendar;

import app.breather.base.tenancy.ChildId;
import app.breather.base.tenancy.MemberId;
import app.breather.base.time.Period;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * The plan of who has the baby: whom it is promised to, or who is out with it and not away; else of
 * the parents who are not away the one whose bedtime turn it is, else all of them, else nobody.
 */
public final class Presence {

  private final List<MemberId> parents;
  private final List<Held> held;
  private final List<Away> away;
  private final List<BedtimeTurn> turns;

  public Presence(
      Collection<MemberId> parents,
      Collection<Held> held,
      Collection<Away> away,
      Collection<BedtimeTurn> turns) {
    this.parents = List.copyOf(parents);
    this.held = List.copyOf(held);
    this.away = List.copyOf(away);
    this.turns = List.copyOf(turns);
  }

  /** The same plan, had these no child either. */
  public Presence ifAlso(Collection<Away> more) {
    return new Presence(parents, held, Stream.concat(away.stream(), more.stream()).toList(), turns);
  }

  /** One band a group of children, in the order in which the children were given. */
  public List<PresenceBand> bands(Period window, Collection<ChildId> children) {
    var spans = new LinkedHashMap<ChildId, List<PresenceSpan>>();
    children.forEach(child -> spans.put(child, spans(window, child)));
    return PresenceBand.grouped(spans);
  }

  public List<PresenceSpan> spans(Period window, ChildId child) {
    var steps = new TreeMap<Instant, Step>();
    steps.put(window.from(), new Step());
    for (var promise : held) {
      if (promise.children().contains(child)) {
        cut(steps, window, promise.period(), Step::holding, promise.caregiver());
      }
    }
    for (var time : away) {
      cut(steps, window, time.period(), Step::away, time.member());
    }
    for (var turn : turns) {
      if (turn.children().contains(child)) {
        turn.parent().ifPresent(parent -> cut(steps, window, turn.window(), Step::turn, parent));
      }
    }
    return follow(steps, window);
  }

  private static void cut(
      TreeMap<Instant, Step> steps, Period window, Period period, Column column, MemberId member) {
    period
        .intersection(window)
        .ifPresent(
            part -> {
              column.of(step(steps, part.from())).begin().add(member);
              column.of(step(steps, part.until())).end().add(member);
            });
  }

  private static Step step(TreeMap<Instant, Step> steps, Instant at) {
    return steps.computeIfAbsent(at, _ -> new Step());
  }

  private List<PresenceSpan> follow(TreeMap<Instant, Step> steps, Period window) {
    var holding = new Headcount();
    var absent = new Headcount();
    var onTurn = new Headcount();
    var spans = new ArrayList<PresenceSpan>();
    for (var step : steps.headMap(window.until()).entrySet()) {
      holding.apply(step.getValue().holding());
      absent.apply(step.getValue().away());
      onTurn.apply(step.getValue().turn());
      var next = steps.higherKey(step.getKey());
      var until = next == null ? window.until() : next;
      PresenceSpan.append(
          spans, new PresenceSpan(new Period(step.getKey(), until), who(holding, absent, onTurn)));
    }
    return List.copyOf(spans);
  }

  private List<MemberId> who(Headcount holding, Headcount absent, Headcount onTurn) {
    var having =
        holding.members().stream()
            .filter(one -> !parents.contains(one) || !absent.contains(one))
            .toList();
    if (!having.isEmpty()) {
      return having;
    }
    var free = parents.stream().filter(parent -> !absent.contains(parent)).toList();
    var responsible = free.stream().filter(onTurn::contains).toList();
    return responsible.isEmpty() ? free : responsible;
  }

  @FunctionalInterface
  private interface Column {
    Ends of(Step step);
  }

  private record Ends(List<MemberId> begin, List<MemberId> end) {
    Ends() {
      this(new ArrayList<>(), new ArrayList<>());
    }
  }

  private record Step(Ends holding, Ends away, Ends turn) {
    Step() {
      this(new Ends(), new Ends(), new Ends());
    }
  }

  /** Counts, because one member's spans may overlap each other. */
  private static final class Headcount {
    private final LinkedHashMap<MemberId, Integer> counts = new LinkedHashMap<>();

    void apply(Ends ends) {
      ends.begin().forEach(member -> counts.merge(member, 1, Integer::sum));
      ends.end()
          .forEach(member -> counts.computeIfPresent(member, (_, n) -> n == 1 ? null : n - 1));
    }

    boolean isEmpty() {
      return counts.isEmpty();
    }

    boolean contains(MemberId member) {
      return counts.containsKey(member);
    }

    List<MemberId> members() {
      return List.copyOf(counts.keySet());
    }
  }
}
