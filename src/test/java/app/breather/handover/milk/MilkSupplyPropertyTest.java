package app.breather.handover.milk;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.summingInt;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Whatever there is and whatever is needed. */
class MilkSupplyPropertyTest {

  private static final Instant START = Instant.parse("2027-03-08T08:00:00Z");

  @Property
  void whatIsNeededIsUsedOrMissing(
      @ForAll("stocks") List<MilkSupply.Bag> stock, @ForAll("needs") List<MilkNeed.Portion> needs) {
    var supply = MilkSupply.of(stock, needs);
    int used = supply.uses().stream().mapToInt(MilkSupply.Use::amount).sum();
    assertThat(used + supply.missing())
        .isEqualTo(needs.stream().mapToInt(MilkNeed.Portion::amount).sum());
  }

  @Property
  void nothingIsUsedThatIsNoLongerGoodOrNotThere(
      @ForAll("stocks") List<MilkSupply.Bag> stock, @ForAll("needs") List<MilkNeed.Portion> needs) {
    var supply = MilkSupply.of(stock, needs);
    var used =
        supply.uses().stream()
            .collect(groupingBy(MilkSupply.Use::bag, summingInt(MilkSupply.Use::amount)));
    for (var bag : stock) {
      assertThat(used.getOrDefault(bag.id(), 0)).isLessThanOrEqualTo(bag.amount());
      supply.uses().stream()
          .filter(use -> use.bag().equals(bag.id()))
          .forEach(use -> assertThat(use.at()).isBefore(bag.goodUntil()));
    }
  }

  @Property
  void whatIsFrozenIsUsedWithinADayOfItsFirstUse(
      @ForAll("stocks") List<MilkSupply.Bag> stock, @ForAll("needs") List<MilkNeed.Portion> needs) {
    var uses = MilkSupply.of(stock, needs).uses();
    for (var bag : stock.stream().filter(MilkSupply.Bag::frozen).toList()) {
      var times =
          uses.stream()
              .filter(use -> use.bag().equals(bag.id()))
              .map(MilkSupply.Use::at)
              .sorted()
              .toList();
      if (!times.isEmpty()) {
        assertThat(Duration.between(times.getFirst(), times.getLast()))
            .isLessThan(Duration.ofHours(24));
      }
    }
  }

  @Property
  void moreMilkThatIsNotFrozenIsNeverLessEnough(
      @ForAll("fresh") List<MilkSupply.Bag> stock,
      @ForAll("fresh") List<MilkSupply.Bag> more,
      @ForAll("needs") List<MilkNeed.Portion> needs) {
    var all = Stream.concat(stock.stream(), more.stream()).toList();
    assertThat(MilkSupply.of(all, needs).missing())
        .isLessThanOrEqualTo(MilkSupply.of(stock, needs).missing());
  }

  /** From each moment on no more is missing than all that is good then leaves open. */
  @Property
  void noOtherChoiceOfBagsThatAreNotFrozenCoversMore(
      @ForAll("fresh") List<MilkSupply.Bag> stock, @ForAll("needs") List<MilkNeed.Portion> needs) {
    int unavoidable = 0;
    for (var since : needs) {
      int needed =
          needs.stream()
              .filter(one -> !one.at().isBefore(since.at()))
              .mapToInt(MilkNeed.Portion::amount)
              .sum();
      int there =
          stock.stream()
              .filter(bag -> since.at().isBefore(bag.goodUntil()))
              .mapToInt(MilkSupply.Bag::amount)
              .sum();
      unavoidable = Math.max(unavoidable, needed - there);
    }
    assertThat(MilkSupply.of(stock, needs).missing()).isEqualTo(unavoidable);
  }

  @Provide
  Arbitrary<List<MilkSupply.Bag>> stocks() {
    return bags(Arbitraries.of(true, false));
  }

  @Provide
  Arbitrary<List<MilkSupply.Bag>> fresh() {
    return bags(Arbitraries.just(false));
  }

  private static Arbitrary<List<MilkSupply.Bag>> bags(Arbitrary<Boolean> frozen) {
    return Combinators.combine(
            Arbitraries.integers().between(5, 300),
            Arbitraries.integers().between(-10, 120),
            frozen)
        .as(
            (amount, hours, ice) ->
                new MilkSupply.Bag(
                    MilkBagId.create(), amount, START.plus(Duration.ofHours(hours)), ice))
        .list()
        .ofMaxSize(8);
  }

  @Provide
  Arbitrary<List<MilkNeed.Portion>> needs() {
    return Combinators.combine(
            Arbitraries.integers().between(0, 96), Arbitraries.integers().between(10, 250))
        .as((hours, amount) -> new MilkNeed.Portion(START.plus(Duration.ofHours(hours)), amount))
        .list()
        .ofMaxSize(10)
        .map(all -> all.stream().sorted(Comparator.comparing(MilkNeed.Portion::at)).toList());
  }
}
