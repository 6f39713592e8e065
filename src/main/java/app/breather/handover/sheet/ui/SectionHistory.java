package app.breather.handover.sheet.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import app.breather.base.ui.Buttons;
import app.breather.base.ui.Toast;
import app.breather.handover.sheet.SectionCard;
import app.breather.handover.sheet.SectionLine;
import app.breather.handover.sheet.SectionResult;
import app.breather.handover.sheet.SheetBoard;
import app.breather.handover.sheet.SheetEditing;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;

/** How a section was: who changed it when, and a way back. */
class SectionHistory {

  private final SheetEditing editing;
  private final SectionCard section;
  private final SheetSaid said;
  private final Runnable then;
  private final Dialog dialog = new Dialog();

  SectionHistory(
      SheetBoard board, SheetEditing editing, SectionCard section, SheetSaid said, Runnable then) {
    this.editing = editing;
    this.section = section;
    this.said = said;
    this.then = then;
    dialog.setHeaderTitle(translate("handover.history.of", said.title(section)));
    dialog.addClassName("sheet-dialog");
    var list = new Div();
    list.addClassName("stack");
    board.history(section.id()).forEach(line -> list.add(edition(line)));
    dialog.add(list);
    dialog.getFooter().add(Buttons.plain(translate("base.close"), dialog::close));
  }

  void open() {
    dialog.open();
  }

  private Component edition(SectionLine line) {
    var when = new Paragraph(said.happened(line) + " · " + said.times().moment(line.at()));
    when.addClassNames("soft", "small");
    var edition = new Section(when, Written.of(line.text()));
    edition.addClassName("edition");
    if (line.number() != section.edition()) {
      edition.add(Buttons.soft(translate("handover.restore"), () -> restore(line)));
    }
    return edition;
  }

  private void restore(SectionLine line) {
    var result = editing.restore(section.id(), section.edition(), line.number());
    then.run();
    dialog.close();
    Toast.show(
        translate(
            result instanceof SectionResult.Saved
                ? "handover.restored"
                : "handover.restore.meanwhile"));
  }
}
