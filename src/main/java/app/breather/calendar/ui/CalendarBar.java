package app.breather.calendar.ui;

import app.breather.base.ui.Buttons;
import app.breather.base.ui.Icon;
import app.breather.base.ui.SegmentedNav;
import app.breather.base.ui.SegmentedNav.Segment;
import app.breather.base.ui.Times;
import app.breather.calendar.CalendarWeek;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Header;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/** The month, the way to earlier and later days, whose entries, and in which shape. */
class CalendarBar extends Header {

  private final H1 month = new H1();
  private final SegmentedNav shapes = new SegmentedNav(getTranslation("calendar.shape"), List.of());
  private final PersonFilter filter;
  private final Consumer<String> goTo;
  private CalendarAddress address;
  private Shape shape = Shape.LIST;

  /**
   * @param jump lets one choose a day
   * @param narrow lets one choose what to see
   * @param begin enters something new; empty for whoever may not
   */
  CalendarBar(
      CalendarAddress address,
      LocalDate today,
      Runnable jump,
      Runnable narrow,
      Optional<Runnable> begin,
      Consumer<String> goTo) {
    this.address = address;
    this.goTo = goTo;
    filter = new PersonFilter(person -> go(this.address.with(this.address.filter().of(person))));
    var steps =
        new Div(
            Buttons.icon(Icon.CHEVRON_LEFT, getTranslation("calendar.previous"), () -> step(-1)),
            Buttons.plain(getTranslation("calendar.today"), () -> go(this.address.on(today))),
            Buttons.icon(Icon.CHEVRON_RIGHT, getTranslation("calendar.next"), () -> step(1)));
    var choices =
        new Div(
            filter,
            Buttons.icon(Icon.LIST_FILTER, getTranslation("calendar.filter"), narrow),
            Buttons.icon(Icon.CALENDAR, getTranslation("calendar.jump"), jump),
            shapes,
            print());
    begin.ifPresent(
        action -> choices.add(Buttons.primary(getTranslation("calendar.new"), Icon.PLUS, action)));
    addClassNames("head", "calendar-bar");
    steps.addClassNames("btns", "grow");
    choices.addClassNames("btns", "choices");
    add(month, steps, choices);
  }

  void show(CalendarAddress address, Shape shape, CalendarWeek week) {
    this.address = address;
    this.shape = shape;
    var named = shape == Shape.MONTH ? address.date() : week.from();
    month.setText(new Times(week.zone(), getLocale()).month(named));
    filter.show(week.members(), address.person());
    shapes.setSegments(
        Arrays.stream(Shape.values())
            .filter(Shape::isOffered)
            .filter(offered -> offered != Shape.DAYS || offered == shape)
            .map(this::segment)
            .toList());
  }

  private Button print() {
    var print =
        Buttons.icon(
            Icon.PRINTER,
            getTranslation("calendar.print.week"),
            () -> goTo.accept(address.printRoute()));
    print.addClassName("print");
    return print;
  }

  String month() {
    return month.getText();
  }

  private Segment segment(Shape offered) {
    return new Segment(
        getTranslation("calendar.shape." + offered.word()),
        address.as(offered).route(offered),
        offered.word().equals(shape.word()),
        offered == Shape.WEEK);
  }

  private void step(int direction) {
    go(address.step(shape, direction));
  }

  private void go(CalendarAddress target) {
    goTo.accept(target.route(shape));
  }
}
