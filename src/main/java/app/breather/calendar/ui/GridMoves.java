package app.breather.calendar.ui;

import app.breather.base.ui.Toast;
import app.breather.calendar.moves.EntryMove;
import java.time.ZoneId;
import java.util.Optional;

/** Lets people move what stands on a grid. */
record GridMoves(EntryMover mover, ZoneId zone) {

  void on(CalendarGrid grid) {
    grid.addDragListener(event -> drag(grid, event));
    grid.addMoveListener(
        event ->
            grid.entry(event.id())
                .flatMap(GridEntry::movable)
                .ifPresent(what -> mover.ask(what, () -> grid.focus(what))));
  }

  private void drag(CalendarGrid grid, EntryDragged event) {
    grid.entry(event.id())
        .flatMap(entry -> wanted(entry, event))
        .ifPresentOrElse(
            move -> mover.dropped(move, grid::putBack),
            () -> {
              Toast.show(grid.getTranslation("calendar.move.gone"));
              grid.putBack();
            });
  }

  private Optional<EntryMove> wanted(GridEntry entry, EntryDragged event) {
    return entry
        .movable()
        .flatMap(
            what ->
                event
                    .whole(new Drag(entry.period(), what.whole(), zone))
                    .map(to -> new EntryMove(what, to)));
  }
}
