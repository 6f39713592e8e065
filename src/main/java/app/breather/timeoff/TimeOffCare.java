package app.breather.timeoff;

import app.breather.base.tenancy.ChildId;
import app.breather.base.time.Period;
import app.breather.care.CareAsking;
import app.breather.care.CareBoard;
import app.breather.care.CarePlanning;
import app.breather.care.CareSlotCard;
import app.breather.care.CareSlotContent;
import app.breather.care.CareSlotId;
import app.breather.care.PlanResult;
import app.breather.family.ChildCard;
import app.breather.family.Children;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Opens the slot that time off wants, and lets it move and end along. */
@Component
class TimeOffCare {

  private final CarePlanning planning;
  private final CareAsking asking;
  private final CareBoard board;
  private final Children children;

  TimeOffCare(CarePlanning planning, CareAsking asking, CareBoard board, Children children) {
    this.planning = planning;
    this.asking = asking;
    this.board = board;
    this.children = children;
  }

  Set<ChildId> kids() {
    return children.all().stream().map(ChildCard::id).collect(Collectors.toSet());
  }

  CareSlotId open(CareWish wish) {
    var content = new CareSlotContent(wish.period(), kids(), wish.purpose(), "", "");
    if (planning.open(content) instanceof PlanResult.Saved(var slot)) {
      if (!wish.whom().isNobody()) {
        asking.ask(slot, wish.whom());
      }
      return slot;
    }
    throw new IllegalStateException("A slot was refused that had been judged before: " + wish);
  }

  /** Frees who promised to have the children then. */
  void cancel(TimeOff timeOff) {
    timeOff.care().map(WantedCare::slot).ifPresent(planning::cancel);
  }

  /** Who has promised it is asked again where the promise no longer fits. */
  void moveAlong(TimeOff timeOff, Period before) {
    timeOff
        .care()
        .ifPresent(
            care ->
                WantedCare.along(care.period(), before, timeOff.away())
                    .ifPresentOrElse(
                        period -> move(timeOff, care.slot(), period),
                        () -> {
                          planning.cancel(care.slot());
                          timeOff.wantNoCare();
                        }));
  }

  private void move(TimeOff timeOff, CareSlotId slot, Period period) {
    timeOff.coverBy(slot, period);
    planning.lock(slot);
    board.slot(slot).ifPresent(seen -> move(seen, period));
  }

  private void move(CareSlotCard seen, Period period) {
    var content =
        new CareSlotContent(period, seen.children(), seen.purpose(), seen.place(), seen.note());
    planning.change(seen.id(), seen.version(), content, true);
  }

  /** Nobody else moves it until the transaction ends; comes before anything of it is read. */
  void lock(TimeOff timeOff) {
    timeOff.care().map(WantedCare::slot).ifPresent(planning::lock);
  }
}
