package app.breather.calendar.movein;

import app.breather.base.tenancy.MemberId;

/** What becomes of an entry of another calendar. */
public sealed interface MoveInTarget {

  /** Somebody cannot have the child then. */
  record Away(MemberId member) implements MoveInTarget {}

  /** The family keeps that time, by the name of the entry. */
  record Kept() implements MoveInTarget {}

  /** Somebody is sought for the children then, and nobody is asked yet. */
  record Sought() implements MoveInTarget {}
}
