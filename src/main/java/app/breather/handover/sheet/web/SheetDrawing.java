package app.breather.handover.sheet.web;

import app.breather.base.ui.Times;
import app.breather.care.web.CareSpeech;
import app.breather.handover.sheet.DayContent;
import app.breather.handover.sheet.LinkedSheet;
import app.breather.handover.sheet.SectionKind;
import app.breather.handover.sheet.Sheet;
import app.breather.handover.sheet.SheetOpening;
import app.breather.handover.sheet.SheetWords;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Says the sheet in its reader's words. */
record SheetDrawing(LinkedSheet linked, CareSpeech speech) {

  private static final String KEYS = "handover.sheet";

  SheetPageView view(String secret, String notice) {
    var care = linked.care();
    var open =
        linked.opening() instanceof SheetOpening.Open(var found)
            ? Optional.of(found)
            : Optional.<Sheet>empty();
    return new SheetPageView(
        speech.frame("sheet", KEYS, secret, notice),
        closed(),
        open.map(sheet -> sections(sheet, true)).orElse(List.of()),
        open.map(this::reach).orElse(null),
        open.map(sheet -> sheet.day().note()).orElse(""),
        open.filter(sheet -> sheet.changed().contains(Sheet.Field.NOTE)).isPresent(),
        open.map(this::papers).orElse(List.of()),
        open.filter(Sheet::isEmpty).isPresent(),
        open.filter(sheet -> !sheet.isEmpty()).map(sheet -> sheet.seen().toString()).orElse(""),
        open.map(this::confirmed).orElse(""),
        open.filter(Sheet::current).isPresent(),
        open.map(_ -> text("handover.until", times().moment(care.occasion().sheetWindow().until())))
            .orElse(""));
  }

  private String closed() {
    return switch (linked.opening()) {
      case SheetOpening.Open _ -> "";
      case SheetOpening.NotYet(_, var opensAt) ->
          speech.text(KEYS + ".closed.before", speech.times().moment(opensAt));
      case SheetOpening.Over _ -> speech.text(KEYS + ".closed.after");
    };
  }

  private SheetPageView.@Nullable Reach reach(Sheet sheet) {
    var day = sheet.day();
    if (day.whereabouts().isEmpty() && day.backAt().isEmpty() && day.numbers().isEmpty()) {
      return null;
    }
    return new SheetPageView.Reach(
        day.whereabouts(),
        sheet.changed().contains(Sheet.Field.WHEREABOUTS),
        back(day),
        sheet.changed().contains(Sheet.Field.BACK_AT),
        day.numbers().stream()
            .map(one -> new SheetPageView.Call(one.name(), one.number(), one.href()))
            .toList(),
        sheet.changed().contains(Sheet.Field.NUMBERS));
  }

  private String back(DayContent day) {
    return day.backAt().map(at -> text("handover.backBy", times().moment(at))).orElse("");
  }

  private List<SheetPageView.Paper> papers(Sheet sheet) {
    var papers = new ArrayList<SheetPageView.Paper>();
    sheet
        .hints()
        .forEach(
            hint ->
                papers.add(
                    new SheetPageView.Paper(
                        hint.icon(), hint.said(times()), "", List.of(), false)));
    sheet.more().stream()
        .map(known -> known.said(times()))
        .forEach(
            said ->
                papers.add(
                    new SheetPageView.Paper(said.icon(), said.title(), "", said.lines(), false)));
    papers.addAll(sections(sheet, false));
    return papers;
  }

  private List<SheetPageView.Paper> sections(Sheet sheet, boolean danger) {
    return sheet.sections().stream()
        .filter(section -> danger == (section.kind() == SectionKind.EMERGENCY))
        .map(this::paper)
        .toList();
  }

  private SheetPageView.Paper paper(Sheet.Part section) {
    var title =
        section.kind() == SectionKind.OWN ? section.title() : text(SheetWords.key(section.kind()));
    return new SheetPageView.Paper(
        SheetWords.icon(section.kind()), title, section.html(), List.of(), section.changed());
  }

  private String confirmed(Sheet sheet) {
    return sheet
        .confirmed()
        .map(
            at ->
                text(
                    sheet.current() ? "handover.confirmed" : "handover.confirmed.older",
                    times().moment(at)))
        .orElse("");
  }

  private Times times() {
    return speech.times();
  }

  private String text(String key, Object... values) {
    return speech.text(key, values);
  }
}
