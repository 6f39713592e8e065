package app.breather.base.links;

/** The one thing a secret allows. */
public enum LinkPurpose {
  ANSWER,
  BUNDLE,
  REGULAR,
  CARE,
  OFFER,
  CHECK_IN,
  TURN_DONE,
  WALL,
  INVITATION,
  UNSUBSCRIBE,
  PUSH,
  FEED,
  RESET,
  SIGN_IN
}
