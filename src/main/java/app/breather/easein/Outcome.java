package app.breather.easein;

/** How the child was while the other person had it. */
public enum Outcome {
  SETTLED,
  FUSSY_THEN_SETTLED,
  /** The parent went back in. */
  NOT_SETTLED
}
