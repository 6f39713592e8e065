package app.breather.calendar.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import app.breather.base.ui.Buttons;
import app.breather.base.ui.Icon;
import app.breather.base.ui.Toast;
import app.breather.calendar.file.CalendarFiles;
import app.breather.calendar.file.CalendarFiles.Opened;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.upload.Upload;
import com.vaadin.flow.component.upload.UploadI18N;
import com.vaadin.flow.server.streams.UploadEvent;
import java.io.IOException;
import java.util.function.BiConsumer;

/** Takes a calendar file, and reads it while it arrives. */
class CalendarUpload extends Composite<Upload> {

  /**
   * @param then is told the file's name and what it was, in the page
   */
  CalendarUpload(String button, BiConsumer<String, Opened> then) {
    var upload = getContent();
    upload.setUploadHandler(event -> take(event, then));
    upload.setMaxFiles(1);
    upload.setMaxFileSize((int) CalendarFiles.LARGEST);
    upload.setAcceptedFileTypes("text/calendar", ".ics", ".ical", ".ifb");
    upload.setUploadButton(Buttons.soft(button, Icon.CALENDAR_PLUS, () -> {}));
    upload.setDropLabel(new Span(translate("busy.file.drop")));
    upload.setI18n(words());
    upload.addFileRejectedListener(event -> Toast.show(event.getErrorMessage()));
  }

  private void take(UploadEvent event, BiConsumer<String, Opened> then) throws IOException {
    try (var content = event.getInputStream()) {
      var opened = CalendarFiles.open(content);
      var name = event.getFileName();
      var _ =
          event
              .getUI()
              .access(
                  () -> {
                    getContent().clearFileList();
                    then.accept(name, opened);
                  });
    }
  }

  private static UploadI18N words() {
    var wrong = translate("busy.refused.tooLarge");
    return new UploadI18N()
        .setAddFiles(new UploadI18N.AddFiles().setOne(translate("busy.file")))
        .setDropFiles(new UploadI18N.DropFiles().setOne(translate("busy.file.drop")))
        .setError(
            new UploadI18N.Error()
                .setFileIsTooBig(wrong)
                .setIncorrectFileType(translate("busy.refused.noCalendar"))
                .setTooManyFiles(translate("busy.file.one")));
  }
}
