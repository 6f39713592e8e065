package app.breather.base.fetch;

import java.time.Duration;

/** What became of an attempt to fetch something. */
public sealed interface Fetched<T> {

  /**
   * @param stamp what to name the next time, to be told whether there is news
   */
  record News<T>(T content, Stamp stamp) implements Fetched<T> {}

  /** The same as the last time. */
  record NoNews<T>() implements Fetched<T> {}

  /**
   * @param pause how long not to ask again, if the server said so; at most a day
   */
  record Failed<T>(Reason reason, Duration pause) implements Fetched<T> {}

  /** Why there is nothing. */
  enum Reason {
    /** It leads into a network that nobody outside reaches, or where no calendar is. */
    NOT_PUBLIC,
    UNREACHABLE,
    TOO_SLOW,
    TOO_LARGE,
    /** Nobody is let in, or only with a password. */
    FORBIDDEN,
    GONE,
    /** It asks to be left alone for a while. */
    BUSY,
    /** It answers something else than what was asked for. */
    UNUSABLE
  }

  /**
   * @param tag an ETag; empty when there is none
   * @param modified as Last-Modified says it; empty when it says nothing
   */
  record Stamp(String tag, String modified) {
    public static final Stamp NONE = new Stamp("", "");
  }
}
