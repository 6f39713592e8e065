package app.breather.calendar.wall;

import app.breather.base.tenancy.ChildId;
import app.breather.base.tenancy.MemberId;
import app.breather.base.time.Period;
import app.breather.base.ui.Names;
import app.breather.base.ui.Times;
import app.breather.calendar.Stay;
import app.breather.family.ChildCard;
import app.breather.family.MemberCard;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.TextStyle;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import org.springframework.context.MessageSource;

/** Says the plan to whoever passes by, in the language of the display. */
record WallWords(Wall wall, MessageSource words, Locale locale) {

  Times times() {
    return new Times(wall.family().zone(), locale);
  }

  /** As in "Mia is with Oma Inge." */
  String sentence(Stay stay) {
    var children = children(stay.children());
    if (stay.isGap()) {
      return say("wall.now.nobody", children);
    }
    return say(
        stay.known() == Stay.Known.IN_DOUBT ? "wall.now.still" : "wall.now.with",
        children,
        stay.children().size(),
        names(stay.who()));
  }

  /** Where not all of them are known in the same way. */
  String thenOfOne(Stay stay) {
    return stay.known() == Stay.Known.BY_PLAN
        ? (say("wall.plan") + " " + then(stay)).strip()
        : then(stay);
  }

  /** As in "Until 16:00, then Alex and Sam."; empty where nothing changes all week. */
  String then(Stay stay) {
    return stay.next().map(next -> then(stay, next)).orElse("");
  }

  private String then(Stay stay, Stay.Change next) {
    if (!next.at().isAfter(wall.now())) {
      return next.to().isEmpty() ? "" : say("wall.missed", at(next.at()), names(next.to()));
    }
    if (stay.isGap()) {
      return say("wall.from", at(next.at()), names(next.to()));
    }
    return next.to().isEmpty()
        ? say("wall.until.nobody", at(next.at()))
        : say("wall.until", at(next.at()), names(next.to()));
  }

  private String at(Instant moment) {
    var day = LocalDate.ofInstant(moment, wall.family().zone());
    if (day.equals(wall.today())) {
      return times().time(moment);
    }
    return day.equals(wall.today().plusDays(1))
        ? say("wall.tomorrow.at", times().time(moment))
        : times().moment(moment);
  }

  /** When a part of the day is, as one says it of what has begun, goes on or lasts all day. */
  String when(Period part, Period day) {
    boolean begun = !part.from().isAfter(wall.now()) || part.from().equals(day.from());
    boolean goesOn = part.until().equals(day.until());
    if (begun) {
      return goesOn ? say(isOver(day) ? "wall.onwards" : "calendar.allDay") : until(part);
    }
    return goesOn
        ? say("wall.time.from", times().hour(part.from()))
        : times().hours(part.from(), part.until());
  }

  private boolean isOver(Period day) {
    return day.from().isBefore(wall.now());
  }

  /** As in "Mon 8". */
  String weekday(LocalDate day) {
    return say(
        "calendar.weekday",
        day.getDayOfWeek().getDisplayName(TextStyle.SHORT_STANDALONE, locale),
        day.getDayOfMonth());
  }

  /** As in "Mon 8, 12:00–14:00"; with whole dates where it is more than one day. */
  String shortly(Period span) {
    var day = LocalDate.ofInstant(span.from(), wall.family().zone());
    return wall.day(day).contains(span)
        ? say("wall.weekday.time", weekday(day), times().hours(span.from(), span.until()))
        : times().range(span.from(), span.until());
  }

  private String until(Period part) {
    return say("wall.time.until", times().hour(part.until()));
  }

  /** Named only where not all of them are meant. */
  String of(Collection<ChildId> children, String what) {
    return children.size() == wall.children().size()
        ? what
        : say("calendar.inWords", children(children), what);
  }

  String names(Collection<MemberId> who) {
    return Names.all(
        who.stream().flatMap(id -> wall.member(id).stream()).map(MemberCard::name).toList(),
        locale);
  }

  String children(Collection<ChildId> ids) {
    return Names.all(
        wall.children().stream()
            .filter(child -> ids.contains(child.id()))
            .map(ChildCard::name)
            .toList(),
        locale);
  }

  String allChildren() {
    return children(wall.children().stream().map(ChildCard::id).toList());
  }

  List<WallView.Badge> badges(Collection<MemberId> who) {
    return who.stream()
        .flatMap(id -> wall.member(id).stream())
        .map(member -> new WallView.Badge(member.initials(), member.colour()))
        .toList();
  }

  String say(String key, Object... values) {
    return words.getMessage(key, values, locale);
  }
}
