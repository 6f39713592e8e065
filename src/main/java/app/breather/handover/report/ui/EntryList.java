package app.breather.handover.report.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import app.breather.base.ui.BandRow;
import app.breather.base.ui.Buttons;
import app.breather.base.ui.Card;
import app.breather.base.ui.InPlaceList;
import app.breather.base.ui.Rows;
import app.breather.handover.report.ReportEntry;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.util.List;

/** What was told, the last first. */
class EntryList extends Card {

  private final ReportActions actions;
  private final InPlaceList<Row, Object> list = new InPlaceList<>(Row::key, this::draw);
  private final Paragraph none = new Paragraph(translate("report.none"));

  /**
   * @param mine whether it can be corrected
   */
  record Row(ReportEntry entry, boolean mine, ReportActions.About about) {

    /** Whether its picture is for these eyes; parents read nothing else than what is. */
    private boolean shown() {
      return mine || about.care().isEmpty();
    }

    private Object key() {
      return List.of(entry, mine);
    }
  }

  EntryList(ReportActions actions) {
    this.actions = actions;
    addClassName("flush");
    setTitle(translate("report.lines"));
    none.addClassNames("soft", "foot");
    add(list, none);
  }

  void show(List<Row> rows) {
    list.show(rows);
    none.setVisible(rows.isEmpty());
  }

  private Component draw(Row row) {
    var words = row.about().words();
    var entry = row.entry();
    var drawn =
        new BandRow(
                words.time(entry) + " · " + words.title(entry),
                words.remark(entry, row.about().children().size() > 1, row.shown()))
            .withIcon(KindIcons.of(entry.content().told().kind()));
    var note = words.note(entry);
    if (!note.isEmpty()) {
      var said = new Paragraph(translate("report.quoted", note));
      said.addClassName("voice");
      drawn.withLine(said);
    }
    if (row.shown()) {
      actions.photo(entry, row.about()).ifPresent(drawn::withLine);
    }
    if (!entry.stands()) {
      drawn.cancelled();
    }
    if (row.mine()) {
      var buttons =
          new Div(
              Buttons.plain(translate("report.correct"), () -> actions.correct(entry, row.about())),
              Buttons.plain(translate("report.remove"), () -> actions.remove(entry)));
      buttons.addClassName("btns");
      drawn.withLine(buttons);
    }
    return new Rows(List.of(drawn));
  }
}
