package app.breather.calendar.movein;

import app.breather.base.security.Access;
import app.breather.base.security.Needs;
import app.breather.base.tenancy.CurrentActor;
import app.breather.base.tenancy.MemberId;
import app.breather.base.time.Period;
import app.breather.calendar.MovedAbsences;
import app.breather.calendar.MovedAbsences.Moved;
import app.breather.calendar.MovedProtectedTimes;
import app.breather.calendar.ProtectedContent;
import app.breather.calendar.ProtectedTimes;
import app.breather.calendar.file.CalendarFile;
import app.breather.calendar.file.LeftOut;
import app.breather.calendar.movein.MovedCare.Wanted;
import app.breather.family.Families;
import app.breather.family.MemberCard;
import app.breather.family.Members;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Takes entries of another family calendar along as something of one’s own, all or none. */
@Service
public class MovingIn {

  /** Entries at once. */
  public static final int MOST = 2_000;

  private static final int WEEKS_BACK = 4;

  private final MoveInRows rows;
  private final MovedAbsences absences;
  private final MovedProtectedTimes protectedTimes;
  private final ObjectProvider<MovedCare> care;
  private final Members members;
  private final Families families;
  private final CurrentActor current;
  private final Clock clock;

  MovingIn(
      MoveInRows rows,
      MovedAbsences absences,
      MovedProtectedTimes protectedTimes,
      ObjectProvider<MovedCare> care,
      Members members,
      Families families,
      CurrentActor current,
      Clock clock) {
    this.rows = rows;
    this.absences = absences;
    this.protectedTimes = protectedTimes;
    this.care = care;
    this.members = members;
    this.families = families;
    this.current = current;
    this.clock = clock;
  }

  /**
   * What there is in a file.
   *
   * @param leftOut what could not be read, and how often
   */
  public record Found(List<MoveInGroup> groups, Map<LeftOut, Integer> leftOut) {

    public Found {
      groups = List.copyOf(groups);
      leftOut = Map.copyOf(leftOut);
    }
  }

  /** What of a file could be taken along: from four weeks ago until a year ahead. */
  @Needs(Access.PARENT)
  @Transactional(readOnly = true)
  public Found preview(CalendarFile file) {
    var zone = families.current().zone();
    var today = LocalDate.ofInstant(clock.instant(), zone);
    var window =
        Period.between(
                today.minusWeeks(WEEKS_BACK).atStartOfDay(),
                today.plusYears(1).plusDays(1).atStartOfDay(),
                zone)
            .orElseThrow();
    var seekable = seekable();
    var busy = file.busy(window, zone);
    return new Found(
        MoveInGroup.of(busy.spans(), window, zone).stream()
            .map(group -> group.seekable(seekable))
            .toList(),
        busy.leftOut());
  }

  /** Which is to become what. */
  public record Choice(MoveInGroup group, MoveInTarget target) {

    /** How many it makes. */
    public int entries(ZoneId zone) {
      return switch (target) {
        case MoveInTarget.Away _ -> group.away().size();
        case MoveInTarget.Kept _ -> group.kept(zone).map(List::size).orElse(0);
        case MoveInTarget.Sought _ -> group.sought().size();
      };
    }
  }

  /**
   * @param name of the file
   */
  @Needs(Access.PARENT)
  @Transactional
  public MoveInResult moveIn(String name, List<Choice> choices) {
    var away = choices.stream().flatMap(MovingIn::away).toList();
    var kept = choices.stream().flatMap(choice -> kept(choice, name)).toList();
    var sought = sought(choices);
    var entries = away.size() + kept.size() + sought.size();
    if (entries == 0) {
      return new MoveInResult.Nothing();
    }
    if (entries > MOST) {
      return new MoveInResult.TooMany(MOST);
    }
    if (!present().containsAll(away.stream().map(Moved::member).toList())) {
      return new MoveInResult.Unknown();
    }
    if (!protectedTimes.haveRoomFor(kept.size())) {
      return new MoveInResult.TooManyKept(ProtectedTimes.MOST);
    }
    var stored =
        rows.saveAndFlush(MoveIn.of(current.person().member(), name, entries, clock.instant()));
    var id = stored.card().id();
    absences.record(id.value(), away);
    protectedTimes.record(id.value(), kept);
    care.forEach(feature -> feature.seek(id, sought));
    return new MoveInResult.Done(stored.card());
  }

  private Set<MemberId> present() {
    return members.all().stream().map(MemberCard::id).collect(Collectors.toUnmodifiableSet());
  }

  private static Stream<Moved> away(Choice choice) {
    return choice.target() instanceof MoveInTarget.Away(var member)
        ? choice.group().away().stream().map(time -> new Moved(member, time))
        : Stream.empty();
  }

  /** What has no title is called as the file. */
  private Stream<ProtectedContent> kept(Choice choice, String file) {
    var group = choice.group();
    var named = group.title().isBlank() ? group.called(file) : group;
    return choice.target() instanceof MoveInTarget.Kept
        ? named.kept(families.current().zone()).stream().flatMap(List::stream)
        : Stream.empty();
  }

  /** What has begun since the preview is left out. */
  private List<Wanted> sought(List<Choice> choices) {
    var seekable = seekable();
    return choices.stream()
        .filter(choice -> choice.target() instanceof MoveInTarget.Sought)
        .map(Choice::group)
        .flatMap(
            group ->
                group.sought().stream()
                    .filter(seekable)
                    .map(period -> new Wanted(group.title(), period)))
        .toList();
  }

  private Predicate<Period> seekable() {
    return care.stream().map(MovedCare::possible).reduce(Predicate::or).orElse(_ -> false);
  }
}
