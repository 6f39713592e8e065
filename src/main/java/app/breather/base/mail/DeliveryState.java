package app.breather.base.mail;

/** How far a mail has come. */
public enum DeliveryState {
  /** Not sent yet, or tried in vain and tried again. */
  WAITING,
  /** The mail server took it. */
  SENT,
  /** The mail server refused it for good. */
  REFUSED,
  NO_ADDRESS,
  /** Nobody has a letter box there, as with the people of the demo family. */
  MADE_UP,
  /** Nobody set up a mail server. */
  NO_SERVER,
  NOT_NEEDED;

  boolean isSettled() {
    return this != WAITING;
  }
}
