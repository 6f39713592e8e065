package app.breather.family;

/** What is wrong with something that was typed, one word a field. */
public enum Problem {
  EMAIL,
  PASSWORD_SHORT,
  PASSWORD_LONG,
  PASSWORD_COMMON,
  MY_NAME,
  FAMILY_NAME,
  CHILD_NAME,
  CHILD_BORN,
  ZONE
}
