package app.breather.care;

/** How far an offer has come. */
public enum OfferState {
  /** Something of it can be taken. */
  OPEN,
  /** Nothing is left of it. */
  TAKEN,
  /** The parents thanked for what was left. */
  DECLINED,
  /** By the caregiver, as far as it was not taken. */
  WITHDRAWN,
  /** It has begun; computed, never stored. */
  LAPSED
}
