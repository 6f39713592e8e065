package app.breather.calendar;

import app.breather.base.tenancy.ChildId;
import app.breather.base.tenancy.MemberId;
import app.breather.calendar.Stay.Change;
import app.breather.calendar.Stay.Known;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Who has the children now: whoever said so, until the next handover that is planned and a little
 * longer; else who has them by plan.
 *
 * @param plan in the order in which the children are named
 * @param taken what was said last, of at most {@link #LONGEST} ago
 */
public record WhoHas(List<PresenceBand> plan, List<Taken> taken, Set<MemberId> parents) {

  /** So long after a planned handover one goes on believing what was said before it. */
  public static final Duration PATIENCE = Duration.ofMinutes(30);

  /** What was said counts for no longer, whatever is planned. */
  public static final Duration LONGEST = Duration.ofHours(24);

  /** So long before and after their own time a caregiver may have the children. */
  public static final Duration AROUND = Duration.ofHours(2);

  public WhoHas {
    plan = List.copyOf(plan);
    taken = List.copyOf(taken);
    parents = Set.copyOf(parents);
  }

  private record Place(
      List<MemberId> who, Known known, Optional<Instant> since, Optional<Change> next) {}

  /** One for all children of whom the same can be said; none for an instant beyond the plan. */
  public List<Stay> at(Instant instant) {
    var together = new LinkedHashMap<Place, Set<ChildId>>();
    for (var band : plan) {
      for (var child : band.children()) {
        said(child, instant, band.spans())
            .or(() -> planned(instant, band.spans()))
            .ifPresent(
                place -> together.computeIfAbsent(place, _ -> new LinkedHashSet<>()).add(child));
      }
    }
    return together.entrySet().stream()
        .map(
            stay ->
                new Stay(
                    stay.getValue(),
                    stay.getKey().who(),
                    stay.getKey().known(),
                    stay.getKey().since(),
                    stay.getKey().next()))
        .toList();
  }

  /**
   * The plan, in which whoever said that they have a child has it: since then, until the next
   * handover that is planned, and while one believes them although it is late. Where they are
   * planned to have it together with others, the plan counts again when the day is over.
   *
   * @param endOfDay after {@code now}
   */
  public List<PresenceBand> days(Instant now, Instant endOfDay) {
    var spans = new LinkedHashMap<ChildId, List<PresenceSpan>>();
    for (var band : plan) {
      for (var child : band.children()) {
        spans.put(
            child,
            standing(child, now)
                .map(said -> days(said, new SaidDays(band.spans()), now, endOfDay))
                .orElse(band.spans()));
      }
    }
    return PresenceBand.grouped(spans);
  }

  private List<PresenceSpan> days(Taken said, SaidDays days, Instant now, Instant endOfDay) {
    var relief = byPlan().of(said, days.plan());
    var late = relief.filter(change -> isLate(change, now)).map(Change::at);
    return days.with(
        said,
        late.orElseGet(
            () ->
                Stream.of(
                        Optional.of(end(said)),
                        Optional.of(endOfDay).filter(night -> days.isPlanned(said, night)),
                        relief.map(change -> believedUntil(change, now)))
                    .flatMap(Optional::stream)
                    .min(Comparator.naturalOrder())
                    .orElseThrow()));
  }

  private static Instant believedUntil(Change change, Instant now) {
    return now.isBefore(change.at()) ? change.at() : change.at().plus(PATIENCE);
  }

  private Optional<Place> said(ChildId child, Instant now, List<PresenceSpan> spans) {
    return standing(child, now)
        .flatMap(
            said -> {
              var relief = byPlan().of(said, spans);
              boolean late = relief.filter(change -> isLate(change, now)).isPresent();
              return late && byPlan().isBetweenParents(said, relief.orElseThrow())
                  ? Optional.empty()
                  : Optional.of(
                      new Place(
                          List.of(said.who()),
                          late ? Known.IN_DOUBT : Known.SAID,
                          Optional.of(said.since()),
                          relief));
            });
  }

  private Relief byPlan() {
    return new Relief(parents);
  }

  private Optional<Taken> standing(ChildId child, Instant now) {
    return taken.stream()
        .filter(said -> said.child().equals(child))
        .filter(said -> !said.saidLast().isAfter(now) && now.isBefore(end(said)))
        .findFirst();
  }

  private static Instant end(Taken said) {
    return said.saidLast().plus(LONGEST);
  }

  private static boolean isLate(Change change, Instant now) {
    return !now.isBefore(change.at().plus(PATIENCE));
  }

  private static Optional<Place> planned(Instant instant, List<PresenceSpan> spans) {
    for (int i = 0; i < spans.size(); i++) {
      var span = spans.get(i);
      if (span.period().contains(instant)) {
        var since = i == 0 ? Optional.<Instant>empty() : Optional.of(span.period().from());
        var next =
            i + 1 == spans.size()
                ? Optional.<Change>empty()
                : Optional.of(new Change(spans.get(i + 1).period().from(), spans.get(i + 1).who()));
        return Optional.of(new Place(span.who(), Known.BY_PLAN, since, next));
      }
    }
    return Optional.empty();
  }

  /**
   * A handover of which nobody has said yet that it took place.
   *
   * @param from who has the child as far as was said; empty when nobody said anything
   * @param planned when, and to whom
   */
  public record Handover(ChildId child, Optional<MemberId> from, Change planned) {

    /** From when on it is late. */
    public Instant dueAt() {
      return planned.at().plus(PATIENCE);
    }
  }

  /**
   * What is planned to be handed over to or by a caregiver: the next from whoever took a child,
   * else all to caregivers, in order for each child.
   */
  public List<Handover> handovers(Instant now) {
    return plan.stream()
        .flatMap(
            band -> band.children().stream().flatMap(child -> handovers(child, now, band.spans())))
        .toList();
  }

  private Stream<Handover> handovers(ChildId child, Instant now, List<PresenceSpan> spans) {
    var said = standing(child, now);
    if (said.isEmpty()) {
      return takings(child, spans.stream());
    }
    var relief = byPlan().of(said.get(), spans);
    if (relief.isPresent() && !byPlan().isBetweenParents(said.get(), relief.get())) {
      return Stream.of(new Handover(child, Optional.of(said.get().who()), relief.get()));
    }
    var after = relief.map(Change::at).orElseGet(() -> end(said.get()));
    return takings(child, spans.stream().filter(span -> span.period().from().isAfter(after)));
  }

  private Stream<Handover> takings(ChildId child, Stream<PresenceSpan> spans) {
    return spans
        .filter(span -> span.who().stream().anyMatch(who -> !parents.contains(who)))
        .map(
            span ->
                new Handover(
                    child, Optional.empty(), new Change(span.period().from(), span.who())));
  }
}
