package app.breather.calendar.ui;

import app.breather.calendar.moves.EntryMove;
import app.breather.calendar.moves.Movable;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.dnd.DragSource;
import com.vaadin.flow.component.dnd.DropEffect;
import com.vaadin.flow.component.dnd.DropTarget;
import com.vaadin.flow.component.dnd.EffectAllowed;
import com.vaadin.flow.component.html.Div;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;

/** Lets people drag what stands in a month to another day, or move it by key. */
record MonthMoves(EntryMover mover, ZoneId zone) {

  private static final String PLAIN_M =
      "event.key.toLowerCase() === 'm' && !event.ctrlKey && !event.metaKey && !event.altKey";

  /**
   * @param day in which it was taken up, which need not be its first
   */
  private record Taken(Movable what, LocalDate day) {}

  void from(Component chip, Movable what, LocalDate day, Component month) {
    MoveMarks.mark(chip, what);
    ComponentUtil.setData(chip, Taken.class, new Taken(what, day));
    DragSource.create(chip).setEffectAllowed(EffectAllowed.MOVE);
    chip.getElement().setAttribute("aria-keyshortcuts", "M");
    chip.getElement()
        .addEventListener("keydown", _ -> mover.ask(what, () -> MoveMarks.focus(month, what)))
        .setFilter(PLAIN_M)
        .preventDefault();
  }

  void to(Div cell, LocalDate day) {
    var target = DropTarget.create(cell);
    target.setDropEffect(DropEffect.MOVE);
    target.addDropListener(
        event ->
            event
                .getDragSourceComponent()
                .map(chip -> ComponentUtil.getData(chip, Taken.class))
                .ifPresent(taken -> drop(taken, day)));
  }

  private void drop(Taken taken, LocalDate day) {
    var whole = taken.what().whole();
    new Drag(whole, whole, zone)
        .byDays(ChronoUnit.DAYS.between(taken.day(), day))
        .filter(to -> !to.equals(whole))
        .map(to -> new EntryMove(taken.what(), to))
        .ifPresent(move -> mover.dropped(move, () -> {}));
  }
}
