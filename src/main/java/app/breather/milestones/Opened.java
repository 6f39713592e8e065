package app.breather.milestones;

import java.time.Instant;
import java.time.LocalDate;

/** By what an envelope opened for something in it. */
public sealed interface Opened {

  /** The parent saw it on that day. */
  record Saw(LocalDate day) implements Opened {}

  /** All of it opened, then, on the parent's own wish. */
  record Everything(Instant at) implements Opened {}

  /** The parent wished to be told, later than it was recorded. */
  record ToldAfterAll() implements Opened {}
}
