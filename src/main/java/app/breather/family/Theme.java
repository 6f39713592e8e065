package app.breather.family;

/** How light or dark an account wants its pages. */
public enum Theme {
  SYSTEM,
  LIGHT,
  DARK
}
