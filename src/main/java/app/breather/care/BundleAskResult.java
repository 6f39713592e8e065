package app.breather.care;

/** What became of asking for several days at once. */
public sealed interface BundleAskResult {

  /**
   * @param people who are asked for some of them, or all
   */
  record Asked(int people) implements BundleAskResult {}

  /** Nothing is open any more, or nobody is left to be asked. */
  record Nothing() implements BundleAskResult {}

  /** No such bundle, or no such caregiver, in this family. */
  record Gone() implements BundleAskResult {}
}
