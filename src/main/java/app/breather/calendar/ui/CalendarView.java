package app.breather.calendar.ui;

import app.breather.base.security.Access;
import app.breather.base.security.Needs;
import app.breather.base.ui.Buttons;
import app.breather.base.ui.EmptyState;
import app.breather.base.ui.Icon;
import app.breather.base.ui.LiveUpdates;
import app.breather.base.ui.Times;
import app.breather.calendar.CalendarWeek;
import app.breather.calendar.SharedCalendar;
import app.breather.family.Families;
import app.breather.family.FamilyCard;
import app.breather.family.Members;
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
import org.jspecify.annotations.Nullable;

/** The shared calendar: a week or three days side by side, or a list that says the same. */
@Route("calendar/:view?(week|days|list)/:date?")
@Menu(title = "menu.calendar", order = 10, icon = "calendar")
@PermitAll
@Needs(Access.MEMBER)
public class CalendarView extends Div implements BeforeEnterObserver, HasDynamicTitle {

  private static final int WEEK_FITS = 1200;
  private static final int DAYS_FIT = 900;

  private final SharedCalendar calendar;
  private final Clock clock;
  private final FamilyCard family;
  private final boolean mayPlan;
  private final DayList list = new DayList();
  private final Div body = new Div();
  private @Nullable CalendarBar bar;
  private @Nullable CalendarGrid grid;
  private @Nullable CalendarAddress address;

  CalendarView(
      SharedCalendar calendar, Families families, Members members, LiveUpdates live, Clock clock) {
    this.calendar = calendar;
    this.clock = clock;
    family = families.current();
    mayPlan = members.me().isParent();
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
      bar = new CalendarBar(entered, today, mayPlan, this::goTo);
      add(bar, body);
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
    var shape = address.shape().orElseGet(CalendarView::fitting);
    var from = address.from(shape, family.weekStart());
    var week = calendar.read(from, shape.days(), address.person());
    bar.show(address, shape, week);
    if (week.entries().isEmpty() && week.presence().isEmpty()) {
      showNothing();
    } else if (shape == Shape.LIST) {
      showList(week);
    } else {
      showGrid(week, shape);
    }
  }

  private void showNothing() {
    var empty =
        new EmptyState(
            Icon.CALENDAR_HEART,
            getTranslation("calendar.nothing.title"),
            getTranslation("calendar.nothing.text"));
    if (mayPlan) {
      empty.add(Buttons.primary(getTranslation("calendar.nothing.addChild"), () -> goTo("family")));
    }
    body.removeAll();
    body.add(empty);
  }

  private void showGrid(CalendarWeek week, Shape shape) {
    if (grid == null) {
      grid = new CalendarGrid(family.zone());
      grid.setLanguage(getLocale());
      grid.addOpenListener(event -> goTo(event.route()));
    }
    grid.setSpan(shape == Shape.WEEK ? CalendarGrid.Span.WEEK : CalendarGrid.Span.THREE_DAYS);
    grid.setWeek(week.from());
    grid.setNow(clock.instant());
    grid.setEntries(new GridEntries(week, words()).all());
    put(grid);
  }

  private void showList(CalendarWeek week) {
    var rows = new DayRows(week, words(), clock.instant());
    list.show(
        week.eachDay()
            .map(
                day ->
                    new DayList.Day(day, title(day), note(day), day.equals(today()), rows.on(day)))
            .toList());
    put(list);
  }

  private void put(Component content) {
    if (content.getParent().isEmpty()) {
      body.removeAll();
      body.add(content);
    }
  }

  private String title(LocalDate day) {
    return new Times(family.zone(), getLocale()).day(day);
  }

  private String note(LocalDate day) {
    var today = today();
    if (day.equals(today)) {
      return getTranslation("calendar.today");
    }
    return day.equals(today.plusDays(1)) ? getTranslation("calendar.tomorrow") : "";
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

  /** What is not known to be wide gets the list, which everybody can read. */
  private static Shape fitting() {
    var details = UI.getCurrentOrThrow().getPage().getExtendedClientDetails();
    int width = details.getWindowInnerWidth();
    if (width >= WEEK_FITS) {
      return Shape.WEEK;
    }
    return width >= DAYS_FIT ? Shape.DAYS : Shape.LIST;
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
