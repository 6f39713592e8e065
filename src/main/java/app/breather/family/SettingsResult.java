package app.breather.family;

public sealed interface SettingsResult {

  /** The family is as it was wanted. */
  record Saved(FamilyCard now) implements SettingsResult {}

  /** Nothing was stored. */
  record Invalid(java.util.Set<Problem> problems) implements SettingsResult {}

  /** Somebody else changed it meanwhile; nothing was stored. */
  record Changed(FamilyCard now) implements SettingsResult {}
}
