package app.breather.bench;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.function.ToDoubleFunction;

/**
 * Ours and a peer's, measured by turns in the same run on the same machine, so that what else the
 * machine does meets both. The medians of five repeats count.
 *
 * @param name as {@code script/bench} knows it
 * @param peer what ours is compared with
 */
public record Comparison(String name, String peer) {

  private static final int REPEATS = 5;

  /** Ends with a figure. */
  @FunctionalInterface
  public interface Measurement {
    double take() throws Exception;
  }

  /**
   * @param words as the result states it
   */
  public record Goal(String words, Predicate<Result> reached) {}

  private record Repeat(double ours, double theirs) {

    double ratio() {
      return ours / theirs;
    }
  }

  public void bytes(Measurement ours, Measurement theirs, Goal goal) throws Exception {
    figures("bytes", ours, theirs, goal);
  }

  /** How many calls a second are answered; a first take only warms up. */
  public void rate(Measurement ours, Measurement theirs, Goal goal) throws Exception {
    ours.take();
    theirs.take();
    figures("requests/s", ours, theirs, goal);
  }

  /** Whatever the measurements end with, less of which is better or more. */
  public void figures(String unit, Measurement ours, Measurement theirs, Goal goal)
      throws Exception {
    var repeats = new ArrayList<Repeat>();
    for (int i = 0; i < REPEATS; i++) {
      repeats.add(new Repeat(ours.take(), theirs.take()));
    }
    keep(unit, repeats, goal);
  }

  /**
   * How many milliseconds 95 of 100 calls take at most; a first repeat only warms up.
   *
   * @param calls of each in a repeat, one of ours after one of theirs
   */
  public void time(int calls, Runnable ours, Runnable theirs, Goal goal) throws IOException {
    alternating(calls, ours, theirs);
    var repeats = new ArrayList<Repeat>();
    for (int i = 0; i < REPEATS; i++) {
      repeats.add(alternating(calls, ours, theirs));
    }
    keep("ms p95", repeats, goal);
  }

  private static Repeat alternating(int calls, Runnable ours, Runnable theirs) {
    var our = new ArrayList<Long>(calls);
    var their = new ArrayList<Long>(calls);
    for (int i = 0; i < calls; i++) {
      our.add(nanos(ours));
      their.add(nanos(theirs));
    }
    return new Repeat(p95(our), p95(their));
  }

  private static long nanos(Runnable call) {
    long begin = System.nanoTime();
    call.run();
    return System.nanoTime() - begin;
  }

  private static double p95(List<Long> nanos) {
    return nanos.stream().sorted().skip(nanos.size() * 95L / 100).findFirst().orElseThrow() / 1e6;
  }

  private void keep(String unit, List<Repeat> repeats, Goal goal) throws IOException {
    var ratios = repeats.stream().map(Repeat::ratio).map(Comparison::rounded).sorted().toList();
    var measured =
        new Result(
            name,
            median(repeats, Repeat::ours),
            unit,
            peer,
            median(repeats, Repeat::theirs),
            median(repeats, Repeat::ratio),
            List.of(ratios.getFirst(), ratios.getLast()),
            goal.words(),
            false);
    measured.judged(goal.reached().test(measured)).keep();
  }

  private static double median(List<Repeat> repeats, ToDoubleFunction<Repeat> of) {
    return rounded(
        repeats.stream().mapToDouble(of).sorted().skip(REPEATS / 2).findFirst().orElseThrow());
  }

  private static double rounded(double value) {
    return Math.round(value * 10_000) / 10_000.0;
  }
}
