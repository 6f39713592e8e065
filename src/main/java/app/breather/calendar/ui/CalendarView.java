package app.breather.calendar.ui;

import static java.util.Objects.requireNonNull;

import app.breather.base.security.Access;
import app.breather.base.security.Needs;
import app.breather.base.ui.LiveUpdates;
import app.breather.calendar.SharedCalendar;
import app.breather.calendar.ui.CalendarFilter.Filtered;
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
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The shared calendar: a month, days side by side, or a list that says the same. */
@Route("calendar/:view?(month|week|days|day|list|people)/:date?")
@Menu(title = "menu.calendar", order = 10, icon = "calendar")
@PermitAll
@Needs(Access.MEMBER)
public class CalendarView extends Div implements BeforeEnterObserver, HasDynamicTitle {

  private final CalendarReading reading;
  private final Clock clock;
  private final FamilyCard family;
  private final boolean largeType;
  private final NewEntries entries;
  private final CalendarDialogs dialogs;
  private final CalendarBody body;
  private final HiddenNote hidden = new HiddenNote(() -> show(CalendarFilter.NONE));
  private final Div whole = new Div();
  private @Nullable MiniMonth beside;
  private @Nullable CalendarBar bar;
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
    this.clock = clock;
    family = families.current();
    boolean isParent = members.me().isParent();
    reading = new CalendarReading(calendar, family.weekStart());
    dialogs = new CalendarDialogs(reading, children, isParent);
    largeType = profiles.mine().largeType();
    this.entries = entries;
    body = new CalendarBody(family, entries, mover, isParent, clock, this::goTo);
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
      var begin = Optional.<Runnable>of(body::begin).filter(_ -> entries.areThere());
      bar = new CalendarBar(entered, today, this::jump, this::narrow, begin, this::goTo);
      whole.add(body);
      whole.addClassName("calendar-whole");
      add(bar, hidden, whole);
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
    var shape = address.shape().map(wanted -> wanted.on(width())).orElseGet(this::fitting);
    var shown =
        shape.leavesRoomBeside(width(), largeType)
            ? readBeside(address, shape)
            : readAlone(address, shape);
    bar.show(address, shape, shown.week());
    hidden.show(address.filter(), shown.hidden());
    body.show(shown.week(), shape, address);
  }

  private Filtered readAlone(CalendarAddress address, Shape shape) {
    Optional.ofNullable(beside).ifPresent(Component::removeFromParent);
    return reading.shown(address, shape);
  }

  private Filtered readBeside(CalendarAddress address, Shape shape) {
    if (beside == null) {
      beside = dialogs.beside(this::at, today(), words(), day -> goTo(at().on(day).route(shape)));
    }
    whole.add(beside);
    var days = reading.days(address, shape);
    var inSight = days.each().collect(Collectors.toSet());
    var month = beside.monthFor(YearMonth.from(days.from()), inSight);
    var read = reading.beside(address, shape, month);
    beside.show(month, CalendarDialogs.days(read.month(), month, today(), words()), inSight);
    return read.shown();
  }

  private CalendarAddress at() {
    return requireNonNull(address, "shown before it was entered");
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
    return Shape.fitting(width(), largeType);
  }

  private static int width() {
    return UI.getCurrentOrThrow().getPage().getExtendedClientDetails().getWindowInnerWidth();
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
