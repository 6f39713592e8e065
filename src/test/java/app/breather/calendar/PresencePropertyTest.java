package app.breather.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import app.breather.base.tenancy.ChildId;
import app.breather.base.tenancy.MemberId;
import app.breather.base.time.Period;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class PresencePropertyTest {

  private static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");
  private static final ChildId MIA = ChildId.create();
  private static final ChildId TOM = ChildId.create();
  private static final List<MemberId> PARENTS = List.of(MemberId.create(), MemberId.create());
  private static final List<MemberId> CAREGIVERS = List.of(MemberId.create(), MemberId.create());

  @Property(tries = 300)
  void spansTileTheDayExactly(@ForAll("plans") Plan plan) {
    var spans = plan.spans();
    assertThat(spans.getFirst().period().from()).isEqualTo(plan.day().from());
    assertThat(spans.getLast().period().until()).isEqualTo(plan.day().until());
    for (int i = 1; i < spans.size(); i++) {
      assertThat(spans.get(i).period().from()).isEqualTo(spans.get(i - 1).period().until());
      assertThat(spans.get(i).who()).isNotEqualTo(spans.get(i - 1).who());
    }
    assertThat(spans.stream().map(span -> span.period().length()).reduce(Duration::plus))
        .contains(plan.day().length());
  }

  @Property(tries = 300)
  void eachMinuteIsAnsweredByTheRule(@ForAll("plans") Plan plan) {
    var spans = plan.spans();
    for (var at = plan.day().from();
        at.isBefore(plan.day().until());
        at = at.plus(Duration.ofMinutes(15))) {
      var instant = at;
      var who = spans.stream().filter(s -> s.period().contains(instant)).findFirst().orElseThrow();
      assertThat(new HashSet<>(who.who())).isEqualTo(plan.expected(instant));
      assertThat(who.isGap()).isEqualTo(plan.expected(instant).isEmpty());
    }
  }

  @Property(tries = 100)
  void eachChildIsInOneBand(@ForAll("plans") Plan plan) {
    var bands = plan.presence().bands(plan.day(), List.of(MIA, TOM));
    assertThat(bands.stream().flatMap(band -> band.children().stream()))
        .containsExactlyInAnyOrder(MIA, TOM);
    assertThat(bands.stream().map(PresenceBand::spans)).doesNotHaveDuplicates();
  }

  /** A usual day, and the two on which the clock changes. */
  @Provide
  Arbitrary<Plan> plans() {
    return Arbitraries.of("2027-03-01", "2027-03-28", "2027-10-31")
        .map(day -> dayOf(LocalDate.parse(day)))
        .flatMap(
            day ->
                Combinators.combine(held(day).list().ofMaxSize(6), away(day).list().ofMaxSize(6))
                    .as((held, away) -> new Plan(day, held, away)));
  }

  private static Arbitrary<Held> held(Period day) {
    return Combinators.combine(
            periods(day),
            Arbitraries.of(CAREGIVERS),
            Arbitraries.of(Set.of(MIA), Set.of(TOM), Set.of(MIA, TOM)))
        .as(Held::new);
  }

  private static Arbitrary<Away> away(Period day) {
    return Combinators.combine(periods(day), Arbitraries.of(PARENTS)).as(Away::new);
  }

  private static Arbitrary<Period> periods(Period day) {
    return Combinators.combine(
            Arbitraries.integers().between(-10, 100), Arbitraries.integers().between(1, 60))
        .as(
            (start, length) -> {
              var from = day.from().plus(Duration.ofMinutes(15L * start));
              return new Period(from, from.plus(Duration.ofMinutes(15L * length)));
            });
  }

  private static Period dayOf(LocalDate day) {
    return Period.between(day.atStartOfDay(), day.plusDays(1).atStartOfDay(), BERLIN).orElseThrow();
  }

  record Plan(Period day, List<Held> held, List<Away> away) {

    Presence presence() {
      return new Presence(PARENTS, held, away, List.of());
    }

    List<PresenceSpan> spans() {
      return presence().spans(day, MIA);
    }

    Set<MemberId> expected(Instant at) {
      var promised =
          held.stream()
              .filter(h -> h.children().contains(MIA) && h.period().contains(at))
              .map(Held::caregiver);
      var free = PARENTS.stream().filter(parent -> !isAway(parent, at));
      var caregivers = promised.toList();
      return new HashSet<>(caregivers.isEmpty() ? free.toList() : caregivers);
    }

    private boolean isAway(MemberId parent, Instant at) {
      return away.stream().anyMatch(a -> a.member().equals(parent) && a.period().contains(at));
    }
  }
}
