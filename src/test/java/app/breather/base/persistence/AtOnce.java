package app.breather.base.persistence;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.function.Function;

/** Lets many do the same thing at the same moment. */
public final class AtOnce {

  private AtOnce() {}

  /**
   * @param threads at least as many as subjects
   * @return in the order of the subjects; what one of them threw is thrown
   */
  public static <T, R> List<R> all(
      ExecutorService threads, List<T> subjects, Function<T, R> attempt) throws Exception {
    var barrier = new CyclicBarrier(subjects.size());
    var tasks = new ArrayList<Callable<R>>();
    for (var subject : subjects) {
      tasks.add(
          () -> {
            barrier.await();
            return attempt.apply(subject);
          });
    }
    var results = new ArrayList<R>();
    for (var future : threads.invokeAll(tasks)) {
      results.add(future.get());
    }
    return results;
  }
}
