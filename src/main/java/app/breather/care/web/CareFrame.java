package app.breather.care.web;

import java.util.List;

/**
 * What stands around every page by the link to a time of care, in words.
 *
 * @param look classes of the whole page
 * @param nav other pages that the same link opens
 * @param when of this time of care
 * @param notice what became of what was sent; may be empty
 */
public record CareFrame(
    String look, Who who, List<Nav> nav, String title, String when, String notice, String privacy) {

  public CareFrame {
    nav = List.copyOf(nav);
  }

  public record Nav(String href, String text) {}
}
