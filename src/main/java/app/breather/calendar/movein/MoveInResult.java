package app.breather.calendar.movein;

/** What became of taking entries along: all of them, or none. */
public sealed interface MoveInResult {

  record Done(MoveInCard card) implements MoveInResult {}

  /** Nothing was chosen. */
  record Nothing() implements MoveInResult {}

  record TooMany(int most) implements MoveInResult {}

  /** The family would keep more than so many times. */
  record TooManyKept(int most) implements MoveInResult {}

  /** One of the people is not there any more. */
  record Unknown() implements MoveInResult {}
}
