package app.breather.bedtime.ui;

import static app.breather.bedtime.ui.BedtimeWords.text;

import app.breather.base.ui.Dialogs;
import app.breather.base.ui.Draft;
import app.breather.base.ui.Note;
import app.breather.base.ui.Toast;
import app.breather.bedtime.BedtimeReport;
import app.breather.bedtime.BedtimeReports;
import app.breather.bedtime.DoneResult;
import app.breather.bedtime.TurnCard;
import app.breather.family.MemberCard;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.timepicker.TimePicker;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/** Who brought the children to bed, when they slept, and how it went. */
class ReportForm extends Div {

  private final TurnCard turn;
  private final Select<MemberCard> doneBy = new Select<>();
  private final TimePicker asleepAt = new TimePicker(text("bedtime.report.asleepAt"));
  private final TextArea note = new TextArea(text("bedtime.report.note"));
  private final Checkbox present = new Checkbox(text("bedtime.report.present"));

  private final BedtimeWords words;
  private final Note meanwhile = new Note(Note.Kind.WARNING, "");
  private int seen;

  private ReportForm(TurnCard turn, List<MemberCard> members, BedtimeWords words) {
    this.turn = turn;
    this.words = words;
    seen = turn.reports().size();
    meanwhile.setVisible(false);
    addClassName("stack");
    doneBy.setLabel(text("bedtime.report.doneBy"));
    doneBy.setItems(members);
    doneBy.setItemLabelGenerator(MemberCard::name);
    doneBy.addValueChangeListener(
        event -> present.setVisible(isForAnotherParent(event.getValue())));
    asleepAt.setStep(Duration.ofMinutes(5));
    asleepAt.setClearButtonVisible(true);
    note.setMaxLength(BedtimeReport.NOTE_LENGTH);
    note.setPlaceholder(text("bedtime.report.note.example"));
    present.setVisible(false);
    add(doneBy, asleepAt, note, present, meanwhile);
    var who = turn.report().map(BedtimeReport::doneBy).or(turn::who);
    members.stream()
        .filter(member -> who.filter(member.id()::equals).isPresent())
        .findFirst()
        .ifPresent(doneBy::setValue);
    turn.report()
        .ifPresent(
            report -> {
              report.asleepAt().ifPresent(asleepAt::setValue);
              note.setValue(report.note());
              present.setValue(report.present());
            });
  }

  private boolean isForAnotherParent(MemberCard member) {
    return member.isParent() && turn.who().filter(who -> !who.equals(member.id())).isPresent();
  }

  static void open(
      TurnCard turn, List<MemberCard> members, BedtimeWords words, BedtimeReports reports) {
    var form = new ReportForm(turn, members, words);
    Dialogs.form(
            words.times().longDay(turn.evening()),
            Draft.of("report/" + turn.evening(), form),
            text("bedtime.report.save"),
            () -> form.submit(reports))
        .open();
  }

  private boolean submit(BedtimeReports reports) {
    var who = doneBy.getValue();
    if (who == null) {
      doneBy.setErrorMessage(text("bedtime.report.whoMissing"));
      doneBy.setInvalid(true);
      return false;
    }
    var report =
        new BedtimeReport(
            turn.id(),
            who.id(),
            present.getValue(),
            Optional.ofNullable(asleepAt.getValue()),
            note.getValue());
    var result = reports.record(report, seen);
    if (result instanceof DoneResult.ReportedMeanwhile(var standing)) {
      showMeanwhile(standing);
      return false;
    }
    Toast.show(of(result));
    return true;
  }

  /** Whoever comes second reads what the first wrote, and may correct it. */
  private void showMeanwhile(BedtimeReport standing) {
    seen++;
    meanwhile.setMessage(
        text(
            "bedtime.report.meanwhile", words.name(standing.doneBy()), NightRow.details(standing)));
    meanwhile.setVisible(true);
  }

  private static String of(DoneResult result) {
    return switch (result) {
      case DoneResult.ReportedMeanwhile _ -> text("bedtime.notTheirs");
      case DoneResult.Recorded _ -> text("bedtime.report.recorded");
      case DoneResult.TooEarly _ -> text("bedtime.report.tooEarly");
      case DoneResult.TooLate _ -> text("bedtime.report.tooLate");
      case DoneResult.Unknown _ -> text("bedtime.unknown");
    };
  }
}
