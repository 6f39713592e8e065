package app.breather.care;

/** What can happen to a slot. */
public enum CareHappening {
  OPENED,
  CHANGED,
  CANCELLED,
  ASKED,
  WITHDRAWN,
  ACCEPTED,
  DECLINED,
  UNDONE,
  TAKEN_BACK,
  ASKED_AGAIN
}
