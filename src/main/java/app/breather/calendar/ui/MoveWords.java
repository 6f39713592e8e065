package app.breather.calendar.ui;

import app.breather.base.tenancy.MemberId;
import app.breather.base.time.Period;
import app.breather.base.time.RepeatedTime;
import app.breather.base.ui.RecurrenceWords;
import app.breather.base.ui.Times;
import app.breather.calendar.Title;
import app.breather.family.MemberCard;
import app.breather.family.Members;
import java.time.DayOfWeek;
import java.time.LocalTime;
import java.time.format.TextStyle;
import java.util.List;

/** Says what a move means: members by their names, times as in the rest of the calendar. */
record MoveWords(Words words, Members members) {

  String of(Title title) {
    return switch (title) {
      case Title.Written(var text) -> text;
      case Title.Translated(var key, var arguments) ->
          words.say(key, arguments.stream().map(this::say).toArray());
    };
  }

  private Object say(Object argument) {
    return switch (argument) {
      case List<?> several ->
          words.all(several.stream().map(this::say).map(Object::toString).toList());
      case MemberId id -> members.findEver(id).map(MemberCard::name).orElse("");
      case Period period -> range(period);
      case RepeatedTime time -> new RecurrenceWords(times()).of(time);
      case LocalTime time -> times().clock(time);
      case DayOfWeek day -> day.getDisplayName(TextStyle.SHORT_STANDALONE, words.locale());
      case Title title -> of(title);
      default -> argument;
    };
  }

  String range(Period period) {
    return times().range(period.from(), period.until());
  }

  private Times times() {
    return new Times(words.zone(), words.locale());
  }
}
