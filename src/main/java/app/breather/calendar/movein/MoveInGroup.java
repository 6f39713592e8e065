package app.breather.calendar.movein;

import app.breather.base.time.Period;
import app.breather.base.time.Recurrence;
import app.breather.base.time.RepeatedTime;
import app.breather.calendar.AbsenceTime;
import app.breather.calendar.AbsenceTime.Repeated;
import app.breather.calendar.ProtectedContent;
import app.breather.calendar.file.FileSpan;
import app.breather.family.MemberCard;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * What belongs together in another calendar: one entry, or all of a series.
 *
 * @param title may be empty
 * @param times at least one, in order
 * @param series by which rule; empty where there is none that is spoken of here
 * @param sought those of the times at which somebody can be sought for the children
 */
public record MoveInGroup(
    String title, List<Period> times, Optional<MoveInSeries> series, List<Period> sought) {

  public MoveInGroup {
    times = List.copyOf(times);
    sought = List.copyOf(sought);
  }

  /** For which nobody can be sought. */
  public MoveInGroup(String title, List<Period> times, Optional<MoveInSeries> series) {
    this(title, times, series, List.of());
  }

  /** Without a rule. */
  public MoveInGroup(String title, List<Period> times) {
    this(title, times, Optional.empty());
  }

  /** In the order in which they begin. */
  static List<MoveInGroup> of(List<FileSpan> spans, Period window, ZoneId zone) {
    var groups = new LinkedHashMap<String, List<FileSpan>>();
    for (var span : spans) {
      var name = span.uid().isEmpty() ? "title " + span.title() : "uid " + span.uid();
      groups.computeIfAbsent(name, _ -> new ArrayList<>()).add(span);
    }
    return groups.values().stream().map(group -> one(group, window, zone)).toList();
  }

  private static MoveInGroup one(List<FileSpan> spans, Period window, ZoneId zone) {
    var times =
        spans.stream().map(FileSpan::period).distinct().sorted(Comparator.naturalOrder()).toList();
    var rules = spans.stream().flatMap(span -> span.rule().stream()).distinct().toList();
    return new MoveInGroup(
        spans.getFirst().title(),
        times,
        rules.size() == 1
            ? MoveInSeries.of(rules.getFirst(), times, window, zone)
            : Optional.empty());
  }

  MoveInGroup called(String name) {
    return new MoveInGroup(name, times, series, sought);
  }

  /** Somebody can be sought at those of its times. */
  MoveInGroup seekable(Predicate<Period> when) {
    return new MoveInGroup(title, times, series, times.stream().filter(when).toList());
  }

  /** As times away: what repeats is one. */
  List<AbsenceTime> away() {
    return Stream.<AbsenceTime>concat(
            series.stream().map(all -> new Repeated(all.time()).without(all.leftOut())),
            series.map(MoveInSeries::others).orElse(times).stream().map(AbsenceTime.Once::new))
        .toList();
  }

  /** As time that is kept, by the title: what repeats is one; empty when it is too long. */
  public Optional<List<ProtectedContent>> kept(ZoneId zone) {
    var single =
        series.map(MoveInSeries::others).orElse(times).stream()
            .map(period -> once(period, zone).map(time -> new ProtectedContent(title, time)))
            .toList();
    return single.stream().allMatch(Optional::isPresent)
        ? Optional.of(
            Stream.concat(
                    series.stream()
                        .map(all -> new ProtectedContent(title, all.time()).without(all.leftOut())),
                    single.stream().flatMap(Optional::stream))
                .toList())
        : Optional.empty();
  }

  private static Optional<RepeatedTime> once(Period period, ZoneId zone) {
    return RepeatedTime.like(
        LocalDateTime.ofInstant(period.from(), zone),
        LocalDateTime.ofInstant(period.until(), zone),
        Recurrence.once());
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
