package app.breather.notifications;

import app.breather.base.ui.Times;
import app.breather.family.ui.People;
import org.springframework.context.MessageSource;

/** Messages in a reader's words, on a page as in a mail. */
public record MessageWords(MessageSource source, Times times, People.Named people) {

  /** What it says, in a sentence or two. */
  public String of(InboxLine message) {
    return say(message.key(), message.arguments().stream().map(this::say).toArray());
  }

  /** When it was sent. */
  public String moment(InboxLine message) {
    return times.moment(message.at());
  }

  String say(String key, Object... values) {
    return source.getMessage(key, values, times.locale());
  }

  private String say(Argument argument) {
    return switch (argument) {
      case Argument.Text(var text) -> text;
      case Argument.Person(var member) -> people.name(member);
      case Argument.When(var period) -> times.range(period.from(), period.until());
      case Argument.Moment(var at) -> times.moment(at);
      case Argument.Day(var day) -> times.day(day);
      case Argument.DayOf(var day, var children) ->
          say("notifications.dayOf", times.day(day), people.childNames(children));
      case Argument.Children(var children) -> people.childNames(children);
    };
  }
}
