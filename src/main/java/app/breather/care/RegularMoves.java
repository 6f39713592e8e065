package app.breather.care;

import app.breather.base.security.Access;
import app.breather.base.security.AccessRules;
import app.breather.base.time.RepeatedTime.Occurrence;
import app.breather.calendar.moves.EntryMove;
import app.breather.calendar.moves.EntryMoves;
import app.breather.calendar.moves.Movable;
import app.breather.calendar.moves.MovePreview;
import app.breather.calendar.moves.MoveUndo;
import java.time.Instant;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** A parent moves a day of regular care in the calendar, alone or with others. */
@Component
class RegularMoves implements EntryMoves {

  static final String OF = "regular";

  private final RegularCares cares;
  private final RegularInTime inTime;
  private final RegularWriter writer;
  private final MovedRegularDays days;
  private final AccessRules access;

  RegularMoves(
      RegularCares cares,
      RegularInTime inTime,
      RegularWriter writer,
      MovedRegularDays days,
      AccessRules access) {
    this.cares = cares;
    this.inTime = inTime;
    this.writer = writer;
    this.days = days;
    this.access = access;
  }

  /** By parents; empty for what nobody has promised yet, and for days that have begun. */
  static Optional<Movable> movable(RegularCare care, Occurrence day, Instant now) {
    return care.isAgreed() && day.period().from().isAfter(now)
        ? Optional.of(Movable.ofDay(OF, care.id(), day.day(), care.version(), day.period()))
        : Optional.empty();
  }

  @Override
  public String of() {
    return OF;
  }

  @Override
  public void lock(Movable what) {
    RegularCareId.parse(what.all())
        .filter(_ -> access.allow(Access.PARENT))
        .ifPresent(writer::lock);
  }

  @Override
  public MovePreview preview(EntryMove move) {
    return care(move.what())
        .flatMap(care -> day(care, move.what()).map(day -> preview(care, day, move)))
        .orElseGet(MovePreview.Gone::new);
  }

  private Optional<RegularCare> care(Movable what) {
    return RegularCareId.parse(what.all())
        .filter(_ -> access.allow(Access.PARENT))
        .flatMap(id -> cares.find(id.value()));
  }

  private Optional<Occurrence> day(RegularCare care, Movable what) {
    return what.day().flatMap(day -> inTime.daysOf(care).on(day, writer.zone()));
  }

  private MovePreview preview(RegularCare care, Occurrence day, EntryMove move) {
    return movable(care, day, writer.now())
        .map(
            now ->
                now.version() == move.what().version()
                    ? days.preview(care, day, move)
                    : new MovePreview.Changed(now))
        .orElseGet(MovePreview.Gone::new);
  }

  @Override
  public Optional<MoveUndo> move(EntryMove move) {
    var care = care(move.what()).orElseThrow();
    return days.move(care, day(care, move.what()).orElseThrow(), move);
  }
}
