package app.breather.handover.report.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import app.breather.base.time.ClockTimes;
import app.breather.base.ui.Buttons;
import app.breather.base.ui.Dialogs;
import app.breather.base.ui.Note;
import app.breather.base.ui.Toast;
import app.breather.family.ChildCard;
import app.breather.handover.report.Confirmed;
import app.breather.handover.report.Pictured;
import app.breather.handover.report.ReportContent;
import app.breather.handover.report.ReportEntry;
import app.breather.handover.report.ReportId;
import app.breather.handover.report.ReportProblem;
import app.breather.handover.report.ReportResult;
import app.breather.handover.report.Told;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.timepicker.TimePicker;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.Optional;

/** Tells of one thing, or corrects what was told. What is sent twice is told once. */
class ReportDialog {

  private static final Duration STEP = Duration.ofMinutes(5);

  private final ReportActions actions;
  private final ReportActions.About about;
  private final Optional<ReportEntry> old;
  private final ReportId id = ReportId.create();
  private final ToldFields fields;
  private final PhotoFields photo;
  private final Select<ChildCard> child = new Select<>();
  private final TimePicker at = new TimePicker();
  private final TextArea note = new TextArea(translate("report.note"));
  private final Checkbox safety = new Checkbox(translate("report.safety"));
  private final Checkbox first = new Checkbox(translate("report.first"));
  private final Div question = new Div();
  private final Dialog dialog;

  ReportDialog(
      ReportActions actions, ReportActions.About about, Told.Kind kind, Optional<ReportEntry> old) {
    this.actions = actions;
    this.about = about;
    this.old = old;
    fields = new ToldFields(kind);
    photo = actions.photoFields(old, about);
    child.setLabel(translate("report.child"));
    child.setItems(about.children());
    child.setItemLabelGenerator(ChildCard::name);
    child.setValue(about.children().getFirst());
    child.setVisible(about.children().size() > 1);
    at.setLabel(translate(kind == Told.Kind.SLEPT ? "report.from" : "report.at"));
    at.setStep(STEP);
    at.setValue(clock(actions.clock().instant()));
    note.setMaxLength(ReportContent.NOTE_LENGTH);
    first.setVisible(kind == Told.Kind.NOTE && old.isEmpty() && actions.keepsFirsts());
    question.addClassName("stack");
    old.ifPresent(this::show);
    var content = new Div(child, fields, at, note, photo, safety, first, question);
    content.addClassName("stack");
    dialog =
        Dialogs.form(
            translate("report.kind." + kind.key()),
            content,
            translate("report.save"),
            () -> save(Confirmed.NOTHING));
  }

  void open() {
    dialog.open();
  }

  private void show(ReportEntry entry) {
    about.children().stream()
        .filter(one -> one.id().equals(entry.content().child()))
        .findFirst()
        .ifPresent(child::setValue);
    at.setValue(clock(entry.at()));
    note.setValue(entry.content().note());
    safety.setValue(entry.content().safety());
    fields.show(entry.content().told(), this::clock);
  }

  private LocalTime clock(Instant moment) {
    return LocalTime.ofInstant(moment, zone()).truncatedTo(ChronoUnit.MINUTES);
  }

  private ZoneId zone() {
    return about.words().stays().times().zone();
  }

  private boolean save(Confirmed confirmed) {
    question.removeAll();
    if (at.getValue() == null) {
      at.setErrorMessage(translate(ReportProblem.TIME.key()));
      at.setInvalid(true);
      return false;
    }
    if (fields.problem().isPresent()) {
      return false;
    }
    return photo.read().map(picture -> save(picture, confirmed)).orElse(false);
  }

  private boolean save(Pictured picture, Confirmed confirmed) {
    var result = actions.tell(id, old, content(), picture, first.getValue(), confirmed, about);
    return switch (result) {
      case ReportResult.Stored _, ReportResult.KeptAsFirst _ -> {
        Toast.show(translate("report.thanks"));
        yield true;
      }
      case ReportResult.SameAgain _, ReportResult.TooSoon _ -> ask(result);
      case ReportResult.Invalid _, ReportResult.NotNow _, ReportResult.Gone _ -> say(result);
    };
  }

  private boolean say(ReportResult result) {
    var said = new Note(Note.Kind.WARNING, about.words().result(result));
    said.getElement().setAttribute("role", "alert");
    question.add(said);
    return false;
  }

  private boolean ask(ReportResult result) {
    say(result);
    question.add(
        Buttons.line(
            translate("report.saveAllTheSame"),
            () -> {
              if (save(Confirmed.ALL_THE_SAME)) {
                dialog.close();
              }
            }));
    return false;
  }

  private ReportContent content() {
    var began = ClockTimes.last(at.getValue(), actions.clock().instant(), zone());
    return new ReportContent(
        child.getValue().id(),
        began,
        fields.told(time -> ClockTimes.next(time, began, zone())),
        note.getValue(),
        safety.getValue());
  }
}
