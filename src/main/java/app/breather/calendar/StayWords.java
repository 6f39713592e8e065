package app.breather.calendar;

import app.breather.base.tenancy.ChildId;
import app.breather.base.tenancy.MemberId;
import app.breather.base.ui.Names;
import app.breather.base.ui.Times;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * With whom the children are, in the words of a reader, to whom they are "you".
 *
 * @param me empty where it is nobody's own page
 */
public record StayWords(
    Times times,
    Bundle bundle,
    Function<MemberId, String> name,
    Function<Collection<ChildId>, String> children,
    Optional<MemberId> me,
    LocalDate today) {

  /** The words of a key in the reader's language. */
  @FunctionalInterface
  public interface Bundle {
    String say(String key, Object... values);
  }

  /** As in "Mia is with you and Sam." */
  public String sentence(Stay stay) {
    var kids = children.apply(stay.children());
    if (stay.isGap()) {
      return bundle.say("calendar.stay.nobody", kids);
    }
    return bundle.say(
        stay.known() == Stay.Known.IN_DOUBT ? "calendar.stay.still" : "calendar.stay.with",
        kids,
        stay.children().size(),
        named(stay.who(), "calendar.stay.withYou"));
  }

  /** As in "Since 14:05. Sam takes over at 17:30."; says so where it is a plan. */
  public String around(Stay stay, Instant now) {
    var since = since(stay);
    var next =
        stay.next()
            .map(change -> change.at().isAfter(now) ? next(stay, change) : missed(change))
            .filter(said -> !said.isEmpty());
    return Stream.of(since, next).flatMap(part -> part.stream()).collect(Collectors.joining(" "));
  }

  private Optional<String> since(Stay stay) {
    if (stay.isGap() || stay.known() != Stay.Known.BY_PLAN) {
      return stay.since().map(at -> bundle.say("calendar.stay.since", at(at)));
    }
    return Optional.of(
        stay.since()
            .map(at -> bundle.say("calendar.stay.since.plan", at(at)))
            .orElseGet(() -> bundle.say("calendar.stay.plan")));
  }

  /** As in "Planned from 17:30: Sam." */
  private String missed(Stay.Change change) {
    return change.to().isEmpty()
        ? ""
        : bundle.say(
            "calendar.stay.missed", named(change.to(), "calendar.stay.you"), at(change.at()));
  }

  private String next(Stay stay, Stay.Change change) {
    var before = Set.copyOf(stay.who());
    var after = Set.copyOf(change.to());
    if (after.isEmpty()) {
      return bundle.say(
          "calendar.stay.next.nobody", at(change.at()), children.apply(stay.children()));
    }
    if (before.containsAll(after)) {
      return bundle.say(
          "calendar.stay.next.only", at(change.at()), named(change.to(), "calendar.stay.you"));
    }
    if (after.containsAll(before) && !before.isEmpty()) {
      var joining = change.to().stream().filter(who -> !before.contains(who)).toList();
      return bundle.say(
          "calendar.stay.next.also", at(change.at()), named(joining, "calendar.stay.you"));
    }
    return takesOver(change);
  }

  private String takesOver(Stay.Change change) {
    var when =
        isToday(change.at())
            ? bundle.say("calendar.stay.at", times.time(change.at()))
            : bundle.say("calendar.stay.tomorrowAt", times.time(change.at()));
    var others = change.to().stream().filter(who -> !isMe(who)).toList();
    if (others.size() == change.to().size()) {
      return bundle.say("calendar.stay.next.others", named(others, ""), others.size(), when);
    }
    return others.isEmpty()
        ? bundle.say("calendar.stay.next.you", when)
        : bundle.say("calendar.stay.next.youAnd", named(others, ""), when);
  }

  /** As in "17:30", with the day where it is another. */
  public String at(Instant moment) {
    var day = LocalDate.ofInstant(moment, times.zone());
    if (day.equals(today)) {
      return times.time(moment);
    }
    if (day.equals(today.minusDays(1))) {
      return bundle.say("calendar.stay.yesterday", times.time(moment));
    }
    return day.equals(today.plusDays(1))
        ? bundle.say("calendar.stay.tomorrow", times.time(moment))
        : times.moment(moment);
  }

  private boolean isToday(Instant moment) {
    return LocalDate.ofInstant(moment, times.zone()).equals(today);
  }

  /** Names as one says them, the viewer first and as "you". */
  public String named(Collection<MemberId> who, String you) {
    var names = new ArrayList<String>();
    if (who.stream().anyMatch(this::isMe)) {
      names.add(bundle.say(you));
    }
    who.stream().filter(id -> !isMe(id)).map(name).forEach(names::add);
    return Names.all(names, times.locale());
  }

  private boolean isMe(MemberId who) {
    return me.filter(who::equals).isPresent();
  }
}
