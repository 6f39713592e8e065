package app.breather.calendar.conflict;

import app.breather.base.tenancy.ChildId;
import app.breather.base.tenancy.MemberId;
import app.breather.base.ui.Names;
import app.breather.base.ui.Times;
import app.breather.calendar.Title;
import app.breather.calendar.conflict.Conflict.Cause;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;

/** What does not fit together, in a reader's words. */
public record ConflictWords(
    Times times,
    Bundle bundle,
    Function<MemberId, String> member,
    Function<ChildId, String> child) {

  /** The words of a key in the reader's language. */
  @FunctionalInterface
  public interface Bundle {
    String say(String key, Object... values);
  }

  /** As in "Nobody has Mia". */
  public String title(Conflict conflict) {
    var key = "calendar.conflict." + conflict.kind().name().toLowerCase(Locale.ROOT);
    var people =
        conflict.person().<List<MemberId>>map(List::of).orElseGet(() -> concerned(conflict));
    return bundle.say(
        key,
        Names.all(people.stream().map(member).toList(), times.locale()),
        children(conflict.children()),
        conflict.children().size(),
        people.size());
  }

  /** As in "Tue 2 March, 8:00–8:30", with the number of further days. */
  public String when(Conflict conflict) {
    var first = times.range(conflict.first().from(), conflict.first().until());
    int more = conflict.periods().size() - 1;
    return more == 0 ? first : bundle.say("calendar.conflict.moreDays", first, more);
  }

  /** As in "Alex: Work". */
  public String cause(Cause cause) {
    var title =
        switch (cause.title()) {
          case Title.Written(var written) -> written;
          case Title.Translated(var key, var values) -> bundle.say(key, values.toArray());
        };
    return cause
        .person()
        .map(who -> bundle.say("calendar.conflict.cause", member.apply(who), title))
        .orElseGet(() -> bundle.say("calendar.conflict.open", title));
  }

  private static List<MemberId> concerned(Conflict conflict) {
    return conflict.causes().stream().flatMap(cause -> cause.person().stream()).distinct().toList();
  }

  private String children(Collection<ChildId> ids) {
    List<String> names = ids.stream().map(child).sorted().toList();
    return Names.all(names, times.locale());
  }
}
