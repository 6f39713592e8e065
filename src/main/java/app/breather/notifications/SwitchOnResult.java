package app.breather.notifications;

/** What came of switching pushes on in a browser. */
public sealed interface SwitchOnResult {

  /**
   * @param renewal the path to which the browser's worker says its new address when it gets one
   */
  record On(DeviceId device, String renewal) implements SwitchOnResult {}

  /** The browser named a push service that this server does not call. */
  record NotReachable() implements SwitchOnResult {}
}
