package app.breather.calendar;

import app.breather.base.security.Access;
import app.breather.base.security.AccessRules;
import app.breather.base.time.Period;
import app.breather.base.time.Recurrence;
import app.breather.base.time.RepeatedTime;
import app.breather.calendar.moves.EntryMove;
import app.breather.calendar.moves.EntryMoves;
import app.breather.calendar.moves.Movable;
import app.breather.calendar.moves.MovePreview;
import app.breather.calendar.moves.MoveUndo;
import app.breather.family.Families;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** What a family keeps once for itself; what repeats is changed on its page, by its rule. */
@Component
class ProtectedMoves implements EntryMoves {

  static final String OF = "protected";

  private final ProtectedRows rows;
  private final ProtectedTimes times;
  private final Families families;
  private final AccessRules access;

  ProtectedMoves(ProtectedRows rows, ProtectedTimes times, Families families, AccessRules access) {
    this.rows = rows;
    this.times = times;
    this.families = families;
    this.access = access;
  }

  /** Empty for what repeats. */
  static Optional<Movable> movable(ProtectedCard card, Period period) {
    return card.content().time().recurrence().equals(Recurrence.once())
        ? Optional.of(new Movable(OF, card.id().toString(), card.version(), period))
        : Optional.empty();
  }

  @Override
  public String of() {
    return OF;
  }

  @Override
  public void lock(Movable what) {
    ProtectedTimeId.parse(what.thing()).ifPresent(id -> rows.lock(id.value()));
  }

  @Override
  public MovePreview preview(EntryMove move) {
    return card(move.what())
        .flatMap(card -> movable(card).map(now -> preview(card, now, move)))
        .orElseGet(MovePreview.Gone::new);
  }

  private MovePreview preview(ProtectedCard card, Movable now, EntryMove move) {
    if (now.version() != move.what().version()) {
      return new MovePreview.Changed(now);
    }
    var moved = moved(card, move.to());
    if (moved.isEmpty()) {
      return refused("protected.tooLong");
    }
    return times.refusal(moved.get()).isPresent()
        ? refused("absences.tooFar")
        : new MovePreview.Possible(List.of());
  }

  private static MovePreview refused(String key) {
    return new MovePreview.Refused(Title.translated(key));
  }

  private Optional<Movable> movable(ProtectedCard card) {
    var time = card.content().time();
    return time.on(time.start(), families.current().zone())
        .flatMap(day -> movable(card, day.period()));
  }

  private Optional<ProtectedCard> card(Movable what) {
    return ProtectedTimeId.parse(what.thing())
        .filter(_ -> access.allow(Access.PARENT))
        .flatMap(id -> rows.findById(id.value()))
        .filter(kept -> !kept.hasEnded())
        .map(ProtectedTime::card);
  }

  private Optional<ProtectedContent> moved(ProtectedCard card, Period to) {
    var zone = families.current().zone();
    return RepeatedTime.like(
            LocalDateTime.ofInstant(to.from(), zone),
            LocalDateTime.ofInstant(to.until(), zone),
            Recurrence.once())
        .map(time -> new ProtectedContent(card.content().name(), time));
  }

  @Override
  public Optional<MoveUndo> move(EntryMove move) {
    var before = card(move.what()).orElseThrow();
    var after = change(before, moved(before, move.to()).orElseThrow()).orElseThrow();
    return Optional.of(() -> change(after, before.content()).isPresent());
  }

  private Optional<ProtectedCard> change(ProtectedCard seen, ProtectedContent content) {
    return times.change(seen.id(), seen.version(), content)
            instanceof ProtectedResult.Kept(var card)
        ? Optional.of(card)
        : Optional.empty();
  }
}
