package app.breather.care.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import app.breather.base.ui.Icon;
import app.breather.care.CareOccasion;
import app.breather.care.CarePage;
import app.breather.care.CarePages;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.Optional;

/** From one page of whoever has the children to the others that are open now. */
public class CareWays extends Nav {

  private final CarePages pages;
  private final String here;
  private Optional<CareOccasion> care = Optional.empty();
  private List<CarePage> shown = List.of();

  /**
   * @param here path of the page on which they stand
   */
  public CareWays(CarePages pages, String here) {
    this.pages = pages;
    this.here = here;
    addClassNames("btns", "screen-only");
    getElement().setAttribute("aria-label", translate("care.ways"));
    setVisible(false);
  }

  /** Changes only what is different, so that it can be called each minute. */
  public void show(Optional<CareOccasion> current) {
    var open =
        current.map(pages::open).orElse(List.of()).stream()
            .filter(page -> !page.path().equals(here))
            .toList();
    if (!open.equals(shown) || !current.equals(care)) {
      removeAll();
      current.ifPresent(one -> open.forEach(page -> add(way(page, one))));
    }
    shown = open;
    care = current;
    setVisible(!open.isEmpty());
  }

  /** For the same time of care, a moment later. */
  public void showAgain() {
    show(care);
  }

  private static Anchor way(CarePage page, CareOccasion care) {
    var way = new Anchor(page.route(care.id()));
    way.addClassName("btn");
    Icon.named(page.icon()).map(Icon::create).ifPresent(way::add);
    way.add(new Span(translate(page.nameKey())));
    return way;
  }
}
