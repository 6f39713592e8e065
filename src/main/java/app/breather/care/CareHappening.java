package app.breather.care;

/** What can happen to a slot. */
public enum CareHappening {
  OPENED,
  CHANGED,
  CANCELLED,
  ASKED,
  WITHDRAWN,
  ACCEPTED,
  /** A parent took what a caregiver had offered. */
  OFFER_TAKEN,
  DECLINED,
  UNDONE,
  TAKEN_BACK,
  ASKED_AGAIN
}
