package app.breather.base.ui;

import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.server.menu.MenuEntry;
import java.util.ArrayList;
import java.util.List;

/**
 * The menu on phones: as many tabs as thumbs can tell apart, the rest behind "more", and in the
 * middle what makes something new.
 */
class TabBar extends Nav {

  private static final int ROOM = 5;

  private final MenuLinks first = new MenuLinks();
  private final MenuLinks rest = new MenuLinks();
  private final NativeDetails more = new NativeDetails();

  TabBar() {
    addClassName("tabs");
    more.addClassName("more-tabs");
    more.setContent(rest);
    add(first, more);
  }

  void setEntries(List<MenuEntry> entries) {
    var ordered = withNewInTheMiddle(entries);
    boolean all = ordered.size() <= ROOM;
    int tabs = all ? ordered.size() : ROOM - 1;
    setAriaLabel(getTranslation("base.navigation"));
    first.setEntries(ordered.subList(0, tabs));
    rest.setEntries(ordered.subList(tabs, ordered.size()));
    getStyle().set("--tabs", String.valueOf(tabs));
    more.setVisible(!all);
    var summary = new Span(Icon.ELLIPSIS.create(), new Span(getTranslation("base.more")));
    summary.addClassName("nav");
    more.setSummary(summary);
  }

  private static List<MenuEntry> withNewInTheMiddle(List<MenuEntry> entries) {
    var ordered =
        new ArrayList<>(entries.stream().filter(entry -> !MainLayout.isNew(entry)).toList());
    int middle = Math.min(ordered.size(), ROOM - 1) / 2;
    ordered.addAll(middle, entries.stream().filter(MainLayout::isNew).toList());
    return ordered;
  }

  void setCurrent(String path) {
    first.setCurrent(path);
    boolean hidden = rest.setCurrent(path);
    more.setClassName("current", hidden);
    more.setOpen(false);
  }
}
