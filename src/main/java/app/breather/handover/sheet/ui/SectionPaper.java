package app.breather.handover.sheet.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import app.breather.base.ui.Buttons;
import app.breather.base.ui.Card;
import app.breather.base.ui.Icon;
import app.breather.base.ui.Toast;
import app.breather.handover.sheet.SectionCard;
import app.breather.handover.sheet.SectionKind;
import app.breather.handover.sheet.SheetBoard;
import app.breather.handover.sheet.SheetEditing;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.util.Optional;

/** One section of the family's page, and what can be done with it. */
class SectionPaper extends Card {

  private final SheetBoard board;
  private final SheetEditing editing;
  private final SectionCard section;
  private final SheetSaid said;
  private final Runnable then;

  SectionPaper(
      SheetBoard board, SheetEditing editing, SectionCard section, SheetSaid said, Runnable then) {
    this.board = board;
    this.editing = editing;
    this.section = section;
    this.said = said;
    this.then = then;
    setTitle(said.title(section));
    withAction(SheetSaid.icon(section.kind()).create());
    stacked();
    addClassName("section");
    setClassName("danger", section.kind() == SectionKind.EMERGENCY && !section.text().isEmpty());
    add(section.text().isEmpty() ? hint() : Written.of(section.text()), buttons());
  }

  private Component hint() {
    var hint = new Paragraph(SheetSaid.hint(section.kind()));
    hint.addClassName("soft");
    return hint;
  }

  private Component buttons() {
    var name = said.title(section);
    var edit =
        Buttons.soft(
            translate(section.text().isEmpty() ? "handover.write" : "handover.edit"),
            Icon.PENCIL,
            () -> new SectionDialog(editing, Optional.of(section), said, then).open());
    edit.setAriaLabel(edit.getText() + ": " + name);
    var buttons =
        new Div(
            edit,
            Buttons.icon(Icon.ARROW_UP, translate("handover.up", name), () -> move(true)),
            Buttons.icon(Icon.ARROW_DOWN, translate("handover.down", name), () -> move(false)));
    if (section.edition() > 0) {
      buttons.add(
          Buttons.icon(
              Icon.CLOCK,
              translate("handover.history.of", name),
              () -> new SectionHistory(board, editing, section, said, then).open()));
    }
    buttons.add(Buttons.icon(Icon.TRASH_2, translate("handover.remove", name), this::remove));
    buttons.addClassNames("btns", "tight");
    return buttons;
  }

  private void move(boolean up) {
    editing.move(section.id(), up);
    then.run();
  }

  private void remove() {
    editing.remove(section.id());
    then.run();
    Toast.show(
        translate("handover.removed", said.title(section)),
        () -> {
          editing.bringBack(section.id());
          then.run();
        });
  }
}
