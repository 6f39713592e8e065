package app.breather.handover.milk.ui;

import static app.breather.handover.milk.ui.MilkWords.text;

import app.breather.base.security.Access;
import app.breather.base.security.Needs;
import app.breather.base.ui.Buttons;
import app.breather.base.ui.EachMinute;
import app.breather.base.ui.EmptyState;
import app.breather.base.ui.Icon;
import app.breather.base.ui.LiveUpdates;
import app.breather.base.ui.PageHeader;
import app.breather.base.ui.SegmentedNav;
import app.breather.family.ChildCard;
import app.breather.handover.milk.MilkWay;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The milk of one child: whether it is enough for the next absences, what there is, what is needed.
 */
@Route("milk/:child?")
@Menu(title = "menu.milk", order = 39, icon = "milk")
@PermitAll
@Needs(Access.PARENT)
class MilkView extends Composite<Div> implements BeforeEnterObserver, HasDynamicTitle {

  private final MilkScreens screens;
  private final MilkActions actions;
  private Optional<String> named = Optional.empty();
  private @Nullable Optional<MilkScreen> shown;

  MilkView(MilkScreens screens, MilkActions actions, LiveUpdates live, EachMinute minutes) {
    this.screens = screens;
    this.actions = actions;
    getContent().addClassName("stack");
    live.followAll(this, this::read);
    minutes.follow(this, this::read);
  }

  @Override
  public void beforeEnter(BeforeEnterEvent event) {
    named = event.getRouteParameters().get("child");
    shown = null;
    read();
  }

  private void read() {
    var now = screens.read(named);
    if (!now.equals(shown)) {
      shown = now;
      getContent().removeAll();
      getContent().add(now.map(this::page).orElseGet(() -> List.of(noChild())));
    }
  }

  private List<Component> page(MilkScreen screen) {
    var words = screens.words(screen);
    var cards = new MilkCards(screen, words, actions, this::read);
    boolean milk = screen.plan().content().way() == MilkWay.MILK;
    var header =
        milk
            ? new PageHeader("", text("menu.milk"), put(screen, words))
            : new PageHeader("", text("menu.milk"));
    var found = new ArrayList<Component>();
    found.add(header);
    if (screen.children().size() > 1) {
      found.add(children(screen));
    }
    var main = column(cards.ahead());
    if (milk) {
      main.add(cards.stock());
    }
    var columns = new Div(main, column(cards.plan(), MilkCards.rules()));
    columns.addClassName("columns");
    found.add(columns);
    return found;
  }

  private static Div column(Component... content) {
    var column = new Div(content);
    column.addClassName("stack");
    return column;
  }

  private Component put(MilkScreen screen, MilkWords words) {
    return Buttons.primary(
        text("milk.put"), Icon.PLUS, () -> actions.put(screen.child().id(), words, this::read));
  }

  private static Component children(MilkScreen screen) {
    return new SegmentedNav(
        text("milk.child"),
        screen.children().stream()
            .map(
                child ->
                    new SegmentedNav.Segment(
                        child.name(), route(child), child.equals(screen.child()), false))
            .toList());
  }

  private static String route(ChildCard child) {
    return "milk/" + child.id();
  }

  private static Component noChild() {
    return new EmptyState(Icon.MILK, text("milk.noChild"), text("milk.noChild.text"));
  }

  @Override
  public String getPageTitle() {
    return text("menu.milk");
  }
}
