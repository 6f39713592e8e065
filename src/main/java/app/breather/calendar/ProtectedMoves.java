package app.breather.calendar;

import app.breather.base.security.Access;
import app.breather.base.security.AccessRules;
import app.breather.base.time.RepeatedTime.Occurrence;
import app.breather.calendar.moves.EntryMove;
import app.breather.calendar.moves.EntryMoves;
import app.breather.calendar.moves.Movable;
import app.breather.calendar.moves.MovePreview;
import app.breather.calendar.moves.MoveReach;
import app.breather.calendar.moves.MoveUndo;
import app.breather.family.Families;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;

/** A parent moves what a family keeps for itself: once, or days of what repeats. */
@Component
class ProtectedMoves implements EntryMoves {

  static final String OF = "protected";

  private final ProtectedRows rows;
  private final ProtectedTimes times;
  private final ProtectedDays days;
  private final Families families;
  private final AccessRules access;

  ProtectedMoves(
      ProtectedRows rows,
      ProtectedTimes times,
      ProtectedDays days,
      Families families,
      AccessRules access) {
    this.rows = rows;
    this.times = times;
    this.days = days;
    this.families = families;
    this.access = access;
  }

  static Movable movable(ProtectedCard card, Occurrence day) {
    return card.content().isOnce()
        ? new Movable(OF, card.id().toString(), card.version(), day.period())
        : Movable.ofDay(OF, card.id(), day.day(), card.version(), day.period());
  }

  @Override
  public String of() {
    return OF;
  }

  @Override
  public void lock(Movable what) {
    ProtectedTimeId.parse(what.all()).ifPresent(id -> rows.lock(id.value()));
  }

  @Override
  public MovePreview preview(EntryMove move) {
    return card(move.what())
        .flatMap(card -> day(card, move.what()).map(day -> preview(card, day, move)))
        .orElseGet(MovePreview.Gone::new);
  }

  private Optional<ProtectedCard> card(Movable what) {
    return ProtectedTimeId.parse(what.all())
        .filter(_ -> access.allow(Access.PARENT))
        .flatMap(id -> rows.findById(id.value()))
        .filter(kept -> !kept.hasEnded())
        .map(ProtectedTime::card);
  }

  private Optional<Occurrence> day(ProtectedCard card, Movable what) {
    return what.day()
        .or(() -> Optional.of(card.content().time().start()).filter(_ -> card.content().isOnce()))
        .flatMap(day -> card.content().on(day, families.current().zone()));
  }

  private MovePreview preview(ProtectedCard card, Occurrence day, EntryMove move) {
    var now = movable(card, day);
    if (now.version() != move.what().version()) {
      return new MovePreview.Changed(now);
    }
    var reaches = days.reaches(card.content(), day, move.to());
    return reaches.isEmpty()
        ? new MovePreview.Refused(Title.translated("protected.tooMany", ProtectedTimes.MOST))
        : possible(card, day, move, reaches);
  }

  private MovePreview possible(
      ProtectedCard card, Occurrence day, EntryMove move, Set<MoveReach> reaches) {
    return days.plan(card.content(), day, move.to(), move.reachOf(reaches))
        .map(plan -> judged(card, plan, reaches))
        .orElseGet(() -> refused("protected.tooLong"));
  }

  private MovePreview judged(ProtectedCard card, MovedDays plan, Set<MoveReach> reaches) {
    var moved = ProtectedDays.content(card.content(), plan.moved());
    return times.refusal(moved).isPresent()
        ? refused("absences.tooFar")
        : new MovePreview.Possible(
            plan.moved().isOnce() ? List.of() : List.of(plan.rule()), reaches);
  }

  private static MovePreview refused(String key) {
    return new MovePreview.Refused(Title.translated(key));
  }

  @Override
  public Optional<MoveUndo> move(EntryMove move) {
    var card = card(move.what()).orElseThrow();
    var day = day(card, move.what()).orElseThrow();
    var plan = days.plan(card.content(), day, move.to(), move.reach()).orElseThrow();
    return Optional.of(days.move(card, plan));
  }
}
