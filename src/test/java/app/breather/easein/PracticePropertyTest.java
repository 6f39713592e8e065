package app.breather.easein;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

/** What must hold however it goes. */
class PracticePropertyTest {

  private static final LocalDate DAY = LocalDate.of(2027, 3, 20);

  @Property
  void theNextTryIsNeverOnTheDayOfTheLast(
      @ForAll long seed, @ForAll @IntRange(min = 1, max = 9) int steps) {
    var history = new History(seed, steps);
    for (int known = 1; known <= history.tries.size(); known++) {
      var last = history.tries.get(known - 1);
      var practice = history.after(known);
      practice.notBefore().ifPresent(day -> assertThat(day).isAfter(last.day()));
      boolean sameAgain =
          last.outcome() == Outcome.NOT_SETTLED
              && practice.at() == history.steps.indexOf(last.step());
      if (sameAgain) {
        assertThat(practice.notBefore()).contains(last.day().plusDays(2));
      }
    }
  }

  @Property
  void whoFollowsTheRuleNeverSkipsAStepAndNeverFallsMoreThanOne(
      @ForAll long seed, @ForAll @IntRange(min = 1, max = 9) int steps) {
    var history = new History(seed, steps);
    int before = 0;
    for (int known = 1; known <= history.tries.size(); known++) {
      int at = history.after(known).at();
      assertThat(at).isBetween(Math.max(0, before - 1), Math.min(steps, before + 1));
      before = at;
    }
  }

  @Property
  void whatWasReachedNeverShrinksAndTheOrderOfWritingDoesNotMatter(
      @ForAll long seed, @ForAll @IntRange(min = 1, max = 9) int steps) {
    var history = new History(seed, steps);
    var reached = Duration.ZERO;
    for (int known = 1; known <= history.tries.size(); known++) {
      var now = history.after(known).reached().orElse(Duration.ZERO);
      assertThat(now).isGreaterThanOrEqualTo(reached);
      reached = now;
    }
    var shuffled = new ArrayList<>(history.tries);
    Collections.shuffle(shuffled, new Random(seed));
    assertThat(Practice.of(history.steps, shuffled)).isEqualTo(history.after(history.tries.size()));
  }

  /** Somebody who does what comes next, at times later than they could. */
  private static final class History {
    private final List<EaseInStepId> steps;
    private final List<Practice.Tried> tries = new ArrayList<>();

    private History(long seed, int number) {
      steps = Stream.generate(EaseInStepId::create).limit(number).toList();
      var random = new Random(seed);
      var day = DAY;
      for (int i = 0; i < 30; i++) {
        var practice = after(tries.size());
        if (practice.next() == Practice.Next.DONE) {
          return;
        }
        day = practice.notBefore().orElse(day).plusDays(random.nextInt(3));
        tries.add(
            new Practice.Tried(
                steps.get(practice.at()),
                day,
                Outcome.values()[random.nextInt(3)],
                Duration.ofMinutes(10L * (practice.at() + 1)),
                false));
      }
    }

    private Practice after(int known) {
      return Practice.of(steps, tries.subList(0, known));
    }
  }
}
