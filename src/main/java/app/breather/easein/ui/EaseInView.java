package app.breather.easein.ui;

import static app.breather.easein.ui.EaseInWords.text;

import app.breather.base.security.Access;
import app.breather.base.security.Needs;
import app.breather.base.ui.BandRow;
import app.breather.base.ui.Buttons;
import app.breather.base.ui.Card;
import app.breather.base.ui.EachMinute;
import app.breather.base.ui.EmptyState;
import app.breather.base.ui.Icon;
import app.breather.base.ui.LiveUpdates;
import app.breather.base.ui.PageHeader;
import app.breather.base.ui.Rows;
import app.breather.easein.EaseInBoard;
import app.breather.easein.EaseInCard;
import app.breather.easein.EaseInPlanId;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Who gets used to whom, and one such plan; where there is but one, it is shown at once. */
@Route("ease-in/:plan?")
@Menu(title = "menu.easein", order = 37, icon = "footprints")
@PermitAll
@Needs(Access.MEMBER)
class EaseInView extends Composite<Div> implements BeforeEnterObserver, HasDynamicTitle {

  private final EaseInBoard board;
  private final EaseInScreens screens;
  private final EaseInActions actions;
  private Optional<String> named = Optional.empty();
  private @Nullable Shown shown;

  private record Shown(List<EaseInCard> cards, LocalDate today) {}

  EaseInView(
      EaseInBoard board,
      EaseInScreens screens,
      EaseInActions actions,
      LiveUpdates live,
      EachMinute minutes) {
    this.board = board;
    this.screens = screens;
    this.actions = actions;
    getContent().addClassNames("stack", "narrow");
    live.follow(this, EaseInBoard.CHANGES, this::read);
    minutes.follow(this, this::read);
  }

  @Override
  public void beforeEnter(BeforeEnterEvent event) {
    named = event.getRouteParameters().get("plan");
    shown = null;
    read();
  }

  private void read() {
    var words = screens.words();
    var cards =
        named
            .map(id -> EaseInPlanId.parse(id).flatMap(board::one).map(List::of).orElse(List.of()))
            .orElseGet(board::all);
    var now = new Shown(cards, words.today());
    if (!now.equals(shown)) {
      shown = now;
      getContent().removeAll();
      getContent().add(content(cards, words).toArray(Component[]::new));
    }
  }

  private List<Component> content(List<EaseInCard> cards, EaseInWords words) {
    boolean isParent = screens.me().isParent();
    if (cards.isEmpty()) {
      return List.of(named.isPresent() ? gone() : empty(isParent));
    }
    if (cards.size() == 1) {
      return new PlanPage(cards.getFirst(), words, isParent, actions).content();
    }
    var header =
        isParent
            ? new PageHeader("", text("menu.easein"), begin())
            : new PageHeader("", text("menu.easein"));
    return List.of(header, list(cards, words));
  }

  private static Card list(List<EaseInCard> cards, EaseInWords words) {
    var list = new Card();
    list.addClassName("flush");
    list.add(
        new Rows(
            cards.stream()
                .map(
                    card ->
                        new BandRow(words.pair(card), words.stand(card))
                            .withPerson(words.people().look(card.caregiver()))
                            .withRoute(card.id().route()))
                .toList()));
    return list;
  }

  private Component begin() {
    return Buttons.primary(text("easein.begin"), Icon.FOOTPRINTS, actions::begin);
  }

  private static Component gone() {
    return new EmptyState(
        Icon.SEARCH,
        text("easein.gone"),
        text("easein.gone.text"),
        Buttons.soft(text("easein.gone.back"), () -> EaseInActions.go(EaseInScreens.ROUTE)));
  }

  private Component empty(boolean isParent) {
    if (!isParent) {
      return new EmptyState(
          Icon.FOOTPRINTS, text("easein.empty.title"), text("easein.empty.caregiver"));
    }
    boolean somebody = !screens.people().caregivers().isEmpty();
    return somebody
        ? new EmptyState(
            Icon.FOOTPRINTS, text("easein.empty.title"), text("easein.empty.text"), begin())
        : new EmptyState(Icon.FOOTPRINTS, text("easein.empty.title"), text("easein.empty.nobody"));
  }

  @Override
  public String getPageTitle() {
    return text("menu.easein");
  }
}
