package app.breather.calendar.ui;

import app.breather.base.time.Period;
import app.breather.calendar.CalendarWeek;
import app.breather.family.FamilyCard;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Some days in one shape or another, where one opens, enters and moves what is in them. */
class CalendarBody extends Div {

  private final FamilyCard family;
  private final NewEntries entries;
  private final EntryMover mover;
  private final boolean isParent;
  private final Clock clock;
  private final Consumer<String> goTo;
  private final DayList list;
  private final PeopleTable people = new PeopleTable();
  private final SwipeArea swiped = new SwipeArea();
  private @Nullable CalendarGrid grid;
  private @Nullable MonthGrid month;
  private Optional<Shown> shown = Optional.empty();

  /**
   * @param goTo takes an address without a leading slash
   */
  CalendarBody(
      FamilyCard family,
      NewEntries entries,
      EntryMover mover,
      boolean isParent,
      Clock clock,
      Consumer<String> goTo) {
    this.family = family;
    this.entries = entries;
    this.mover = mover;
    this.isParent = isParent;
    this.clock = clock;
    this.goTo = goTo;
    list = new DayList(mover);
    swiped.add(people);
    swiped.onSwipe(by -> shown.map(at -> at.step(by)).ifPresent(goTo));
  }

  /** What is shown, from which one may go on. */
  private record Shown(CalendarAddress address, Shape shape) {

    String step(int direction) {
      return address.step(shape, direction).route(shape);
    }

    /** The one day, or the first of some that lie ahead. */
    Optional<LocalDate> day(LocalDate today) {
      return Optional.of(address.date())
          .filter(day -> shape == Shape.DAY || shape == Shape.PEOPLE_DAY || day.isAfter(today));
    }
  }

  void show(CalendarWeek week, Shape shape, CalendarAddress address) {
    shown = Optional.of(new Shown(address, shape));
    if (week.entries().isEmpty() && week.presence().isEmpty()) {
      removeAll();
      add(new NothingYet(entries.areThere(), () -> goTo.accept("family")));
      return;
    }
    switch (shape) {
      case MONTH -> showMonth(week, address);
      case LIST -> {
        list.show(new DayRows(week, words(), clock.instant()).all());
        put(list);
      }
      case PEOPLE, PEOPLE_DAY -> {
        people.show(new PersonDays(week, words(), clock.instant(), isParent).all(address.person()));
        put(swiped);
      }
      case WEEK -> showGrid(week, CalendarGrid.Span.WEEK);
      case DAYS -> showGrid(week, CalendarGrid.Span.THREE_DAYS);
      case DAY -> showGrid(week, CalendarGrid.Span.DAY);
    }
  }

  private Optional<LocalDate> dayInSight() {
    return shown.flatMap(at -> at.day(today()));
  }

  private void showMonth(CalendarWeek week, CalendarAddress address) {
    if (month == null) {
      month = new MonthGrid(new MonthMoves(mover, family.zone()));
    }
    var days =
        new MonthDays(
            week,
            YearMonth.from(address.date()),
            today(),
            words(),
            day -> address.as(Shape.DAY).on(day).route(Shape.DAY));
    month.show(days.all(), getLocale());
    put(month);
  }

  private void showGrid(CalendarWeek week, CalendarGrid.Span span) {
    if (grid == null) {
      grid = newGrid();
    }
    grid.setSpan(span);
    grid.setWeek(week.from());
    grid.setNow(clock.instant());
    grid.setEntries(new GridEntries(week, words()).all());
    put(grid);
  }

  private CalendarGrid newGrid() {
    var made = new CalendarGrid(family.zone());
    made.setLanguage(getLocale());
    made.setLabels(getTranslation("calendar.hours"), getTranslation("calendar.evenings"));
    made.setChoosable(entries.areThere());
    new GridMoves(mover, family.zone()).on(made);
    made.addOpenListener(event -> goTo.accept(event.route()));
    made.addSpanListener(event -> event.period().ifPresent(span -> choose(Optional.of(span))));
    made.addDayListener(event -> choose(entries.on(event.day().or(this::dayInSight))));
    return made;
  }

  /** Something on the day in sight. */
  void begin() {
    choose(entries.on(dayInSight()));
  }

  private void choose(Optional<Period> span) {
    var menu = entries.menu(span, getLocale(), goTo);
    menu.addOpenedChangeListener(
        event -> {
          if (!event.isOpened() && grid != null) {
            grid.clearChoice();
          }
        });
    menu.open();
  }

  private void put(Component content) {
    if (content.getParent().isEmpty()) {
      removeAll();
      add(content);
    }
  }

  private Words words() {
    return new Words(getLocale(), family.zone());
  }

  private LocalDate today() {
    return LocalDate.ofInstant(clock.instant(), family.zone());
  }
}
