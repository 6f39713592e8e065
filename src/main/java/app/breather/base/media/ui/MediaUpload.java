package app.breather.base.media.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import app.breather.base.media.IntakeResult;
import app.breather.base.media.MediaIntake;
import app.breather.base.media.MediaLimits;
import app.breather.base.media.MediaRefusal;
import app.breather.base.media.MediaType;
import app.breather.base.media.WaitingMedia;
import app.breather.base.tenancy.Actor;
import app.breather.base.tenancy.CurrentActor;
import app.breather.base.ui.Buttons;
import app.breather.base.ui.Icon;
import app.breather.base.ui.Note;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.upload.Upload;
import com.vaadin.flow.component.upload.UploadI18N;
import com.vaadin.flow.server.streams.UploadEvent;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Optional;

/**
 * Takes a picture or a video while the rest of a form is filled in, with a bar that tells how far
 * it has come; what is wrong with it is said below.
 */
public class MediaUpload extends Composite<Div> {

  private final MediaIntake intake;
  private final CurrentActor current;
  private final Actor me;
  private final MediaLimits limits;
  private final boolean videosToo;
  private final Upload upload = new Upload();
  private final Note problem = new Note(Note.Kind.WARNING, "");
  private Optional<WaitingMedia> taken = Optional.empty();

  MediaUpload(MediaIntake intake, MediaLimits limits, CurrentActor current, boolean videosToo) {
    this.intake = intake;
    this.limits = limits;
    this.videosToo = videosToo;
    this.current = current;
    this.me = current.require();
    upload.setUploadHandler(this::take);
    upload.setMaxFiles(1);
    long most = videosToo ? limits.largest() : limits.picture().toBytes();
    upload.setMaxFileSize((int) Math.min(Integer.MAX_VALUE, most));
    upload.setAcceptedFileTypes(MediaType.accepted(videosToo).toArray(String[]::new));
    upload.setUploadButton(Buttons.soft(said("media.choose"), Icon.CAMERA, () -> {}));
    upload.setDropAllowed(false);
    upload.setI18n(words());
    upload.addFileRejectedListener(event -> refuse(event.getErrorMessage()));
    upload.addFileRemovedListener(_ -> taken = Optional.empty());
    problem.setVisible(false);
    problem.getElement().setAttribute("role", "alert");
    getContent().addClassName("stack");
    getContent().add(upload, problem);
  }

  /** Empty while nothing was handed over, or while it is still on its way. */
  public Optional<WaitingMedia> taken() {
    return taken;
  }

  public boolean isOnItsWay() {
    return upload.isUploading();
  }

  /** For what is still on its way. */
  public void askToWait() {
    refuse(said("media.wait"));
  }

  /** For what waited too long. */
  public void chooseAgain() {
    taken = Optional.empty();
    upload.clearFileList();
    refuse(said("media.gone"));
  }

  /** Says what is wrong with it. */
  public void refuse(String sentence) {
    problem.setMessage(sentence);
    problem.setVisible(true);
  }

  private void take(UploadEvent event) throws IOException {
    try (var content = event.getInputStream()) {
      var result =
          current.as(
              me,
              () -> {
                try {
                  return videosToo ? intake.take(content) : intake.takePicture(content);
                } catch (IOException e) {
                  throw new UncheckedIOException(e);
                }
              });
      var _ = event.getUI().access(() -> show(result));
    }
  }

  private void show(IntakeResult result) {
    switch (result) {
      case IntakeResult.Taken(var media) -> {
        taken = Optional.of(media);
        problem.setVisible(false);
      }
      case IntakeResult.Refused(var why) -> {
        taken = Optional.empty();
        upload.clearFileList();
        refuse(sentence(why));
      }
    }
  }

  private String sentence(MediaRefusal why) {
    return translate(why.key(videosToo), limits.inMegabytes());
  }

  private String said(String key) {
    return translate(videosToo ? key : key + ".picture");
  }

  private UploadI18N words() {
    return new UploadI18N()
        .setAddFiles(new UploadI18N.AddFiles().setOne(said("media.choose")))
        .setUploading(
            new UploadI18N.Uploading()
                .setStatus(
                    new UploadI18N.Uploading.Status()
                        .setConnecting(translate("media.begins"))
                        .setStalled(translate("media.stalled"))
                        .setProcessing(translate("media.looking"))
                        .setHeld(translate("media.begins")))
                .setRemainingTime(
                    new UploadI18N.Uploading.RemainingTime()
                        .setPrefix(translate("media.left"))
                        .setUnknown(translate("media.unknown")))
                .setError(
                    new UploadI18N.Uploading.Error()
                        .setServerUnavailable(translate("media.broken"))
                        .setUnexpectedServerError(translate("media.broken"))
                        .setForbidden(translate("media.broken"))))
        .setError(
            new UploadI18N.Error()
                .setFileIsTooBig(
                    sentence(
                        videosToo ? MediaRefusal.VIDEO_TOO_LARGE : MediaRefusal.PICTURE_TOO_LARGE))
                .setIncorrectFileType(sentence(MediaRefusal.OTHER_KIND))
                .setTooManyFiles(said("media.one")));
  }
}
