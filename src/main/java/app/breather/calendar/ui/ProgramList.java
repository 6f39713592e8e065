package app.breather.calendar.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.stream.Stream;

/** Says of some calendar programs each how something is done there. */
final class ProgramList {

  private ProgramList() {}

  /**
   * @param prefix of the keys of their names; their texts are below those
   */
  static UnorderedList of(String prefix, String... programs) {
    var rows = new UnorderedList();
    rows.addClassNames("rows", "bare");
    Stream.of(programs).map(prefix::concat).map(ProgramList::program).forEach(rows::add);
    return rows;
  }

  private static ListItem program(String key) {
    var name = new Paragraph(translate(key));
    name.addClassName("what");
    var how = new Paragraph(translate(key + ".text"));
    how.addClassNames("soft", "small");
    var words = new Div(name, how);
    words.addClassName("grow");
    var row = new ListItem(words);
    row.addClassName("entry");
    return row;
  }
}
