package app.breather.timeoff.ui;

import static app.breather.timeoff.ui.TimeOffWords.text;

import app.breather.base.security.Access;
import app.breather.base.security.Needs;
import app.breather.base.ui.Buttons;
import app.breather.base.ui.Card;
import app.breather.base.ui.EmptyState;
import app.breather.base.ui.Icon;
import app.breather.base.ui.Note;
import app.breather.base.ui.PageHeader;
import app.breather.timeoff.Reach;
import app.breather.timeoff.RepeatedPlanning;
import app.breather.timeoff.RequestResult;
import app.breather.timeoff.TimeOffBoard;
import app.breather.timeoff.TimeOffCard;
import app.breather.timeoff.TimeOffChanging;
import app.breather.timeoff.TimeOffContent;
import app.breather.timeoff.TimeOffId;
import app.breather.timeoff.TimeOffVerb;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouterLink;
import jakarta.annotation.security.PermitAll;
import java.util.Optional;

/** A parent says another time or reason for a day of what repeats, or for all from it on. */
@Route("time-off/:id/change/:days")
@PermitAll
@Needs(Access.PARENT)
class ChangeTimeOffView extends Div implements BeforeEnterObserver, HasDynamicTitle {

  private final TimeOffBoard board;
  private final RepeatedPlanning planning;
  private final TimeOffChanging changing;
  private final TimeOffWords words;

  ChangeTimeOffView(
      TimeOffBoard board,
      RepeatedPlanning planning,
      TimeOffChanging changing,
      TimeOffScreens screens) {
    this.board = board;
    this.planning = planning;
    this.changing = changing;
    words = screens.words();
    addClassNames("stack", "narrow");
  }

  /** Where it is, without a leading slash. */
  static String route(TimeOffId day, Reach reach) {
    return day.route() + "/change/" + (reach == Reach.ONLY_THIS ? "one" : "following");
  }

  @Override
  public void beforeEnter(BeforeEnterEvent event) {
    var parameters = event.getRouteParameters();
    boolean following = parameters.get("days").filter("following"::equals).isPresent();
    removeAll();
    parameters
        .get("id")
        .flatMap(TimeOffId::parse)
        .flatMap(board::one)
        .filter(card -> card.may().contains(TimeOffVerb.CHANGE))
        .ifPresentOrElse(card -> show(card, following), this::showUnknown);
  }

  private void show(TimeOffCard card, boolean following) {
    var form = new ChangeForm(card, following, words);
    var outlook = new Outlook(words);
    var footing = new Note(Note.Kind.LAMP, "");
    add(
        new PageHeader(
            TimeOffWords.title(card),
            text(
                following ? "timeoff.change.following" : "timeoff.change.one",
                words.times().day(card.period().from()))),
        new Card(text("timeoff.form.when"), form, outlook).stacked(),
        footing,
        Buttons.primary(
            text("timeoff.new.send"), Icon.SEND, () -> send(card, following, form, outlook)));
    form.onChange(() -> look(card, following, form, outlook, footing));
    look(card, following, form, outlook, footing);
  }

  private void look(
      TimeOffCard card, boolean following, ChangeForm form, Outlook outlook, Note footing) {
    boolean same =
        following
            ? form.time().equals(card.repeats().map(TimeOffCard.Repeats::rest))
            : form.period().filter(card.period()::equals).isPresent();
    outlook.setVisible(false);
    if (same) {
      footing.setMessage(text("timeoff.change.reason"));
      return;
    }
    footing.setMessage(
        text(card.state().stands() ? "timeoff.change.standing" : "timeoff.change.asked"));
    if (following) {
      form.time()
          .flatMap(time -> planning.outlookInstead(card.id(), time))
          .ifPresent(seen -> outlook.show(seen.first()));
    } else {
      form.period()
          .flatMap(period -> planning.outlookInstead(card.id(), period))
          .ifPresent(outlook::show);
    }
  }

  private void send(TimeOffCard card, boolean following, ChangeForm form, Outlook outlook) {
    if (!form.isComplete()) {
      return;
    }
    Optional<RequestResult> result =
        following
            ? form.time()
                .map(
                    time ->
                        changing.following(
                            card.id(), card.version(), time, form.reason(), outlook.seen()))
            : form.period()
                .map(
                    period ->
                        changing.one(
                            card.id(),
                            card.version(),
                            new TimeOffContent(period, form.reason()),
                            outlook.seen()));
    result.ifPresent(it -> outlook.react(it, form::show));
  }

  private void showUnknown() {
    add(
        new EmptyState(
            Icon.SEARCH,
            text("timeoff.gone"),
            text("timeoff.gone.text"),
            new RouterLink(text("timeoff.gone.back"), TimeOffView.class)));
  }

  @Override
  public String getPageTitle() {
    return text("menu.timeoff");
  }
}
