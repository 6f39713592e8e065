package app.breather.base.push;

import java.time.Duration;

/**
 * What is sent to a browser.
 *
 * @param content what the browser's worker reads; at most {@link #MOST_BYTES}
 * @param topic replaces what has the same one and was not delivered yet; at most 32 letters,
 *     digits, hyphens and underscores
 * @param life after which it is not delivered any more
 * @param urgent whether a sleeping phone is woken
 */
public record PushNote(byte[] content, String topic, Duration life, boolean urgent) {

  /** All push services take as much, encrypted. */
  public static final int MOST_BYTES = 3_900;

  public PushNote {
    content = content.clone();
    if (content.length > MOST_BYTES) {
      throw new IllegalArgumentException("Too long for a push service: " + content.length);
    }
  }

  @Override
  public byte[] content() {
    return content.clone();
  }
}
