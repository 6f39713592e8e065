package app.breather.handover.sheet;

/**
 * A section as it is now.
 *
 * @param title empty but for {@link SectionKind#OWN}
 * @param text in Markdown, as it was written; may be empty
 * @param edition 0 where nobody has written anything
 */
public record SectionCard(
    SectionId id, SectionKind kind, String title, String text, int edition, boolean removed) {

  /** The longest title, in UTF-16 units. */
  public static final int TITLE_LENGTH = 60;

  /** The longest text, in UTF-16 units. */
  public static final int TEXT_LENGTH = 4_000;
}
