package app.breather.care;

/** What is wrong with limits that somebody typed: the number is out of reach. */
public enum LimitProblem {
  LONGEST,
  NOTICE,
  ASKS
}
