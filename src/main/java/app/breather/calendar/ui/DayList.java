package app.breather.calendar.ui;

import app.breather.base.ui.BandRow;
import app.breather.base.ui.Buttons;
import app.breather.base.ui.Card;
import app.breather.base.ui.Icon;
import app.breather.base.ui.Rows;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The calendar as headings and lists. Days in which nothing changed are left as they stand. */
class DayList extends Div {

  /** A day in words; the note may say that it is today or tomorrow. */
  record Day(LocalDate date, String title, String note, boolean isToday, List<DayRow> rows) {}

  private final EntryMover mover;
  private final Map<LocalDate, Shown> shown = new LinkedHashMap<>();

  DayList(EntryMover mover) {
    this.mover = mover;
    addClassName("daylist");
  }

  void show(List<Day> days) {
    if (!days.stream().map(Day::date).toList().equals(List.copyOf(shown.keySet()))) {
      removeAll();
      shown.clear();
    }
    days.forEach(this::show);
  }

  private void show(Day day) {
    var before = shown.get(day.date());
    if (before == null) {
      var section = new Section();
      add(section);
      fill(section, day);
    } else if (!before.day().equals(day)) {
      fill(before.section(), day);
    }
  }

  private void fill(Section section, Day day) {
    var heading = new H2(new Span(day.title()));
    heading.setId("day-" + day.date());
    if (!day.note().isEmpty()) {
      heading.add(note(day));
    }
    var card = new Card();
    card.addClassName("flush");
    card.add(new Rows(day.rows().stream().map(this::row).toList()));
    section.removeAll();
    section.add(heading, card);
    section.getElement().setAttribute("aria-labelledby", "day-" + day.date());
    shown.put(day.date(), new Shown(day, section));
  }

  private BandRow row(DayRow row) {
    var made = row.create();
    row.movable()
        .ifPresent(
            what -> {
              var label = getTranslation("moves.named", row.title(), row.from());
              var button =
                  Buttons.icon(
                      Icon.MOVE, label, () -> mover.ask(what, () -> MoveMarks.focus(this, what)));
              MoveMarks.mark(button, what);
              made.withEnd(button);
            });
    return made;
  }

  private static Component note(Day day) {
    if (!day.isToday()) {
      var small = new HtmlContainer("small");
      small.setText(day.note());
      return small;
    }
    var mark = new Span(day.note());
    mark.addClassName("todaymark");
    return mark;
  }

  private record Shown(Day day, Section section) {}
}
