package app.breather.base.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.server.menu.MenuEntry;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Links of menu entries; titles are translation keys and icons names of {@link Icon}. */
class MenuLinks extends Div {

  private final Map<String, Anchor> links = new LinkedHashMap<>();

  MenuLinks() {
    addClassName("links");
  }

  void setEntries(List<MenuEntry> entries) {
    removeAll();
    links.clear();
    for (MenuEntry entry : entries) {
      String path = withoutSlash(entry.path());
      var link = new Anchor(path, new Span(getTranslation(entry.title())));
      link.addComponentAsFirst(icon(entry).create());
      link.addClassName("nav");
      link.setClassName("new", MainLayout.isNew(entry));
      links.put(path, link);
      add(link);
    }
  }

  /** Marks the link that leads to the page or closest above it; whether there is one. */
  boolean setCurrent(String path) {
    var nearest =
        links.keySet().stream()
            .filter(link -> leadsTo(link, path))
            .max(Comparator.comparingInt(String::length));
    for (var link : links.entrySet()) {
      if (nearest.filter(link.getKey()::equals).isPresent()) {
        link.getValue().getElement().setAttribute("aria-current", "page");
      } else {
        link.getValue().getElement().removeAttribute("aria-current");
      }
    }
    return nearest.isPresent();
  }

  private static boolean leadsTo(String link, String path) {
    return path.equals(link) || (!link.isEmpty() && path.startsWith(link + "/"));
  }

  @SuppressWarnings("NullAway") // Vaadin gives null for a menu entry without icon
  private static Icon icon(MenuEntry entry) {
    String name = entry.icon();
    return name == null ? Icon.CHEVRON_RIGHT : Icon.named(name).orElse(Icon.CHEVRON_RIGHT);
  }

  private static String withoutSlash(String path) {
    return path.startsWith("/") ? path.substring(1) : path;
  }
}
