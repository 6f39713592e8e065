package app.breather.timeoff;

import static app.breather.timeoff.RepeatedFixture.BERLIN;
import static app.breather.timeoff.RepeatedFixture.tuesday;
import static app.breather.timeoff.RepeatedFixture.tuesdays;
import static app.breather.timeoff.RepeatedFixture.yoga;
import static org.assertj.core.api.Assertions.assertThat;

import app.breather.base.tenancy.MemberId;
import app.breather.base.time.Period;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Days are dropped as the exception dates of a calendar are: whatever the order, each once. */
class TimeOffDaysPropertyTest {

  private static final int WEEKS = 30;
  private static final Instant LONG_BEFORE = Instant.parse("2027-03-01T09:00:00Z");
  private static final Period ALL = new Period(yoga(0).from(), yoga(WEEKS - 1).until());

  private static final TimeOffId YOGA = TimeOffId.createForDays();
  private final MemberId alex = MemberId.create();

  @Property(tries = 200)
  void whatIsLeftIsTheRuleWithoutWhatWasDropped(@ForAll("drops") List<SomeDays> drops) {
    var timeOff = agreed();
    var left = new TreeSet<>(IntStream.range(0, WEEKS).boxed().toList());
    for (var days : drops) {
      timeOff.deviate(days, Optional.empty(), alex, LONG_BEFORE);
      left.removeIf(week -> days.include(tuesday(week)));
    }

    var standing =
        timeOff
            .days()
            .orElseThrow()
            .in(ALL, BERLIN)
            .filter(day -> day.state(LONG_BEFORE) == TimeOffState.AGREED)
            .map(TimeOff::period)
            .toList();

    assertThat(standing)
        .containsExactlyElementsOf(left.stream().map(RepeatedFixture::yoga).toList());
  }

  @Property(tries = 200)
  void eachDayIsFoundByItsOwnIdAndSaysHowTheRestGoesOn(@ForAll("drops") List<SomeDays> drops) {
    var timeOff = agreed();
    drops.forEach(days -> timeOff.deviate(days, Optional.empty(), alex, LONG_BEFORE));
    var days = timeOff.days().orElseThrow();

    assertThat(days.in(ALL, BERLIN).toList())
        .hasSize(WEEKS)
        .allSatisfy(
            day -> {
              assertThat(day.id().ofAllDays()).isEqualTo(timeOff.id());
              assertThat(days.on(day.id().day().orElseThrow(), BERLIN).orElseThrow().period())
                  .isEqualTo(day.period());
              assertThat(TimeOffDays.rest(day).orElseThrow().in(day.period(), BERLIN)).hasSize(1);
            });
  }

  @Provide
  Arbitrary<List<SomeDays>> drops() {
    return Arbitraries.integers()
        .between(0, WEEKS - 1)
        .flatMap(
            week ->
                Arbitraries.of(true, false, false, false)
                    .map(following -> new SomeDays(YOGA, tuesday(week), following)))
        .list()
        .ofMaxSize(8);
  }

  private TimeOff agreed() {
    var content = new TimeOffContent(yoga(0), "Yoga");
    return TimeOff.planned(
        new TimeOffPlan(
            TimeOffKind.ME_TIME,
            content,
            content.period(),
            Set.of(alex),
            List.of(),
            false,
            Optional.empty(),
            Optional.of(tuesdays()),
            Optional.empty()),
        alex,
        LONG_BEFORE);
  }
}
