package app.breather.base.media;

/** What became of something that was handed over. */
public sealed interface IntakeResult {

  /** It waits for a day to be kept with what it belongs to. */
  record Taken(WaitingMedia media) implements IntakeResult {}

  record Refused(MediaRefusal why) implements IntakeResult {}
}
