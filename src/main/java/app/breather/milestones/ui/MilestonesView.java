package app.breather.milestones.ui;

import static app.breather.milestones.ui.MilestoneWords.text;

import app.breather.base.security.Access;
import app.breather.base.security.Needs;
import app.breather.base.tenancy.ChildId;
import app.breather.base.ui.Buttons;
import app.breather.base.ui.Dialogs;
import app.breather.base.ui.EachMinute;
import app.breather.base.ui.Icon;
import app.breather.base.ui.InPlaceList;
import app.breather.base.ui.LiveUpdates;
import app.breather.base.ui.PageHeader;
import app.breather.base.ui.Toast;
import app.breather.calendar.OwnReason;
import app.breather.family.ChildCard;
import app.breather.milestones.MilestoneCard;
import app.breather.milestones.MilestoneId;
import app.breather.milestones.MilestoneNews;
import app.breather.milestones.MilestoneRecording;
import app.breather.milestones.Milestones;
import app.breather.milestones.OpeningEnvelopes;
import app.breather.milestones.TellOrSeal;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.time.LocalDate;
import java.util.Optional;

/** A parent's envelope, and below it what is open for them, the latest first. */
@Route(Milestones.ROUTE)
@Menu(title = "menu.milestones", order = 38, icon = "sparkles")
@PermitAll
@Needs(Access.PARENT)
class MilestonesView extends Composite<Div> implements HasDynamicTitle {

  private static final int PAGE = 10;

  private final Milestones milestones;
  private final OpeningEnvelopes opening;
  private final MilestoneRecording recording;
  private final MilestoneScreens screens;
  private final InPlaceList<Envelope, ChildId> envelopes;
  private final InPlaceList<Piece, MilestoneId> pieces;
  private final AskedWishes asked;
  private final WishesCard wishes;
  private final Button more = Buttons.soft(text("milestones.more"), this::showMore);
  private int wanted = PAGE;

  private record Envelope(ChildCard child, boolean alone, Optional<LocalDate> opensOn) {}

  private record Piece(MilestoneCard card, Optional<OwnReason> meanwhile, boolean mine) {}

  MilestonesView(
      Milestones milestones,
      OpeningEnvelopes opening,
      MilestoneRecording recording,
      TellOrSeal wished,
      MilestoneNews news,
      MilestoneScreens screens,
      LiveUpdates live,
      EachMinute minutes) {
    this.milestones = milestones;
    this.opening = opening;
    this.recording = recording;
    this.screens = screens;
    var hands = new EnvelopeActions(opening, screens, this::show);
    wishes = new WishesCard(wished, screens, this::show);
    asked = new AskedWishes(wished, screens.people(), this::show);
    envelopes =
        new InPlaceList<>(
            one -> one.child().id(),
            one ->
                new EnvelopeCard(one.child(), one.alone(), one.opensOn(), screens.words(), hands));
    pieces = new InPlaceList<>(one -> one.card().id(), this::piece);
    var names = screens.words().people().childNames();
    var intro = new Paragraph(text("milestones.intro", names));
    intro.addClassName("soft");
    getContent().addClassNames("stack", "narrow");
    getContent()
        .add(
            new PageHeader(
                "",
                text("milestones"),
                Buttons.primary(
                    text("milestones.record"),
                    Icon.PLUS,
                    () -> MilestoneScreens.go(Milestones.RECORD))),
            intro,
            envelopes,
            pieces,
            more,
            asked,
            wishes);
    show();
    live.follow(this, news.mine(), this::show);
    live.follow(this, TellOrSeal.CHANGES, this::show);
    live.follow(this, "family", this::show);
    minutes.follow(this, this::show);
  }

  private void show() {
    var children = screens.people().children();
    var days = opening.chosenDays();
    envelopes.show(
        children.stream()
            .map(
                child ->
                    new Envelope(
                        child, children.size() == 1, Optional.ofNullable(days.get(child.id()))))
            .toList());
    var open = milestones.open();
    var shown = open.stream().limit(wanted).toList();
    var meanwhile = milestones.meanwhile(shown);
    var me = screens.people().me().id();
    pieces.show(
        shown.stream()
            .map(
                card ->
                    new Piece(
                        card,
                        Optional.ofNullable(meanwhile.get(card.id())),
                        card.recordedBy().equals(me)))
            .toList());
    more.setVisible(open.size() > wanted);
    asked.readAgain();
    wishes.show(screens.words());
    wishes.setVisible(!asked.isVisible());
  }

  private void showMore() {
    wanted += PAGE;
    show();
  }

  private Component piece(Piece one) {
    var piece = new MilestonePiece(one.card(), one.meanwhile(), screens.words(), screens);
    return one.mine() ? piece.withTakeBack(() -> takeBack(one.card())) : piece;
  }

  private void takeBack(MilestoneCard card) {
    Dialogs.confirmLoss(
            text("milestones.takeBack"),
            text("milestones.takeBack.text", MilestoneWords.what(card.content())),
            text("milestones.takeBack"),
            () -> {
              recording.takeBack(card.id());
              Toast.show(text("milestones.takenBack"));
              show();
            })
        .open();
  }

  @Override
  public String getPageTitle() {
    return text("milestones");
  }
}
