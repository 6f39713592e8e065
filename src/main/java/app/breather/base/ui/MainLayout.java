package app.breather.base.ui;

import com.vaadin.flow.component.HasElement;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.i18n.LocaleChangeEvent;
import com.vaadin.flow.i18n.LocaleChangeObserver;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.Layout;
import com.vaadin.flow.router.RouterLayout;
import com.vaadin.flow.server.menu.MenuConfiguration;
import com.vaadin.flow.server.menu.MenuEntry;
import jakarta.annotation.security.PermitAll;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;

/**
 * The frame of all pages for those who are signed in: navigation at the side, on phones a bar at
 * the top and tabs at the bottom. One corner holds what features hang there; CSS moves it.
 */
@Layout
@PermitAll
public class MainLayout extends Div
    implements RouterLayout, AfterNavigationObserver, LocaleChangeObserver {

  private final MenuLinks side = new MenuLinks();
  private final TabBar tabs = new TabBar();
  private final Nav sideNav = new Nav(side);
  private final Main page = new Main();
  private List<MenuEntry> shown = List.of();
  private String path = "";

  public MainLayout(ObjectProvider<HeaderItem> items) {
    addClassName("shell");
    var home = new Anchor("", new Logo());
    home.addClassName("home");
    sideNav.addClassName("side");
    var corner = new Div();
    corner.addClassName("corner");
    items.orderedStream().map(HeaderItem::create).forEach(corner::add);
    var rail = new Header(home, sideNav, corner);
    rail.addClassName("rail");
    page.addClassName("page");
    add(rail, page, tabs);
  }

  @Override
  public void showRouterLayoutContent(@Nullable HasElement content) {
    page.getElement().removeAllChildren();
    if (content != null) {
      page.getElement().appendChild(content.getElement());
    }
  }

  @Override
  public void removeRouterLayoutContent(@Nullable HasElement oldContent) {
    page.getElement().removeAllChildren();
  }

  @Override
  public void afterNavigation(AfterNavigationEvent event) {
    path = event.getLocation().getPath();
    var entries = MenuConfiguration.getMenuEntries();
    if (!entries.equals(shown)) {
      shown = entries;
      build();
    }
    mark();
  }

  @Override
  public void localeChange(LocaleChangeEvent event) {
    sideNav.setAriaLabel(getTranslation("base.navigation"));
    var reconnecting = event.getUI().getReconnectDialogConfiguration();
    reconnecting.setDialogText(getTranslation("base.reconnecting"));
    reconnecting.setDialogTextGaveUp(getTranslation("base.disconnected"));
    build();
    mark();
  }

  private void build() {
    side.setEntries(shown.stream().filter(entry -> !isNew(entry)).toList());
    tabs.setEntries(shown);
  }

  /** What makes something new is no place to go to: pages have a button for it, phones a tab. */
  static boolean isNew(MenuEntry entry) {
    return Icon.PLUS.symbol().equals(entry.icon());
  }

  private void mark() {
    side.setCurrent(path);
    tabs.setCurrent(path);
  }
}
