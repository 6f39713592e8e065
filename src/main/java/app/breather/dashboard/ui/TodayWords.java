package app.breather.dashboard.ui;

import app.breather.base.tenancy.ChildId;
import app.breather.base.tenancy.MemberId;
import app.breather.base.ui.Names;
import app.breather.base.ui.Times;
import app.breather.calendar.Stay;
import app.breather.calendar.conflict.ConflictWords;
import app.breather.dashboard.TodayPlan;
import app.breather.family.Members;
import app.breather.family.ui.People;
import app.breather.timeoff.ui.TimeOffWords;
import com.vaadin.flow.i18n.I18NProvider;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What is planned today, in the viewer's words, to whom they are "you". */
record TodayWords(Times times, People.Named people, MemberId me, LocalDate today) {

  private static final LocalTime MORNING = LocalTime.of(5, 0);
  private static final LocalTime AFTERNOON = LocalTime.of(12, 0);
  private static final LocalTime EVENING = LocalTime.of(18, 0);

  static TodayWords of(TodayPlan plan, Instant now, Locale locale, Members ever) {
    return new TodayWords(
        new Times(plan.family().zone(), locale),
        new People.Named(locale, plan.members(), plan.children(), ever),
        plan.me().id(),
        plan.day(now));
  }

  TimeOffWords timeOff() {
    return new TimeOffWords(times, people, me);
  }

  ConflictWords conflicts() {
    return new ConflictWords(
        times, TodayWords::text, people::name, child -> people.childNames(Set.of(child)));
  }

  String greeting(Instant now, String name) {
    var clock = now.atZone(times.zone()).toLocalTime();
    if (clock.isBefore(MORNING) || !clock.isBefore(EVENING)) {
      return text("today.goodEvening", name);
    }
    return text(clock.isBefore(AFTERNOON) ? "today.goodMorning" : "today.goodAfternoon", name);
  }

  /** As in "Mia is with you and Sam." */
  String sentence(Stay stay) {
    var children = children(stay.children());
    return stay.isGap()
        ? text("today.nobody", children)
        : text("today.with", children, stay.children().size(), named(stay.who(), "today.withYou"));
  }

  /** As in "Since 14:05. Sam takes over at 17:30."; may be empty. */
  String around(Stay stay) {
    var since = stay.since().map(at -> text("today.since", at(at)));
    var next = stay.next().map(change -> next(stay, change));
    return Stream.of(since, next).flatMap(part -> part.stream()).collect(Collectors.joining(" "));
  }

  private String next(Stay stay, Stay.Change change) {
    var before = Set.copyOf(stay.who());
    var after = Set.copyOf(change.to());
    if (after.isEmpty()) {
      return text("today.next.nobody", at(change.at()), children(stay.children()));
    }
    if (before.containsAll(after)) {
      return text("today.next.only", at(change.at()), named(change.to(), "today.you"));
    }
    if (after.containsAll(before) && !before.isEmpty()) {
      var joining = change.to().stream().filter(who -> !before.contains(who)).toList();
      return text("today.next.also", at(change.at()), named(joining, "today.you"));
    }
    return takesOver(change);
  }

  private String takesOver(Stay.Change change) {
    var when =
        isToday(change.at())
            ? text("today.at", times.time(change.at()))
            : text("today.tomorrowAt", times.time(change.at()));
    var others = change.to().stream().filter(who -> !who.equals(me)).toList();
    if (others.size() == change.to().size()) {
      return text("today.next.others", named(others, ""), others.size(), when);
    }
    return others.isEmpty()
        ? text("today.next.you", when)
        : text("today.next.youAnd", named(others, ""), when);
  }

  /** As in "17:30", with the day where it is another. */
  private String at(Instant moment) {
    if (isToday(moment)) {
      return times.time(moment);
    }
    return LocalDate.ofInstant(moment, times.zone()).isBefore(today)
        ? text("today.yesterday", times.time(moment))
        : text("today.tomorrow", times.time(moment));
  }

  private boolean isToday(Instant moment) {
    return LocalDate.ofInstant(moment, times.zone()).equals(today);
  }

  /** Names as one says them, the viewer first and as "you". */
  String named(Collection<MemberId> who, String you) {
    var names = new ArrayList<String>();
    if (who.contains(me)) {
      names.add(text(you));
    }
    who.stream().filter(id -> !id.equals(me)).map(people::name).forEach(names::add);
    return Names.all(names, times.locale());
  }

  String children(Collection<ChildId> ids) {
    return people.childNames(ids);
  }

  static String text(String key, Object... values) {
    return I18NProvider.translate(key, values);
  }
}
