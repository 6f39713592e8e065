package app.breather.handover.report.web;

import app.breather.care.web.CareSpeech;
import app.breather.handover.report.LinkedReport;
import app.breather.handover.report.ReportEntry;
import app.breather.handover.report.ReportId;
import app.breather.handover.report.ReportWords;
import app.breather.handover.report.Told;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Says on the page what was told, and what can be. */
record ReportDrawing(LinkedReport linked, CareSpeech speech) {

  ReportPageView view(String secret, String notice, ReportPageView.@Nullable Form form) {
    var report = linked.report();
    return new ReportPageView(
        speech.frame("report", "report", secret, notice),
        speech.closed("report", report.care().reportWindow(), report.readAt()),
        report.open() ? Stream.of(Told.Kind.values()).map(this::kind).toList() : List.of(),
        report.open() ? form : null,
        report.entries().stream().map(this::line).toList());
  }

  ReportWords words() {
    return new ReportWords(speech.stays(linked.report().readAt()));
  }

  /** What can be corrected, if that is one. */
  Optional<ReportEntry> correctable(String id) {
    return ReportId.parse(id)
        .filter(linked.report().mine()::contains)
        .flatMap(
            known ->
                linked.report().entries().stream()
                    .filter(entry -> entry.id().equals(known))
                    .findFirst());
  }

  private ReportPageView.Kind kind(Told.Kind kind) {
    return new ReportPageView.Kind(kind.key(), text("report.kind." + kind.key()));
  }

  private ReportPageView.Line line(ReportEntry entry) {
    boolean mine = linked.report().mine().contains(entry.id());
    return new ReportPageView.Line(
        words().time(entry),
        words().title(entry),
        words().note(entry),
        words().remark(entry, linked.care().children().size() > 1, false),
        !entry.stands(),
        mine ? entry.id().toString() : "",
        mine ? entry.content().told().kind().key() : "");
  }

  String text(String key, Object... values) {
    return speech.text(key, values);
  }
}
