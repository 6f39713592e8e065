package app.breather.handover.report.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import app.breather.base.media.ui.MediaUpload;
import app.breather.handover.report.Pictured;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import java.util.Optional;

/** The picture of an entry: one is added, takes the place of what was there, or goes. */
class PhotoFields extends Div {

  private final MediaUpload upload;
  private final Checkbox without = new Checkbox(translate("report.photo.without"));

  /**
   * @param had that of the entry that is corrected
   */
  PhotoFields(MediaUpload upload, Optional<Photo> had) {
    this.upload = upload;
    addClassNames("stack", "report-photos");
    without.setVisible(had.isPresent());
    had.ifPresent(this::add);
    add(without, upload);
  }

  /** Empty while it is on its way, which is then said. */
  Optional<Pictured> read() {
    if (upload.isOnItsWay()) {
      upload.askToWait();
      return Optional.empty();
    }
    var none = without.getValue() ? new Pictured.Without() : new Pictured.AsBefore();
    return Optional.of(upload.taken().<Pictured>map(Pictured.With::new).orElse(none));
  }
}
