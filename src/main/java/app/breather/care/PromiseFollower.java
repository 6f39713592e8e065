package app.breather.care;

/** Filled by a feature for which it matters that somebody has just promised. */
public interface PromiseFollower {

  /** Once it can no longer be undone, in a transaction, whoever acts. */
  void promised(CareOccasionId care);
}
