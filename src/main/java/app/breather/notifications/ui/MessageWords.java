package app.breather.notifications.ui;

import app.breather.base.ui.Times;
import app.breather.family.ui.People;
import app.breather.notifications.Argument;
import app.breather.notifications.InboxLine;
import com.vaadin.flow.i18n.I18NProvider;

/** Messages in the reader's words. */
record MessageWords(Times times, People.Named people) {

  MessageRow.Line line(InboxLine message) {
    var arguments = message.arguments().stream().map(this::say).toArray();
    return new MessageRow.Line(
        message.id(),
        text(message.key(), arguments),
        times.moment(message.at()),
        message.route(),
        message.read());
  }

  private String say(Argument argument) {
    return switch (argument) {
      case Argument.Text(var text) -> text;
      case Argument.Person(var member) -> people.name(member);
      case Argument.When(var period) -> times.range(period.from(), period.until());
      case Argument.Day(var day) -> times.day(day);
      case Argument.Children(var children) -> people.childNames(children);
    };
  }

  static String text(String key, Object... values) {
    return I18NProvider.translate(key, values);
  }
}
