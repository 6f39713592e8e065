package app.breather.timeoff.ui;

import static app.breather.timeoff.ui.TimeOffWords.text;

import app.breather.base.security.Access;
import app.breather.base.security.Needs;
import app.breather.base.ui.EachMinute;
import app.breather.base.ui.EmptyState;
import app.breather.base.ui.Icon;
import app.breather.base.ui.LiveUpdates;
import app.breather.timeoff.TimeOffBoard;
import app.breather.timeoff.TimeOffCard;
import app.breather.timeoff.TimeOffId;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouterLink;
import jakarta.annotation.security.PermitAll;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** One time off: who has the children then, what everybody said, and what happened. */
@Route("time-off/:id")
@PermitAll
@Needs(Access.PARENT)
class TimeOffDetailView extends Div implements BeforeEnterObserver, HasDynamicTitle {

  private final TimeOffBoard board;
  private final TimeOffScreens screens;
  private final TimeOffActions actions;
  private Optional<TimeOffId> id = Optional.empty();
  private @Nullable TimeOffCard shown;

  TimeOffDetailView(
      TimeOffBoard board,
      TimeOffScreens screens,
      TimeOffActions actions,
      LiveUpdates live,
      EachMinute minutes) {
    this.board = board;
    this.screens = screens;
    this.actions = actions;
    addClassName("stack");
    live.followAll(this, this::read);
    minutes.follow(this, this::read);
  }

  @Override
  public void beforeEnter(BeforeEnterEvent event) {
    id = event.getRouteParameters().get("id").flatMap(TimeOffId::parse);
    read();
  }

  private void read() {
    var found = id.flatMap(board::one);
    var isNew = found.filter(card -> actions.seen(List.of(card))).isPresent();
    (isNew ? id.flatMap(board::one) : found).ifPresentOrElse(this::show, this::showUnknown);
  }

  private void show(TimeOffCard card) {
    if (!card.equals(shown)) {
      shown = card;
      removeAll();
      add(new TimeOffPage(card, board.history(card.id()), screens.words(), actions));
    }
  }

  private void showUnknown() {
    shown = null;
    removeAll();
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
