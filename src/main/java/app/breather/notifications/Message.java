package app.breather.notifications;

import app.breather.base.tenancy.MemberId;
import java.util.List;

/**
 * Something a member should know, in words of the feature that sends it.
 *
 * @param key of a bundle, in which {@code {0}} is the first argument; it must outlive the messages
 * @param route of the page it is about, such as {@code bedtime}
 */
public record Message(
    MessageKind kind, MemberId to, String key, List<Argument> arguments, String route) {

  public Message {
    arguments = List.copyOf(arguments);
  }
}
