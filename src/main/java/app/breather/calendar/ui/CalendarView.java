package app.breather.calendar.ui;

import app.breather.base.security.Access;
import app.breather.base.security.Needs;
import app.breather.base.time.Period;
import app.breather.base.ui.LiveUpdates;
import app.breather.calendar.CalendarWeek;
import app.breather.calendar.SharedCalendar;
import app.breather.family.Children;
import app.breather.family.Families;
import app.breather.family.FamilyCard;
import app.breather.family.Members;
import app.breather.family.Profiles;
import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Location;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The shared calendar: a month, days side by side, or a list that says the same. */
@Route("calendar/:view?(month|week|days|day|list|people)/:date?")
@Menu(title = "menu.calendar", order = 10, icon = "calendar")
@PermitAll
@Needs(Access.MEMBER)
public class CalendarView extends Div implements BeforeEnterObserver, HasDynamicTitle {

  private final SharedCalendar calendar;
  private final Clock clock;
  private final FamilyCard family;
  private final boolean largeType;
  private final NewEntries entries;
  private final CalendarDialogs dialogs;
  private final boolean isParent;
  private final EntryMover mover;
  private final DayList list = new DayList();
  private final PeopleTable people = new PeopleTable();
  private final HiddenNote hidden = new HiddenNote(() -> show(CalendarFilter.NONE));
  private final Div body = new Div();
  private @Nullable CalendarBar bar;
  private @Nullable CalendarGrid grid;
  private @Nullable MonthGrid month;
  private @Nullable CalendarAddress address;

  CalendarView(
      SharedCalendar calendar,
      Families families,
      Members members,
      Children children,
      Profiles profiles,
      NewEntries entries,
      EntryMover mover,
      LiveUpdates live,
      Clock clock) {
    this.calendar = calendar;
    this.clock = clock;
    family = families.current();
    isParent = members.me().isParent();
    dialogs = new CalendarDialogs(calendar, children, isParent, family.weekStart());
    largeType = profiles.mine().largeType();
    this.entries = entries;
    this.mover = mover;
    addClassName("stack");
    live.followAll(this, this::read);
  }

  @Override
  public void beforeEnter(BeforeEnterEvent event) {
    var today = today();
    var entered =
        CalendarAddress.of(
            event.getRouteParameters(), event.getLocation().getQueryParameters(), today);
    if (bar == null) {
      var begin = Optional.<Runnable>of(this::begin).filter(_ -> entries.areThere());
      bar = new CalendarBar(entered, today, this::jump, this::narrow, begin, this::goTo);
      add(bar, hidden, body);
    }
    address = entered;
    if (isAttached()) {
      read();
    }
  }

  private void read() {
    if (address == null || bar == null) {
      return;
    }
    var shape = address.shape().orElseGet(this::fitting);
    var from = address.from(shape, family.weekStart());
    var days = address.days(shape, family.weekStart());
    var filtered = address.filter().of(calendar.read(from, days, address.person()));
    var week = filtered.week();
    bar.show(address, shape, week);
    hidden.show(address.filter(), filtered.hidden());
    if (week.entries().isEmpty() && week.presence().isEmpty()) {
      showNothing();
      return;
    }
    switch (shape) {
      case MONTH -> showMonth(week, YearMonth.from(address.date()));
      case LIST -> showList(week);
      case PEOPLE -> showPeople(week, address);
      case WEEK -> showGrid(week, CalendarGrid.Span.WEEK);
      case DAYS -> showGrid(week, CalendarGrid.Span.THREE_DAYS);
      case DAY -> showGrid(week, CalendarGrid.Span.DAY);
    }
  }

  /** Shows the same with more or less of it. */
  private void show(CalendarFilter filter) {
    if (address != null) {
      goTo(address.with(filter).route(fitting()));
    }
  }

  private void narrow() {
    if (address != null) {
      dialogs.filter(address.filter(), this::show).open();
    }
  }

  private void jump() {
    if (address != null) {
      var at = address;
      dialogs.jump(at, today(), words(), day -> goTo(at.on(day).route(fitting()))).open();
    }
  }

  private void showNothing() {
    body.removeAll();
    body.add(new NothingYet(entries.areThere(), () -> goTo("family")));
  }

  private void showMonth(CalendarWeek week, YearMonth shown) {
    if (month == null) {
      month = new MonthGrid();
    }
    month.show(new MonthDays(week, shown, today(), words(), this::routeOf).all(), getLocale());
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
    made.addOpenListener(event -> goTo(event.route()));
    made.addSpanListener(event -> event.period().ifPresent(span -> choose(Optional.of(span))));
    made.addDayListener(event -> choose(entries.on(event.day().or(this::dayInSight))));
    return made;
  }

  private void begin() {
    choose(entries.on(dayInSight()));
  }

  private void choose(Optional<Period> span) {
    var menu = entries.menu(span, getLocale(), this::goTo);
    menu.addOpenedChangeListener(
        event -> {
          if (!event.isOpened() && grid != null) {
            grid.clearChoice();
          }
        });
    menu.open();
  }

  /** The one day that is shown, or the first of some that lie ahead. */
  private Optional<LocalDate> dayInSight() {
    return Optional.ofNullable(address)
        .filter(
            at -> at.shape().filter(Shape.DAY::equals).isPresent() || at.date().isAfter(today()))
        .map(CalendarAddress::date);
  }

  private String routeOf(LocalDate day) {
    return address == null ? "" : address.as(Shape.DAY).on(day).route(Shape.DAY);
  }

  private void showList(CalendarWeek week) {
    list.show(new DayRows(week, words(), clock.instant()).all());
    put(list);
  }

  private void showPeople(CalendarWeek week, CalendarAddress address) {
    people.show(new PersonDays(week, words(), clock.instant(), isParent).all(address.person()));
    put(people);
  }

  private void put(Component content) {
    if (content.getParent().isEmpty()) {
      body.removeAll();
      body.add(content);
    }
  }

  private Words words() {
    return new Words(getLocale(), family.zone());
  }

  private LocalDate today() {
    return LocalDate.ofInstant(clock.instant(), family.zone());
  }

  private void goTo(String route) {
    if (!route.isEmpty()) {
      var target = new Location(route);
      getUI().ifPresent(ui -> ui.navigate(target.getPath(), target.getQueryParameters()));
    }
  }

  private Shape fitting() {
    return Shape.fitting(
        UI.getCurrentOrThrow().getPage().getExtendedClientDetails().getWindowInnerWidth(),
        largeType);
  }

  @Override
  protected void onAttach(AttachEvent event) {
    read();
  }

  @Override
  public String getPageTitle() {
    return bar == null ? getTranslation("menu.calendar") : bar.month();
  }
}
