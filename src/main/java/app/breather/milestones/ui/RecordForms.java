package app.breather.milestones.ui;

import static app.breather.milestones.ui.MilestoneWords.text;

import app.breather.base.media.ui.MediaUpload;
import app.breather.base.media.ui.MediaUploads;
import app.breather.base.ui.Buttons;
import app.breather.base.ui.Card;
import app.breather.base.ui.Draft;
import app.breather.base.ui.Icon;
import app.breather.base.ui.Toast;
import app.breather.care.CareOccasionId;
import app.breather.family.ChildCard;
import app.breather.family.MemberCard;
import app.breather.milestones.MilestoneContent;
import app.breather.milestones.MilestoneId;
import app.breather.milestones.MilestoneKind;
import app.breather.milestones.MilestoneRecording;
import app.breather.milestones.Milestones;
import app.breather.milestones.RecordResult;
import com.vaadin.flow.component.html.Div;
import java.time.Clock;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Makes forms that record a first, once each, and say what became of it. */
@Component
class RecordForms {

  private final Milestones milestones;
  private final MilestoneRecording recording;
  private final MediaUploads uploads;
  private final MilestoneScreens screens;
  private final Clock clock;

  RecordForms(
      Milestones milestones,
      MilestoneRecording recording,
      MediaUploads uploads,
      MilestoneScreens screens,
      Clock clock) {
    this.milestones = milestones;
    this.recording = recording;
    this.uploads = uploads;
    this.screens = screens;
    this.clock = clock;
  }

  private record Open(
      MilestoneId id, Optional<CareOccasionId> care, MilestoneForm form, MediaUpload media) {}

  /**
   * @param children at least one
   * @param care of a caregiver; empty for a parent
   */
  Card of(List<ChildCard> children, Optional<CareOccasionId> care) {
    var words = screens.words();
    var form =
        new MilestoneForm(
            children,
            clock.instant(),
            words.times().zone(),
            (child, kind) -> words.discretion(kind, others(child)));
    var open = new Open(MilestoneId.create(), care, form, uploads.pictureOrVideo());
    var ways =
        new Div(Buttons.primary(text("milestones.record.do"), Icon.CHECK, () -> record(open)));
    ways.addClassName("btns");
    return new Card(
            text("milestones.record.what"), new Draft("milestone"), form, open.media(), ways)
        .stacked();
  }

  private Map<MilestoneKind, List<MemberCard>> others(ChildCard child) {
    var me = screens.people().me();
    var kept = new EnumMap<MilestoneKind, List<MemberCard>>(MilestoneKind.class);
    milestones
        .keepSealed(List.of(child.id()))
        .getOrDefault(child.id(), Map.of())
        .forEach(
            (kind, parents) ->
                kept.put(kind, parents.stream().filter(one -> !one.id().equals(me.id())).toList()));
    return kept;
  }

  private void record(Open open) {
    if (open.media().isOnItsWay()) {
      open.media().askToWait();
      return;
    }
    open.form().content().ifPresent(content -> show(send(content, open), open));
  }

  private RecordResult send(MilestoneContent content, Open open) {
    var shot = open.media().taken();
    return open.care()
        .map(care -> recording.recordDuring(care, open.id(), content, shot))
        .orElseGet(() -> recording.record(open.id(), content, shot));
  }

  private void show(RecordResult result, Open open) {
    switch (result) {
      case RecordResult.Recorded(var sealed) -> {
        Toast.show(
            sealed.isEmpty()
                ? text("milestones.recorded")
                : text("milestones.recorded.sealed", screens.words().discretion(sealed)));
        MilestoneScreens.go(open.care().isEmpty() ? Milestones.ROUTE : "");
      }
      case RecordResult.Invalid(var problems) -> open.form().show(problems);
      case RecordResult.MediaGone _ -> open.media().chooseAgain();
      case RecordResult.TooMany _ -> open.media().refuse(text("milestones.record.tooMany"));
      case RecordResult.OutsideTime _, RecordResult.Gone _ ->
          open.media().refuse(text("milestones.record.closed.text"));
    }
  }
}
