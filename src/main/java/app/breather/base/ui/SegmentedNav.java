package app.breather.base.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Nav;
import java.util.List;

/** A few views of the same thing, each with an address. */
public class SegmentedNav extends Nav {

  /**
   * @param wide whether it needs a wide screen; phones do not offer it unless one is there
   */
  public record Segment(String text, String route, boolean current, boolean wide) {}

  public SegmentedNav(String label, List<Segment> segments) {
    addClassName("seg");
    getElement().setAttribute("aria-label", label);
    setSegments(segments);
  }

  public final void setSegments(List<Segment> segments) {
    removeAll();
    for (Segment segment : segments) {
      var link = new Anchor(segment.route(), segment.text());
      link.setClassName("wide", segment.wide() && !segment.current());
      if (segment.current()) {
        link.getElement().setAttribute("aria-current", "true");
      }
      add(link);
    }
  }
}
