package app.breather.family;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** An address in lower case; whether a letter box is behind it only a mail can tell. */
public record EmailAddress(String value) {

  public static final int MAX_LENGTH = 254;

  private static final Pattern SHAPE =
      Pattern.compile(
          "[^\\s@<>\"(),:;\\\\\\[\\]]{1,64}@[^\\s@<>\"(),:;\\\\\\[\\]_.]+(\\.[^\\s@<>\"(),:;\\\\\\[\\]_.]+)+");

  /**
   * @throws IllegalArgumentException for what {@link #parse} finds empty
   */
  public EmailAddress {
    if (value.length() > MAX_LENGTH || !SHAPE.matcher(value).matches()) {
      throw new IllegalArgumentException("Not an e-mail address");
    }
  }

  public static Optional<EmailAddress> parse(String text) {
    var tidy = text.strip().toLowerCase(Locale.ROOT);
    return tidy.length() <= MAX_LENGTH && SHAPE.matcher(tidy).matches()
        ? Optional.of(new EmailAddress(tidy))
        : Optional.empty();
  }

  @Override
  public String toString() {
    return value;
  }
}
