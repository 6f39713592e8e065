package app.breather.calendar.ui;

import app.breather.base.ui.Icon;
import app.breather.base.ui.InPlaceList;
import app.breather.base.ui.PersonBadge;
import app.breather.base.ui.PersonLook;
import app.breather.calendar.ui.MonthDay.Chip;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasComponents;
import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.time.LocalDate;
import java.time.format.TextStyle;
import java.util.List;
import java.util.Locale;

/** The weeks of a month below each other. Days in which nothing changed are left as they stand. */
class MonthGrid extends Div {

  private static final int WEEK = 7;
  private static final int MOST_BADGES = 3;

  private final MonthMoves moves;
  private final Div weekdays = new Div();
  private final InPlaceList<MonthDay, LocalDate> days =
      new InPlaceList<>(MonthDay::date, this::cell);

  MonthGrid(MonthMoves moves) {
    this.moves = moves;
    addClassName("month");
    weekdays.addClassName("weekdays");
    weekdays.getElement().setAttribute("aria-hidden", "true");
    days.removeClassName("stack");
    days.addClassName("days");
    days.getElement().setAttribute("role", "list");
    add(weekdays, days);
  }

  void show(List<MonthDay> shown, Locale locale) {
    weekdays.removeAll();
    shown.stream()
        .limit(WEEK)
        .map(day -> day.date().getDayOfWeek().getDisplayName(TextStyle.SHORT, locale))
        .forEach(name -> weekdays.add(new Span(name)));
    days.show(shown);
  }

  private Component cell(MonthDay day) {
    var cell = new Div();
    cell.addClassName("day");
    cell.setClassName("is-today", day.isToday());
    cell.setClassName("outside", !day.isInside());
    cell.getElement().setAttribute("role", "listitem");
    cell.add(head(day));
    var chips = new Div();
    chips.addClassName("chips");
    day.chips().forEach(chip -> chips.add(chip(chip, day)));
    if (day.more() > 0) {
      var more = new Anchor(day.route());
      more.setText(getTranslation("calendar.month.more", day.more()));
      more.addClassName("month-more");
      chips.add(more);
    }
    cell.add(chips, marks(day));
    moves.to(cell, day.date());
    return cell;
  }

  private Component head(MonthDay day) {
    var number = new Anchor(day.route());
    number.setText(String.valueOf(day.date().getDayOfMonth()));
    number.addClassName("number");
    number.getElement().setAttribute("aria-label", day.spoken());
    if (day.isToday()) {
      number.getElement().setAttribute("aria-current", "date");
    }
    var head = new Div(number);
    head.addClassName("day-line");
    day.bedtime().ifPresent(who -> head.add(evening(who)));
    return head;
  }

  /** The link of the day says it in words. */
  private static Component evening(PersonLook who) {
    var evening = new Span(Icon.MOON.create(), badge(who));
    evening.addClassName("evening");
    evening.getElement().setAttribute("aria-hidden", "true");
    return evening;
  }

  private Component chip(Chip chip, MonthDay day) {
    HtmlContainer holder = chip.route().isEmpty() ? new Span() : new Anchor(chip.route());
    holder.addClassNames("month-chip", chip.rank().name().toLowerCase(Locale.ROOT));
    holder.getElement().setAttribute("title", chip.spoken());
    holder.getElement().setAttribute("aria-label", chip.spoken());
    if (chip.route().isEmpty()) {
      holder.getElement().setAttribute("role", "img");
    }
    if (chip.people().size() == 1) {
      holder.addClassName(chip.people().getFirst().className());
    }
    chip.state().ifPresent(state -> holder.addClassName(state.className()));
    if (chip.people().isEmpty()) {
      chip.state().ifPresent(state -> holder.add(state.icon().create()));
    } else {
      holder.add(badges(chip.people()));
    }
    add(holder, "time", chip.time());
    add(holder, "text", chip.text());
    chip.movable().ifPresent(what -> moves.from(holder, what, day.date(), this));
    return holder;
  }

  private static void add(HasComponents holder, String name, String words) {
    if (!words.isEmpty()) {
      var span = new Span(words);
      span.addClassName(name);
      holder.add(span);
    }
  }

  /** For screens that are too narrow for words; the link of the day has them. */
  private static Component marks(MonthDay day) {
    var marks = new Div();
    marks.addClassName("marks");
    marks.getElement().setAttribute("aria-hidden", "true");
    if (day.isOpen()) {
      var gap = Icon.CIRCLE_DASHED.create();
      gap.addClassName("open");
      marks.add(gap);
    }
    day.people().stream()
        .limit(day.isOpen() ? MOST_BADGES - 1 : MOST_BADGES)
        .forEach(person -> marks.add(badge(person)));
    return marks;
  }

  private static Component badges(List<PersonLook> people) {
    var pair = new Span();
    pair.addClassName("pair");
    people.forEach(person -> pair.add(badge(person)));
    return pair;
  }

  private static Component badge(PersonLook person) {
    return new PersonBadge(person, PersonBadge.Size.S);
  }
}
