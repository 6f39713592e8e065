package app.breather.handover.report.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import app.breather.base.media.MediaAddress;
import app.breather.base.media.ui.MediaUploads;
import app.breather.base.tenancy.CurrentActor;
import app.breather.base.ui.Toast;
import app.breather.care.CareOccasionId;
import app.breather.family.ChildCard;
import app.breather.handover.report.Confirmed;
import app.breather.handover.report.Pictured;
import app.breather.handover.report.ReportContent;
import app.breather.handover.report.ReportEntry;
import app.breather.handover.report.ReportId;
import app.breather.handover.report.ReportResult;
import app.breather.handover.report.ReportWords;
import app.breather.handover.report.Reporting;
import app.breather.handover.report.Told;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** What can be done about what is told, and what is then said. */
@Component
class ReportActions {

  private final Reporting reporting;
  private final MediaUploads uploads;
  private final CurrentActor current;
  private final Clock clock;

  ReportActions(Reporting reporting, MediaUploads uploads, CurrentActor current, Clock clock) {
    this.reporting = reporting;
    this.uploads = uploads;
    this.current = current;
    this.clock = clock;
  }

  /**
   * Of whom, and by whom.
   *
   * @param care empty for a parent
   */
  record About(Optional<CareOccasionId> care, List<ChildCard> children, ReportWords words) {}

  /** A big button for each kind. */
  Div tiles(About about) {
    var tiles = new Div();
    tiles.addClassName("report-tiles");
    for (var kind : Told.Kind.values()) {
      var button =
          new Button(
              translate("report.kind." + kind.key()),
              KindIcons.of(kind).create(),
              _ -> new ReportDialog(this, about, kind, Optional.empty()).open());
      button.addThemeName("tile");
      tiles.add(button);
    }
    return tiles;
  }

  void correct(ReportEntry entry, About about) {
    new ReportDialog(this, about, entry.content().told().kind(), Optional.of(entry)).open();
  }

  void remove(ReportEntry entry) {
    Toast.show(translate(reporting.remove(entry.id()) ? "report.removed" : "report.gone"));
  }

  /**
   * @param id of the form
   * @param old what is corrected
   */
  ReportResult tell(
      ReportId id,
      Optional<ReportEntry> old,
      ReportContent content,
      Pictured picture,
      boolean first,
      Confirmed confirmed,
      About about) {
    if (first) {
      return reporting.keepAsFirst(id, about.care(), content, picture);
    }
    return old.map(entry -> reporting.correct(entry.id(), id, content, picture, confirmed))
        .orElseGet(() -> reporting.tell(id, about.care(), content, picture, confirmed));
  }

  /** To add one, or to do something about that of what is corrected. */
  PhotoFields photoFields(Optional<ReportEntry> old, About about) {
    return new PhotoFields(uploads.picture(), old.flatMap(entry -> photo(entry, about)));
  }

  /** Empty where there is none. */
  Optional<Photo> photo(ReportEntry entry, About about) {
    return entry
        .picture()
        .map(
            picture ->
                new Photo(
                    MediaAddress.small(current.family(), picture),
                    MediaAddress.of(current.family(), picture),
                    about.words().photo(entry)));
  }

  boolean keepsFirsts() {
    return reporting.keepsFirsts();
  }

  Clock clock() {
    return clock;
  }
}
