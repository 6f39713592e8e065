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
  /** Who gave back a day of regular care has it after all, and the slot is no more. */
  COMES_AFTER_ALL,
  ASKED_AGAIN
}
