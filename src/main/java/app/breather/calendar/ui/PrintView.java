package app.breather.calendar.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import app.breather.base.security.Access;
import app.breather.base.security.Needs;
import app.breather.base.ui.Buttons;
import app.breather.base.ui.Icon;
import app.breather.base.ui.Times;
import app.breather.calendar.CalendarWeek;
import app.breather.calendar.SharedCalendar;
import app.breather.family.Families;
import app.breather.family.FamilyCard;
import app.breather.family.MemberCard;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Location;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A week on one page for the fridge, as the viewer sees it in the calendar. */
@Route(value = "calendar/print/:date?", autoLayout = false)
@PermitAll
@Needs(Access.MEMBER)
class PrintView extends Div implements BeforeEnterObserver, HasDynamicTitle {

  private final SharedCalendar calendar;
  private final FamilyCard family;
  private final Clock clock;
  private String title = "";

  PrintView(SharedCalendar calendar, Families families, Clock clock) {
    this.calendar = calendar;
    this.family = families.current();
    this.clock = clock;
    addClassName("print-page");
  }

  @Override
  public void beforeEnter(BeforeEnterEvent event) {
    var now = clock.instant();
    var address =
        CalendarAddress.of(
            event.getRouteParameters(),
            event.getLocation().getQueryParameters(),
            LocalDate.ofInstant(now, family.zone()));
    var first = address.from(Shape.WEEK, family.weekStart());
    var week =
        address.filter().of(calendar.read(first, Shape.WEEK.days(), address.person())).week();
    title = title(week);
    var paper =
        new Div(
            new PrintSheet(
                title,
                note(week, address),
                PrintedWeek.of(week, new Words(getLocale(), family.zone()), now),
                week.members().stream().map(DayRows::look).toList()));
    paper.addClassName("print-scroll");
    paper
        .getElement()
        .setAttribute("role", "region")
        .setAttribute("aria-label", title)
        .setAttribute("tabindex", "0");
    removeAll();
    add(bar(address), paper);
  }

  private Div bar(CalendarAddress address) {
    var back =
        Buttons.plain(translate("base.back"), () -> goTo(address.as(Shape.WEEK).route(Shape.WEEK)));
    var earlier =
        Buttons.icon(
            Icon.CHEVRON_LEFT,
            translate("calendar.previous"),
            () -> goTo(address.step(Shape.WEEK, -1).printRoute()));
    var later =
        Buttons.icon(
            Icon.CHEVRON_RIGHT,
            translate("calendar.next"),
            () -> goTo(address.step(Shape.WEEK, 1).printRoute()));
    var print =
        Buttons.primary(
            translate("calendar.print"),
            Icon.PRINTER,
            () -> getElement().executeJs("window.print()"));
    var hint = new Paragraph(translate("calendar.print.hint"));
    hint.addClassNames("soft", "small", "grow");
    var bar = new Div(back, earlier, later, hint, print);
    bar.addClassName("print-bar-top");
    return bar;
  }

  private void goTo(String route) {
    var target = new Location(route);
    getUI().ifPresent(ui -> ui.navigate(target.getPath(), target.getQueryParameters()));
  }

  private String title(CalendarWeek week) {
    var times = new Times(family.zone(), getLocale());
    var last = week.from().plusDays(Shape.WEEK.days() - 1L);
    return translate(
        "calendar.print.title", times.dayOfYear(week.from()), times.date(last), family.name());
  }

  private String note(CalendarWeek week, CalendarAddress address) {
    var times = new Times(family.zone(), getLocale());
    var whose =
        address
            .person()
            .flatMap(week::member)
            .map(MemberCard::name)
            .map(name -> translate("calendar.print.only", name));
    var part = Optional.of(translate("calendar.print.part")).filter(_ -> address.filter().hides());
    return Stream.concat(
            Stream.of(whose, part).flatMap(Optional::stream),
            Stream.of(translate("calendar.print.asOf", times.moment(clock.instant()))))
        .collect(Collectors.joining(" · "));
  }

  @Override
  public String getPageTitle() {
    return title;
  }
}
