package app.breather.notifications;

/** What came of a push to see whether one arrives. */
public enum TestPush {
  SENT,
  /** The push service is away or refuses. */
  NOT_SENT,
  /** The browser takes no pushes any more, and is not listed any more. */
  GONE,
  /** Enough for a while. */
  TOO_OFTEN
}
