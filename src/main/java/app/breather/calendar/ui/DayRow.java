package app.breather.calendar.ui;

import app.breather.base.ui.BandRow;
import app.breather.base.ui.Icon;
import app.breather.base.ui.PersonBadge;
import app.breather.base.ui.PersonLook;
import app.breather.base.ui.State;
import app.breather.base.ui.StateChip;
import app.breather.calendar.moves.Movable;
import java.time.Instant;
import java.util.Optional;

/**
 * One line of a day, in words.
 *
 * @param icon stands where no person does
 * @param besides whose badge stands at the end
 * @param movable empty for what the viewer cannot move
 */
record DayRow(
    Instant start,
    String from,
    String until,
    String title,
    String detail,
    Optional<PersonLook> person,
    Icon icon,
    Optional<PersonLook> besides,
    Optional<State> state,
    String stateWord,
    String route,
    boolean now,
    Optional<Movable> movable) {

  BandRow create() {
    var row = new BandRow(from, until, title, detail);
    person.ifPresentOrElse(row::withPerson, () -> row.withIcon(icon, state.orElse(State.NEUTRAL)));
    state.ifPresent(look -> row.withChip(new StateChip(look, stateWord)));
    if (state.filter(State.CANCELLED::equals).isPresent()) {
      row.cancelled();
    }
    besides.map(PersonBadge::new).ifPresent(row::withEnd);
    if (!route.isEmpty()) {
      row.withRoute(route);
    }
    return now ? row.happeningNow() : row;
  }
}
