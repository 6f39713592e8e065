package app.breather.base.push;

import java.time.Duration;

/** What a push service answered. */
public sealed interface PushResult {

  /** It delivers it, sooner or later. */
  record Taken() implements PushResult {}

  /** That browser is not to be written to any more. */
  record Gone() implements PushResult {}

  /** To ask again would be answered likewise. */
  record Refused(String why) implements PushResult {}

  /**
   * It did not answer, or asked to wait.
   *
   * @param pause for how long; zero when it did not say
   */
  record Later(Duration pause) implements PushResult {}
}
