package app.breather.notifications;

/** A way by which a message goes besides the app, where it always waits. */
enum Channel {
  MAIL,
  PUSH
}
