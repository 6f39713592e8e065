package app.breather.handover.sheet.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import app.breather.base.security.Access;
import app.breather.base.security.Needs;
import app.breather.base.ui.BandRow;
import app.breather.base.ui.Buttons;
import app.breather.base.ui.Card;
import app.breather.base.ui.Icon;
import app.breather.base.ui.InPlaceList;
import app.breather.base.ui.LiveUpdates;
import app.breather.base.ui.PageHeader;
import app.breather.base.ui.Rows;
import app.breather.base.ui.Times;
import app.breather.family.Families;
import app.breather.family.ui.People;
import app.breather.handover.sheet.DayBoard;
import app.breather.handover.sheet.SectionCard;
import app.breather.handover.sheet.SectionId;
import app.breather.handover.sheet.SheetBoard;
import app.breather.handover.sheet.SheetEditing;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.Optional;

/** The family's page for whoever cares for the children: what parents write of it. */
@Route("handover")
@Menu(title = "menu.handover", order = 37, icon = "clipboard-list")
@PermitAll
@Needs(Access.PARENT)
class SheetView extends Div implements HasDynamicTitle {

  private static final int MOST_AHEAD = 5;

  private final SheetBoard board;
  private final SheetEditing editing;
  private final DayBoard days;
  private final SheetSaid said;
  private final InPlaceList<SectionCard, SectionId> sections;
  private final Card ahead = new Card(translate("handover.ahead"));
  private final Card removed = new Card(translate("handover.removed.title"));

  SheetView(
      SheetBoard board,
      SheetEditing editing,
      DayBoard days,
      People people,
      Families families,
      LiveUpdates live) {
    this.board = board;
    this.editing = editing;
    this.days = days;
    said =
        new SheetSaid(new Times(families.current().zone(), getLocale()), people.named(getLocale()));
    sections =
        new InPlaceList<>(
            SectionCard::id,
            section -> new SectionPaper(board, editing, section, said, this::readAgain));
    removed.addClassName("flush");
    ahead.addClassName("flush");
    addClassNames("stack", "narrow");
    var about = new Paragraph(translate("handover.about"));
    about.addClassName("soft");
    add(
        new PageHeader("", translate("handover.sheet")),
        about,
        ahead,
        sections,
        Buttons.line(translate("handover.add"), Icon.PLUS, this::openNew),
        removed);
    readAgain();
    showAhead();
    live.follow(this, SheetBoard.CHANGES, this::readAgain);
  }

  private void openNew() {
    new SectionDialog(editing, Optional.empty(), said, this::readAgain).open();
  }

  private void readAgain() {
    var all = board.sections();
    sections.show(all.stream().filter(section -> !section.removed()).toList());
    var gone = all.stream().filter(SectionCard::removed).toList();
    removed.setVisible(!gone.isEmpty());
    removed.getChildren().filter(Rows.class::isInstance).toList().forEach(removed::remove);
    removed.add(new Rows(gone.stream().map(this::goneRow).toList()));
  }

  private void showAhead() {
    var rows =
        days.ahead().stream()
            .map(
                part ->
                    new BandRow(
                            said.times().range(part.whole().from(), part.whole().until()),
                            said.people().name(part.caregiver()))
                        .withPerson(said.people().look(part.caregiver()))
                        .withRoute(DayView.route(part.id())))
            .limit(MOST_AHEAD)
            .toList();
    ahead.setVisible(!rows.isEmpty());
    ahead.getChildren().filter(Rows.class::isInstance).toList().forEach(ahead::remove);
    ahead.add(new Rows(rows));
  }

  private BandRow goneRow(SectionCard section) {
    return new BandRow(said.title(section), "")
        .withIcon(SheetSaid.icon(section.kind()))
        .withEnd(
            Buttons.plain(
                translate("handover.bringBack"),
                () -> {
                  editing.bringBack(section.id());
                  readAgain();
                }));
  }

  @Override
  public String getPageTitle() {
    return translate("handover.sheet");
  }
}
