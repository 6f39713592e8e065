package app.breather.timeoff;

import app.breather.base.security.Access;
import app.breather.base.security.AccessRules;
import app.breather.base.tenancy.CurrentActor;
import app.breather.base.tenancy.MemberId;
import app.breather.calendar.Title;
import app.breather.calendar.moves.EntryMove;
import app.breather.calendar.moves.EntryMoves;
import app.breather.calendar.moves.Movable;
import app.breather.calendar.moves.MovePreview;
import app.breather.calendar.moves.MoveUndo;
import java.time.Clock;
import java.time.Instant;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** A parent moves their own time off in the calendar. */
@Component
class TimeOffEntryMoves implements EntryMoves {

  static final String OF = "time-off";

  private final TimeOffRecords records;
  private final TimeOffWriter writer;
  private final TimeOffMoves moves;
  private final TimeOffMoveEffects effects;
  private final TimeOffMovingBack moving;
  private final MovedDays days;
  private final AccessRules access;
  private final CurrentActor current;
  private final Clock clock;

  TimeOffEntryMoves(
      TimeOffRecords records,
      TimeOffWriter writer,
      TimeOffMoves moves,
      TimeOffMoveEffects effects,
      TimeOffMovingBack moving,
      MovedDays days,
      AccessRules access,
      CurrentActor current,
      Clock clock) {
    this.records = records;
    this.writer = writer;
    this.moves = moves;
    this.effects = effects;
    this.moving = moving;
    this.days = days;
    this.access = access;
    this.current = current;
    this.clock = clock;
  }

  /** By that member; empty for what they cannot move, or what has begun. */
  static Optional<Movable> movable(TimeOff timeOff, MemberId member, Instant now) {
    var open = new TimeOffSide(timeOff, member).open(now);
    boolean may = open.contains(TimeOffVerb.MOVE) || open.contains(TimeOffVerb.CHANGE);
    return may && timeOff.away().from().isAfter(now)
        ? Optional.of(new Movable(OF, timeOff.id().toString(), timeOff.version(), timeOff.period()))
        : Optional.empty();
  }

  @Override
  public String of() {
    return OF;
  }

  @Override
  public void lock(Movable what) {
    if (access.allow(Access.PARENT)) {
      writer.waitForEachOther();
      TimeOffId.parse(what.thing()).ifPresent(moves::lock);
    }
  }

  @Override
  public MovePreview preview(EntryMove move) {
    return timeOff(move.what())
        .map(timeOff -> preview(timeOff, move))
        .orElseGet(MovePreview.Gone::new);
  }

  private Optional<TimeOff> timeOff(Movable what) {
    return TimeOffId.parse(what.thing())
        .filter(_ -> access.allow(Access.PARENT))
        .flatMap(records::find)
        .filter(timeOff -> timeOff.isOwnedBy(me()));
  }

  private MovePreview preview(TimeOff timeOff, EntryMove move) {
    var now = clock.instant();
    var movable = movable(timeOff, me(), now);
    if (movable.isEmpty()) {
      return new MovePreview.Refused(Title.translated("timeoff.move.cannot"));
    }
    if (timeOff.version() != move.what().version()) {
      return new MovePreview.Changed(movable.get());
    }
    return moves.problems(timeOff, move.to(), now).stream()
        .min(Comparator.naturalOrder())
        .<MovePreview>map(problem -> new MovePreview.Refused(words(problem)))
        .orElseGet(() -> possible(timeOff, move));
  }

  private MovePreview possible(TimeOff timeOff, EntryMove move) {
    return timeOff.isDayOfMany()
        ? days.preview(timeOff, move)
        : new MovePreview.Possible(effects.of(timeOff, move.to(), me()));
  }

  static Title words(TimeOffProblem problem) {
    return Title.translated("timeoff.problem." + problem.name().toLowerCase(Locale.ROOT));
  }

  @Override
  public Optional<MoveUndo> move(EntryMove move) {
    var timeOff = timeOff(move.what()).orElseThrow();
    return timeOff.isDayOfMany()
        ? days.move(timeOff, move)
        : Optional.of(moving.move(timeOff, move.to()));
  }

  private MemberId me() {
    return current.person().member();
  }
}
