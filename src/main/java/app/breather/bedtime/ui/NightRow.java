package app.breather.bedtime.ui;

import static app.breather.bedtime.ui.BedtimeWords.text;

import app.breather.base.ui.BandRow;
import app.breather.base.ui.State;
import app.breather.base.ui.StateChip;
import app.breather.bedtime.BedtimeReport;
import app.breather.bedtime.TurnCard;
import com.vaadin.flow.component.html.Paragraph;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** One evening gone by: who it was, how it went, and what was said before it was corrected. */
class NightRow extends BandRow {

  NightRow(TurnCard turn, BedtimeWords words, BedtimeActions actions) {
    super(words.day(turn), said(turn, words));
    turn.report()
        .map(BedtimeReport::doneBy)
        .or(turn::who)
        .ifPresent(one -> withPerson(words.people().look(one)));
    turn.reports().stream().skip(1).forEach(before -> addLine(corrected(before, words)));
    if (turn.report().isPresent()) {
      withChip(new StateChip(State.COVERED, text("bedtime.isDone")));
    }
    withEnd(actions.report(turn, words));
  }

  private void addLine(String text) {
    var line = new Paragraph(text);
    line.addClassNames("soft", "small", "before");
    withLine(line);
  }

  private static String corrected(BedtimeReport before, BedtimeWords words) {
    var said = details(before);
    var who = words.name(before.doneBy());
    return said.isEmpty()
        ? text("bedtime.corrected", who)
        : text("bedtime.corrected.said", who, said);
  }

  private static String said(TurnCard turn, BedtimeWords words) {
    return turn.report().map(NightRow::details).orElseGet(() -> words.why(turn));
  }

  /** As in "Asleep at 19:35 · two songs". */
  static String details(BedtimeReport report) {
    return Stream.of(
            report.asleepAt().map(at -> text("bedtime.asleepAt", at.toString())),
            Optional.of(report.note()).filter(note -> !note.isEmpty()))
        .flatMap(Optional::stream)
        .collect(Collectors.joining(" · "));
  }
}
