package app.breather.notifications;

import java.util.List;

/**
 * By which ways somebody is told what.
 *
 * @param kinds what one is told of in one's role
 * @param weekAhead whether one wants the mail on Sundays
 * @param mailServer whether mails are sent at all
 */
public record MyNotifications(
    List<Line> kinds, QuietHours quietHours, boolean weekAhead, boolean mailServer) {

  public MyNotifications {
    kinds = List.copyOf(kinds);
  }

  /**
   * @param mail whether it goes by mail; always true where there is no choice
   * @param push whether it goes to one's devices; always true for what is urgent
   */
  public record Line(MessageKind kind, boolean mail, boolean push) {}
}
