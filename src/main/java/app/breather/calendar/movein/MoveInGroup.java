package app.breather.calendar.movein;

import app.breather.base.time.Period;
import app.breather.calendar.file.FileSpan;
import app.breather.family.MemberCard;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * What belongs together in another calendar: one entry, or all of a series.
 *
 * @param title may be empty
 * @param times at least one, in order
 */
public record MoveInGroup(String title, List<Period> times) {

  public MoveInGroup {
    times = List.copyOf(times);
  }

  /** In the order in which they begin. */
  public static List<MoveInGroup> of(List<FileSpan> spans) {
    var groups = new LinkedHashMap<String, List<FileSpan>>();
    for (var span : spans) {
      var name = span.uid().isEmpty() ? "title " + span.title() : "uid " + span.uid();
      groups.computeIfAbsent(name, _ -> new ArrayList<>()).add(span);
    }
    return groups.values().stream().map(MoveInGroup::one).toList();
  }

  private static MoveInGroup one(List<FileSpan> spans) {
    return new MoveInGroup(
        spans.getFirst().title(),
        spans.stream().map(FileSpan::period).distinct().sorted(Comparator.naturalOrder()).toList());
  }

  /** Whose it seems to be: the first one whose name stands in its title. */
  public Optional<MemberCard> seemsOf(List<MemberCard> members) {
    return members.stream().filter(member -> names(member.name())).findFirst();
  }

  private boolean names(String name) {
    var word = Pattern.quote(name.toLowerCase(Locale.ROOT));
    return Pattern.compile("(?<![\\p{L}\\p{N}])" + word + "(?![\\p{L}\\p{N}])")
        .matcher(title.toLowerCase(Locale.ROOT))
        .find();
  }
}
