package app.breather.dashboard.ui;

import static app.breather.dashboard.ui.TodayWords.text;

import app.breather.base.ui.BandRow;
import app.breather.base.ui.Card;
import app.breather.base.ui.Icon;
import app.breather.base.ui.InPlaceList;
import app.breather.base.ui.Rows;
import app.breather.base.ui.State;
import app.breather.calendar.ChosenSpan;
import app.breather.calendar.conflict.Conflict;
import app.breather.calendar.conflict.Conflict.Cause;
import app.breather.calendar.conflict.ConflictWords;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.List;

/** What of the coming week does not fit together, why, and where to change it. */
class DoesNotFit extends Card {

  private static final int MOST = 4;
  private static final String CALENDAR = "calendar/list";

  private record Shown(Conflict conflict, TodayWords words) {}

  private final InPlaceList<Shown, Object> list =
      new InPlaceList<>(Shown::conflict, DoesNotFit::row);
  private final Span count = new Span();
  private final Paragraph more = new Paragraph();

  DoesNotFit() {
    addClassNames("flush", "waits");
    setTitle(text("calendar.conflicts"));
    count.addClassName("count");
    more.addClassNames("soft", "foot");
    withAction(count);
    add(list, more);
  }

  void show(List<Conflict> conflicts, TodayWords words) {
    setVisible(!conflicts.isEmpty());
    count.setText(String.valueOf(conflicts.size()));
    list.show(conflicts.stream().limit(MOST).map(conflict -> new Shown(conflict, words)).toList());
    int left = conflicts.size() - MOST;
    more.setVisible(left > 0);
    more.removeAll();
    more.add(new Anchor(CALENDAR, text("calendar.conflicts.more", left)));
  }

  private static Component row(Shown shown) {
    var conflict = shown.conflict;
    var words = shown.words.conflicts();
    var row = new BandRow(words.title(conflict), words.when(conflict));
    conflict
        .person()
        .map(shown.words.people()::look)
        .ifPresentOrElse(row::withPerson, () -> row.withIcon(Icon.CIRCLE_DASHED, State.OPEN));
    if (!conflict.causes().isEmpty()) {
      row.withLine(causes(conflict.causes(), words));
    }
    if (conflict.kind() == Conflict.Kind.NOBODY) {
      row.withEnd(planCare(conflict, shown.words));
    }
    return new Rows(List.of(row));
  }

  private static Component causes(List<Cause> causes, ConflictWords words) {
    var line = new Div();
    line.addClassNames("soft", "small", "causes");
    causes.forEach(
        cause ->
            line.add(
                cause.route().isEmpty()
                    ? new Span(words.cause(cause))
                    : new Anchor(cause.route(), words.cause(cause))));
    return line;
  }

  private static Component planCare(Conflict conflict, TodayWords words) {
    var route = ChosenSpan.of(conflict.first(), words.times().zone()).on("care/new");
    var link = new Anchor(route, Icon.PLUS.create(), new Span(text("today.planCare")));
    link.addClassNames("btn", "soft");
    return link;
  }
}
