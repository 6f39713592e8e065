package app.breather.base.jobs;

import java.util.UUID;

/**
 * Something that is done when its time has come. It runs at least once, and perhaps when nobody
 * wants it any more, so it first asks what is the case then.
 */
public interface Job {

  /** Under this it waits in the database, so it stays the same from release to release. */
  String name();

  /**
   * Acts as the system in the family that asked for it. What it throws is logged, and it is tried
   * again, after a while that grows to a minute.
   *
   * @param subject what it was asked for
   */
  void run(UUID subject);
}
