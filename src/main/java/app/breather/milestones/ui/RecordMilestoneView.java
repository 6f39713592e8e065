package app.breather.milestones.ui;

import static app.breather.milestones.ui.MilestoneWords.text;

import app.breather.base.security.Access;
import app.breather.base.security.Needs;
import app.breather.base.ui.EmptyState;
import app.breather.base.ui.Icon;
import app.breather.base.ui.PageHeader;
import app.breather.base.ui.Toast;
import app.breather.care.CareOccasion;
import app.breather.care.CareOccasionId;
import app.breather.care.CareOccasions;
import app.breather.care.CarePages;
import app.breather.care.ui.CareAtHand;
import app.breather.care.ui.CareWays;
import app.breather.family.ChildCard;
import app.breather.milestones.MilestoneRecording;
import app.breather.milestones.Milestones;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.time.Clock;
import java.util.List;
import java.util.Optional;

/** Records a first: parents whenever, caregivers for a time of care of theirs. */
@Route("milestones/record/:care?")
@PermitAll
@Needs(Access.MEMBER)
class RecordMilestoneView extends Composite<Div> implements BeforeEnterObserver, HasDynamicTitle {

  private final Milestones milestones;
  private final MilestoneRecording recording;
  private final CareOccasions occasions;
  private final CareAtHand atHand;
  private final RecordForms forms;
  private final MilestoneScreens screens;
  private final Clock clock;
  private final CareWays ways;
  private Optional<CareOccasionId> care = Optional.empty();

  RecordMilestoneView(
      Milestones milestones,
      MilestoneRecording recording,
      CareOccasions occasions,
      CareAtHand atHand,
      RecordForms forms,
      MilestoneScreens screens,
      CarePages pages,
      Clock clock) {
    this.milestones = milestones;
    this.recording = recording;
    this.occasions = occasions;
    this.atHand = atHand;
    this.forms = forms;
    this.screens = screens;
    this.clock = clock;
    ways = new CareWays(pages, "first");
    getContent().addClassNames("stack", "narrow");
  }

  @Override
  public void beforeEnter(BeforeEnterEvent event) {
    care = event.getRouteParameters().get("care").flatMap(CareOccasionId::parse);
    getContent().removeAll();
    var mine = mine();
    ways.show(mine);
    getContent().add(new PageHeader("", text("milestones.record")), ways);
    var children = children(mine);
    if (children.isEmpty()) {
      getContent()
          .add(
              new EmptyState(
                  Icon.CLOCK,
                  text("milestones.record.closed"),
                  text("milestones.record.closed.text")));
    } else {
      getContent().add(forms.of(children, mine.map(CareOccasion::id)));
    }
    showMine();
  }

  /** Without one that is asked for, the one at hand; none for parents. */
  private Optional<CareOccasion> mine() {
    if (isParent()) {
      return Optional.empty();
    }
    return care.isPresent() ? care.flatMap(occasions::own) : atHand.now();
  }

  private boolean isParent() {
    return screens.people().me().isParent();
  }

  /** Of whom something can be recorded now. */
  private List<ChildCard> children(Optional<CareOccasion> mine) {
    var all = screens.people().children();
    if (isParent()) {
      return all;
    }
    var now = clock.instant();
    return mine.filter(one -> one.actWindow().contains(now))
        .map(CareOccasion::children)
        .map(ids -> all.stream().filter(child -> ids.contains(child.id())).toList())
        .orElse(List.of());
  }

  /** Parents find it on the page of all. */
  private void showMine() {
    if (isParent()) {
      return;
    }
    var words = screens.words();
    for (var card : milestones.recordedByMe()) {
      getContent()
          .add(
              new MilestonePiece(card, Optional.empty(), words, screens)
                  .withTakeBack(
                      () -> {
                        recording.takeBack(card.id());
                        Toast.show(text("milestones.takenBack"));
                        getUI().ifPresent(ui -> ui.refreshCurrentRoute(false));
                      }));
    }
  }

  @Override
  public String getPageTitle() {
    return text("milestones.record");
  }
}
