package app.breather.care;

import app.breather.base.security.Access;
import app.breather.base.security.AccessRules;
import app.breather.calendar.Title;
import app.breather.calendar.moves.EntryMove;
import app.breather.calendar.moves.EntryMoves;
import app.breather.calendar.moves.Movable;
import app.breather.calendar.moves.MovePreview;
import app.breather.calendar.moves.MoveUndo;
import java.time.Instant;
import java.util.Locale;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** A parent moves a slot in the calendar, as in its form. */
@Component
class CareMoves implements EntryMoves {

  static final String OF = "care";

  private final CareSlots slots;
  private final CarePlanning planning;
  private final CareMoveEffects effects;
  private final AccessRules access;

  CareMoves(CareSlots slots, CarePlanning planning, CareMoveEffects effects, AccessRules access) {
    this.slots = slots;
    this.planning = planning;
    this.effects = effects;
    this.access = access;
  }

  /** By parents; empty for what is over or was cancelled. */
  static Optional<Movable> movable(CareSlot slot, Instant now) {
    return slot.isCancelled() || slot.isOver(now) ? Optional.empty() : Optional.of(movable(slot));
  }

  private static Movable movable(CareSlot slot) {
    return new Movable(OF, slot.id().toString(), slot.version(), slot.period());
  }

  @Override
  public String of() {
    return OF;
  }

  @Override
  public void lock(Movable what) {
    CareSlotId.parse(what.thing()).ifPresent(id -> slots.lock(id.value()));
  }

  @Override
  public MovePreview preview(EntryMove move) {
    return slot(move.what()).map(slot -> preview(slot, move)).orElseGet(MovePreview.Gone::new);
  }

  private Optional<CareSlot> slot(Movable what) {
    return CareSlotId.parse(what.thing())
        .filter(_ -> access.allow(Access.PARENT))
        .flatMap(id -> slots.findById(id.value()));
  }

  private MovePreview preview(CareSlot slot, EntryMove move) {
    if (slot.isCancelled()) {
      return new MovePreview.Refused(Title.translated("care.cancelled"));
    }
    if (slot.version() != move.what().version()) {
      return new MovePreview.Changed(movable(slot));
    }
    var content = slot.content().at(move.to());
    return content.problems().stream()
        .sorted()
        .findFirst()
        .<MovePreview>map(problem -> new MovePreview.Refused(words(problem)))
        .orElseGet(() -> new MovePreview.Possible(effects.of(slot, content)));
  }

  static Title words(SlotProblem problem) {
    return Title.translated("care.problem." + problem.name().toLowerCase(Locale.ROOT));
  }

  @Override
  public Optional<MoveUndo> move(EntryMove move) {
    var slot = slot(move.what()).orElseThrow();
    var id = slot.id();
    var before = slot.content();
    var result = planning.change(id, slot.version(), before.at(move.to()), true);
    if (!(result instanceof PlanResult.Saved)) {
      throw new IllegalStateException("A move was refused that had been judged: " + result);
    }
    slots.flush();
    var version = slot.version();
    return Optional.of(
        () -> planning.change(id, version, before, true) instanceof PlanResult.Saved);
  }
}
