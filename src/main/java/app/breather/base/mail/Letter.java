package app.breather.base.mail;

import java.net.URI;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * A mail in its receiver's language.
 *
 * @param to an address as RFC 5322 knows it, without a name
 * @param body from top to bottom
 * @param calendar an iTIP message that goes with it
 * @param unsubscribe for letters one need not have (RFC 2369); never for an ask
 */
public record Letter(
    String to,
    Locale language,
    String subject,
    List<Block> body,
    Optional<CalendarPart> calendar,
    Optional<URI> unsubscribe) {

  public Letter {
    body = List.copyOf(body);
  }

  public Letter(String to, Locale language, String subject, List<Block> body) {
    this(to, language, subject, body, Optional.empty(), Optional.empty());
  }

  public Letter with(CalendarPart part) {
    return new Letter(to, language, subject, body, Optional.of(part), unsubscribe);
  }

  public Letter unsubscribedAt(URI address) {
    return new Letter(to, language, subject, body, calendar, Optional.of(address));
  }

  /** A piece of a letter. All text is plain, and is escaped where it must be. */
  public sealed interface Block {

    /** The one sentence that says what it is about. */
    record Headline(String text) implements Block {}

    record Paragraph(String text) implements Block {}

    /** What stands out, such as a day and its hours. */
    record Strong(String text) implements Block {}

    /** What somebody wrote, without quotation marks. */
    record Voice(String text, String who) implements Block {}

    /**
     * @param filled whether it is the one that is most wanted
     */
    record Button(String text, URI address, boolean filled) implements Block {}

    /** What a day or the like holds, a line for each thing. */
    record Listed(String heading, List<String> lines) implements Block {

      public Listed {
        lines = List.copyOf(lines);
      }
    }

    record SmallPrint(String text) implements Block {}

    /**
     * In small print, for what is seldom wanted.
     *
     * @param text before the words that lead there
     */
    record SmallLink(String text, String words, URI address) implements Block {}
  }

  /**
   * What a calendar program makes an entry of (RFC 5546, RFC 6047).
   *
   * @param method such as {@code REQUEST}
   * @param text a whole iCalendar object
   */
  public record CalendarPart(String method, String text) {}
}
