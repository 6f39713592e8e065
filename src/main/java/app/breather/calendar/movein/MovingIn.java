package app.breather.calendar.movein;

import app.breather.base.security.Access;
import app.breather.base.security.Needs;
import app.breather.base.tenancy.CurrentActor;
import app.breather.base.tenancy.MemberId;
import app.breather.base.time.Period;
import app.breather.calendar.MovedAbsences;
import app.breather.calendar.MovedAbsences.Moved;
import app.breather.calendar.file.CalendarFile;
import app.breather.family.Families;
import app.breather.family.MemberCard;
import app.breather.family.Members;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Takes entries of another family calendar along as times away, all of them or none. */
@Service
public class MovingIn {

  /** Entries at once. */
  public static final int MOST = 2_000;

  private static final int WEEKS_BACK = 4;

  private final MoveInRows rows;
  private final MovedAbsences absences;
  private final Members members;
  private final Families families;
  private final CurrentActor current;
  private final Clock clock;

  MovingIn(
      MoveInRows rows,
      MovedAbsences absences,
      Members members,
      Families families,
      CurrentActor current,
      Clock clock) {
    this.rows = rows;
    this.absences = absences;
    this.members = members;
    this.families = families;
    this.current = current;
    this.clock = clock;
  }

  /** What of a file could be taken along: from four weeks ago until a year ahead. */
  @Needs(Access.PARENT)
  @Transactional(readOnly = true)
  public List<MoveInGroup> preview(CalendarFile file) {
    var zone = families.current().zone();
    var today = LocalDate.ofInstant(clock.instant(), zone);
    var window =
        Period.between(
                today.minusWeeks(WEEKS_BACK).atStartOfDay(),
                today.plusYears(1).plusDays(1).atStartOfDay(),
                zone)
            .orElseThrow();
    return MoveInGroup.of(file.busy(window, zone).spans());
  }

  /** Which is to be whose. */
  public record Choice(MoveInGroup group, MemberId member) {}

  /**
   * @param name of the file
   */
  @Needs(Access.PARENT)
  @Transactional
  public MoveInResult moveIn(String name, List<Choice> choices) {
    var entries = choices.stream().mapToInt(choice -> choice.group().times().size()).sum();
    if (entries == 0) {
      return new MoveInResult.Nothing();
    }
    if (entries > MOST) {
      return new MoveInResult.TooMany(MOST);
    }
    var present =
        members.all().stream().map(MemberCard::id).collect(Collectors.toUnmodifiableSet());
    if (!choices.stream().map(Choice::member).allMatch(present::contains)) {
      return new MoveInResult.Unknown();
    }
    var stored =
        rows.saveAndFlush(MoveIn.of(current.person().member(), name, entries, clock.instant()));
    var moved =
        choices.stream()
            .flatMap(
                choice ->
                    choice.group().times().stream().map(time -> new Moved(choice.member(), time)))
            .toList();
    absences.record(stored.card().id().value(), moved);
    return new MoveInResult.Done(stored.card());
  }

  /** What stands, the latest first, twenty at most. */
  @Needs(Access.PARENT)
  @Transactional(readOnly = true)
  public List<MoveInCard> standing() {
    return rows.standing().stream().map(MoveIn::card).toList();
  }

  /**
   * What became of taking it back.
   *
   * @param removed how many are gone
   * @param touched how many stay, for somebody has changed or removed them since
   */
  public record TakenBack(int removed, int touched) {}

  /** Empty when it is unknown, or was taken back before. */
  @Needs(Access.PARENT)
  @Transactional
  public Optional<TakenBack> takeBack(MoveInId id) {
    return rows.lock(id.value()).filter(moveIn -> !moveIn.isTakenBack()).map(this::takeBack);
  }

  private TakenBack takeBack(MoveIn moveIn) {
    moveIn.takeBack(clock.instant());
    rows.saveAndFlush(moveIn);
    var card = moveIn.card();
    int removed = absences.end(card.id().value());
    return new TakenBack(removed, card.entries() - removed);
  }
}
