package app.breather.handover.report;

import app.breather.base.media.WaitingMedia;

/** What a form says of the picture of its entry. */
public sealed interface Pictured {

  /** There is none, or what is corrected keeps the one that it has. */
  record AsBefore() implements Pictured {}

  record Without() implements Pictured {}

  /** This one, in place of another if there was one. */
  record With(WaitingMedia picture) implements Pictured {}
}
