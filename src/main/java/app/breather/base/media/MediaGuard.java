package app.breather.base.media;

/** Filled by a feature that keeps pictures or videos: who may see which of them. */
@FunctionalInterface
public interface MediaGuard {

  /** Asked as who acts, in a transaction, each time; false also for what is not of this feature. */
  boolean shows(MediaId media);
}
