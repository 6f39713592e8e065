package app.breather.handover.baton;

import app.breather.base.tenancy.MemberId;
import java.time.Instant;

/** What became of saying who has the children. */
public sealed interface BatonResult {

  /** It is so, now or since before. */
  record Said(MemberId holder) implements BatonResult {}

  /** Somebody else was a moment earlier; it can be said again on purpose. */
  record TakenMeanwhile(MemberId holder, Instant since) implements BatonResult {}

  /** It is not the time of who says it, or of who would have them. */
  record NotNow() implements BatonResult {}

  /** There are no such children. */
  record Gone() implements BatonResult {}
}
