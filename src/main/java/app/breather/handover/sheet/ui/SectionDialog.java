package app.breather.handover.sheet.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import app.breather.base.ui.Buttons;
import app.breather.base.ui.Dialogs;
import app.breather.base.ui.Note;
import app.breather.base.ui.Toast;
import app.breather.handover.sheet.SectionCard;
import app.breather.handover.sheet.SectionKind;
import app.breather.handover.sheet.SectionResult;
import app.breather.handover.sheet.SheetEditing;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextField;
import java.util.Optional;

/** Writes one section. Who comes second sees what the other wrote, and chooses. */
class SectionDialog {

  private final SheetEditing editing;
  private final Optional<SectionCard> section;
  private final SheetSaid said;
  private final Runnable then;
  private final TextField title = new TextField(translate("handover.title"));
  private final MarkdownField text =
      new MarkdownField(translate("handover.text"), SectionCard.TEXT_LENGTH);
  private final Div meanwhile = new Div();
  private final Dialog dialog;
  private int seen;

  /**
   * @param section empty for a new one
   */
  SectionDialog(
      SheetEditing editing, Optional<SectionCard> section, SheetSaid said, Runnable then) {
    this.editing = editing;
    this.section = section;
    this.said = said;
    this.then = then;
    this.seen = section.map(SectionCard::edition).orElse(0);
    boolean own = section.map(SectionCard::kind).orElse(SectionKind.OWN) == SectionKind.OWN;
    title.setMaxLength(SectionCard.TITLE_LENGTH);
    title.setWidthFull();
    title.setVisible(own);
    section.ifPresent(
        one -> {
          title.setValue(one.title());
          text.show(one.text());
        });
    meanwhile.addClassName("stack");
    meanwhile.setVisible(false);
    var fields = new Div(title, text, meanwhile);
    fields.addClassName("stack");
    this.dialog =
        Dialogs.form(
            section.map(said::title).orElseGet(() -> translate("handover.add")),
            fields,
            translate("handover.save"),
            this::save);
  }

  void open() {
    dialog.open();
  }

  private boolean save() {
    title.setInvalid(false);
    text.clearComplaint();
    var result =
        section
            .map(one -> editing.write(one.id(), seen, title.getValue(), text.text()))
            .orElseGet(() -> editing.add(title.getValue(), text.text()));
    return switch (result) {
      case SectionResult.Saved _ -> done(translate("handover.saved"));
      case SectionResult.Gone _ -> done(translate("handover.gone"));
      case SectionResult.ChangedMeanwhile changed -> choose(changed);
      case SectionResult.NoTitle _ -> refuseTitle(translate("handover.title.missing"));
      case SectionResult.TitleTooLong _ ->
          refuseTitle(translate("handover.tooLong", SectionCard.TITLE_LENGTH));
      case SectionResult.TextTooLong _ -> {
        text.complain(translate("handover.tooLong", SectionCard.TEXT_LENGTH));
        yield false;
      }
      case SectionResult.TooMany(var most) -> {
        text.complain(translate("handover.tooMany", most));
        yield false;
      }
    };
  }

  private boolean done(String sentence) {
    then.run();
    Toast.show(sentence);
    return true;
  }

  private boolean refuseTitle(String why) {
    title.setErrorMessage(why);
    title.setInvalid(true);
    return false;
  }

  private boolean choose(SectionResult.ChangedMeanwhile changed) {
    seen = changed.section().edition();
    meanwhile.removeAll();
    var note =
        new Note(
            Note.Kind.WARNING,
            translate(
                "handover.meanwhile",
                said.people().name(changed.last().by()),
                said.times().moment(changed.last().at())));
    note.getElement().setAttribute("role", "alert");
    var theirs = new Div(Written.of(changed.section().text()));
    theirs.addClassName("theirs");
    meanwhile.add(
        note,
        theirs,
        Buttons.soft(
            translate("handover.meanwhile.theirs"),
            () -> {
              then.run();
              dialog.close();
            }));
    meanwhile.setVisible(true);
    meanwhile.scrollIntoView();
    return false;
  }
}
