package app.breather.handover.sheet;

/** What became of writing a section. */
public sealed interface SectionResult {

  /** It is so now, perhaps as it was. */
  record Saved(SectionCard section) implements SectionResult {}

  /** Nothing is saved: somebody else was first, and this is what they wrote. */
  record ChangedMeanwhile(SectionCard section, SectionLine last) implements SectionResult {}

  record NoTitle() implements SectionResult {}

  record TitleTooLong() implements SectionResult {}

  record TextTooLong() implements SectionResult {}

  record TooMany(int most) implements SectionResult {}

  /** There is no such section. */
  record Gone() implements SectionResult {}
}
