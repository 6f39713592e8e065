package app.breather.calendar.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import app.breather.base.ui.Icon;
import app.breather.base.ui.InPlaceList;
import app.breather.base.ui.PersonBadge;
import app.breather.base.ui.State;
import app.breather.base.ui.StateChip;
import app.breather.calendar.ui.PersonRow.Cell;
import app.breather.calendar.ui.PersonRow.Line;
import app.breather.calendar.ui.PersonRow.Part;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import java.util.Locale;

/**
 * Rows are people, columns days; on phones a person's days stand below each other. Rows in which
 * nothing changed are left as they stand.
 */
class PeopleTable extends Div {

  private static final double PERCENT = 100;
  private static final String ROLE = "role";

  private final Div days = new Div();
  private final InPlaceList<PersonRow, String> rows =
      new InPlaceList<>(PersonRow::key, PeopleTable::row);

  PeopleTable() {
    addClassName("people");
    getElement().setAttribute(ROLE, "table");
    days.addClassNames("people-row", "people-days");
    days.getElement().setAttribute(ROLE, "row");
    var head = new Div(days);
    head.getElement().setAttribute(ROLE, "rowgroup");
    rows.removeClassName("stack");
    rows.getElement().setAttribute(ROLE, "rowgroup");
    add(head, rows);
  }

  void show(List<PersonRow> people) {
    setClassName("one-day", people.stream().allMatch(row -> row.cells().size() == 1));
    getElement().setAttribute("aria-label", translate("calendar.people"));
    days.removeAll();
    days.add(columnHead(translate("calendar.people.who"), false));
    people.stream()
        .limit(1)
        .flatMap(row -> row.cells().stream())
        .forEach(cell -> days.add(columnHead(cell.day(), cell.isToday())));
    rows.show(people);
  }

  private static Component columnHead(String text, boolean isToday) {
    var head = new Div(new Span(text));
    head.getElement().setAttribute(ROLE, "columnheader");
    head.setClassName("is-today", isToday);
    if (isToday) {
      head.getElement().setAttribute("aria-current", "date");
    }
    return head;
  }

  private static Component row(PersonRow person) {
    var row = new Div(rowHead(person));
    row.addClassName("people-row");
    row.getElement().setAttribute(ROLE, "row");
    person
        .person()
        .ifPresentOrElse(
            look -> row.addClassName(look.className()),
            () -> row.addClassNames("nobody", State.OPEN.className()));
    person.cells().forEach(cell -> row.add(cell(cell)));
    return row;
  }

  private static Component rowHead(PersonRow person) {
    var name = new Span(person.name());
    name.addClassName("name");
    var words = new Div(name);
    if (!person.sum().isEmpty()) {
      var sum = new Span(person.sum());
      sum.addClassNames("soft", "small");
      words.add(sum);
    }
    var head = new Div();
    head.addClassName("who");
    head.getElement().setAttribute(ROLE, "rowheader");
    head.add(
        person
            .person()
            .<Component>map(look -> hidden(new PersonBadge(look)))
            .orElseGet(Icon.CIRCLE_DASHED::create));
    head.add(words);
    return head;
  }

  /** The name stands beside it. */
  private static Component hidden(PersonBadge badge) {
    badge.getElement().setAttribute("aria-hidden", "true").removeAttribute(ROLE);
    return badge;
  }

  private static Component cell(Cell cell) {
    var box = new Div();
    box.addClassName("cell");
    box.setClassName("is-today", cell.isToday());
    box.setClassName("is-empty", cell.isEmpty());
    box.getElement().setAttribute(ROLE, "cell");
    var day = new Span(cell.day());
    day.addClassName("day");
    day.getElement().setAttribute("aria-hidden", "true");
    box.add(day, bar(cell));
    if (!cell.lines().isEmpty()) {
      var lines = new UnorderedList();
      cell.lines().forEach(line -> lines.add(line(line)));
      box.add(lines);
    }
    return box;
  }

  private static Component bar(Cell cell) {
    var bar = new Div();
    bar.addClassName("bar");
    if (cell.spoken().isEmpty()) {
      bar.getElement().setAttribute("aria-hidden", "true");
    } else {
      bar.getElement().setAttribute(ROLE, "img").setAttribute("aria-label", cell.spoken());
    }
    cell.bar().forEach(part -> bar.add(part(part)));
    cell.now().ifPresent(now -> bar.add(at("now", now, 0)));
    return bar;
  }

  private static Component part(Part part) {
    return at(part.has().name().toLowerCase(Locale.ROOT), part.from(), part.until() - part.from());
  }

  private static Component at(String look, double from, double width) {
    var span = new Span();
    span.addClassName(look);
    span.getStyle().set("inset-inline-start", from * PERCENT + "%");
    if (width > 0) {
      span.getStyle().set("width", width * PERCENT + "%");
    }
    return span;
  }

  private static Component line(Line line) {
    var time = new Span(line.time());
    time.addClassNames("time", "soft");
    HtmlContainer text = line.route().isEmpty() ? new Span() : new Anchor(line.route());
    text.setText(line.text());
    text.addClassName("what");
    var item = new ListItem(time, text);
    line.state().ifPresent(state -> item.add(new StateChip(state, line.stateWord())));
    return item;
  }
}
