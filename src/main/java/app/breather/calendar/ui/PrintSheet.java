package app.breather.calendar.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import app.breather.base.ui.PersonLook;
import app.breather.calendar.ui.PrintedWeek.Bar;
import app.breather.calendar.ui.PrintedWeek.Part;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** One page of paper, A4 on its side, that says the same without colours. */
class PrintSheet extends Div {

  private static final double PERCENT = 100;

  /**
   * @param note what is left out, and as of when it is so
   * @param people whose initials stand on it
   */
  PrintSheet(String title, String note, PrintedWeek week, List<PersonLook> people) {
    addClassNames("print-sheet", week.size().name().toLowerCase(Locale.ROOT));
    var head = new Header(new H1(title), new Paragraph(note));
    var days = new Div();
    days.addClassName("print-days");
    week.days().forEach(day -> days.add(day(day)));
    add(head, days, legend(people));
  }

  private static Component day(PrintedWeek.Day day) {
    var section = new Section(new H2(day.title()));
    day.bars().forEach(bar -> section.add(bar(bar)));
    var rows = new OrderedList();
    day.rows().forEach(row -> rows.add(row(row)));
    section.add(rows);
    if (day.more() > 0) {
      var more = new Paragraph(translate("calendar.print.more", day.more()));
      more.addClassName("more");
      section.add(more);
    }
    return section;
  }

  /** Beside it, the lines say the same in words. */
  private static Component bar(Bar bar) {
    var strip = new Div();
    strip.addClassName("strip");
    bar.parts().forEach(part -> strip.add(part(part)));
    var all = new Div();
    all.addClassName("print-bar");
    all.getElement().setAttribute("aria-hidden", "true");
    if (!bar.whose().isEmpty()) {
      all.add(new Span(bar.whose()));
    }
    all.add(strip);
    return all;
  }

  private static Component part(Part part) {
    var initials =
        part.people().stream().map(PersonLook::initials).collect(Collectors.joining("·"));
    var span = new Span(part.hasRoom() ? initials : "");
    span.setClassName("nobody", part.people().isEmpty());
    span.getStyle()
        .set("left", part.from() * PERCENT + "%")
        .set("width", (part.until() - part.from()) * PERCENT + "%");
    return span;
  }

  private static Component row(DayRow row) {
    var time =
        Stream.of(row.from(), row.until())
            .filter(text -> !text.isEmpty())
            .collect(Collectors.joining("\u2060–\u2060"));
    var when = new Span(time);
    when.addClassName("when");
    var what = new Div();
    what.addClassName("what");
    row.person().map(PrintSheet::badge).ifPresent(what::add);
    what.add(words(row));
    var item = new ListItem(when, what);
    row.state().ifPresent(state -> item.addClassName(state.className()));
    return item;
  }

  private static Component words(DayRow row) {
    var title = new HtmlContainer("b");
    title.setText(row.title());
    var words = new Span(title);
    Stream.of(row.stateWord(), row.detail())
        .filter(text -> !text.isEmpty())
        .forEach(text -> words.add(new Span(" · " + text)));
    return words;
  }

  private static Component badge(PersonLook person) {
    var badge = new Span(person.initials());
    badge.addClassName("initials");
    badge.getElement().setAttribute("aria-hidden", "true");
    return badge;
  }

  private static Component legend(List<PersonLook> people) {
    var legend = new Paragraph();
    legend.addClassName("legend");
    people.forEach(
        person -> {
          var one = new Span(badge(person));
          one.add(" " + person.name());
          legend.add(one);
        });
    var gap = new Span();
    gap.addClassName("nobody");
    var nobody = new Span(gap);
    nobody.add(" " + translate("calendar.print.nobody"));
    legend.add(nobody);
    return legend;
  }
}
