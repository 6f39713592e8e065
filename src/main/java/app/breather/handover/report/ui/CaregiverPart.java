package app.breather.handover.report.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import app.breather.base.ui.Card;
import app.breather.care.CareOccasion;
import app.breather.care.CareOccasionId;
import app.breather.care.CarePages;
import app.breather.care.ui.CareWays;
import app.breather.family.ChildCard;
import app.breather.handover.report.CareReport;
import app.breather.handover.report.ReportBoard;
import app.breather.handover.report.ReportWords;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/** Big buttons for whoever has the children, and what they told. */
class CaregiverPart extends Div {

  private final ReportBoard board;
  private final ReportActions actions;
  private final Optional<CareOccasionId> wanted;
  private final List<ChildCard> children;
  private final Supplier<ReportWords> words;
  private final CareWays ways;
  private final Div tiles = new Div();
  private final Paragraph closed = new Paragraph();
  private final EntryList entries;
  private Optional<CareOccasionId> drawn = Optional.empty();

  CaregiverPart(
      ReportBoard board,
      ReportActions actions,
      CarePages pages,
      Optional<CareOccasionId> wanted,
      List<ChildCard> children,
      Supplier<ReportWords> words) {
    this.board = board;
    this.actions = actions;
    this.wanted = wanted;
    this.children = children;
    this.words = words;
    ways = new CareWays(pages, "report");
    entries = new EntryList(actions);
    addClassName("stack");
    add(ways, tiles, closed, entries);
    readAgain();
  }

  final void readAgain() {
    var report =
        wanted
            .or(() -> board.open().stream().map(CareOccasion::id).findFirst())
            .flatMap(board::ofCare);
    ways.show(report.map(CareReport::care));
    boolean open = report.filter(CareReport::open).isPresent();
    closed.setText(report.map(this::closed).orElseGet(() -> translate("report.notNow")));
    closed.setVisible(!open);
    tiles.setVisible(open);
    entries.setVisible(open);
    report.filter(CareReport::open).ifPresent(this::show);
  }

  private String closed(CareReport report) {
    var window = report.care().reportWindow();
    return report.readAt().isBefore(window.from())
        ? translate("report.closed.before", words.get().stays().times().moment(window.from()))
        : translate("report.closed.after");
  }

  private void show(CareReport report) {
    var care = report.care();
    var said = words.get();
    var about =
        new ReportActions.About(
            Optional.of(care.id()),
            children.stream().filter(child -> care.children().contains(child.id())).toList(),
            said);
    if (drawn.filter(care.id()::equals).isEmpty()) {
      drawn = Optional.of(care.id());
      tiles.removeAll();
      tiles.add(
          new Card(
                  translate("report.title", said.stays().children().apply(care.children())),
                  new Paragraph(said.stays().times().range(care.own().from(), care.own().until())),
                  actions.tiles(about))
              .stacked());
    }
    entries.show(
        report.entries().stream()
            .map(entry -> new EntryList.Row(entry, report.mine().contains(entry.id()), about))
            .toList());
  }
}
