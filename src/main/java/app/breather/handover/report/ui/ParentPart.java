package app.breather.handover.report.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import app.breather.base.ui.Buttons;
import app.breather.base.ui.Card;
import app.breather.family.ChildCard;
import app.breather.handover.report.Homecoming;
import app.breather.handover.report.ParentReports;
import app.breather.handover.report.ReportWishes;
import app.breather.handover.report.ReportWords;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;

/**
 * What a parent may read by now, and how they want to be told. While it is kept from them the page
 * looks the same whether there is something or not.
 */
class ParentPart extends Div {

  private final Homecoming homecoming;
  private final ReportActions actions;
  private final List<ChildCard> children;
  private final Supplier<ReportWords> words;
  private final RadioButtonGroup<Boolean> choice = new RadioButtonGroup<>();
  private final Paragraph meaning = new Paragraph();
  private final Card away;
  private final MeanwhileCard meanwhile = new MeanwhileCard(false);
  private final EntryList entries;
  private final Div earlier = new Div(Buttons.soft(translate("report.earlier"), this::further));
  private int months;

  ParentPart(
      Homecoming homecoming,
      ReportWishes wishes,
      ReportActions actions,
      List<ChildCard> children,
      Supplier<ReportWords> words) {
    this.homecoming = homecoming;
    this.actions = actions;
    this.children = children;
    this.words = words;
    addClassName("stack");
    entries = new EntryList(actions);
    choice.setItems(true, false);
    choice.setItemLabelGenerator(
        live -> translate(live ? "report.choice.live" : "report.choice.back"));
    choice.addValueChangeListener(
        event -> {
          if (event.isFromClient() && event.getValue() != null) {
            wishes.choose(event.getValue());
            readAgain();
          }
        });
    meaning.addClassNames("soft", "small");
    away =
        new Card(
                translate("report.today"),
                new Paragraph(translate("report.away")),
                new Div(
                    Buttons.soft(
                        translate("report.away.look"),
                        () -> {
                          wishes.look();
                          readAgain();
                        })))
            .stacked();
    add(away, meanwhile, entries, earlier);
    add(
        new Card(translate("report.tell"), actions.tiles(about())).stacked(),
        new Card(translate("report.choice"), choice, meaning).stacked());
    readAgain();
  }

  private ReportActions.About about() {
    return new ReportActions.About(Optional.empty(), children, words.get());
  }

  final void readAgain() {
    ParentReports read = homecoming.read();
    var about = about();
    choice.setValue(read.live());
    meaning.setText(translate(read.live() ? "report.choice.live.text" : "report.choice.back.text"));
    away.setVisible(!read.live() && read.away());
    meanwhile.show(Optional.of(read), about.words());
    meanwhile.setVisible(read.meanwhile().isPresent());
    var before = homecoming.earlier(months);
    earlier.setVisible(before.more());
    entries.show(
        Stream.concat(read.entries().stream(), before.entries().stream())
            .map(entry -> new EntryList.Row(entry, read.mine().contains(entry.id()), about))
            .toList());
  }

  private void further() {
    months++;
    readAgain();
  }
}
