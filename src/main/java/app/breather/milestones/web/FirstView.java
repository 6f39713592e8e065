package app.breather.milestones.web;

import app.breather.care.web.CareFrame;
import java.util.List;

/**
 * The page as the template draws it, in words. Texts may be empty.
 *
 * @param closed why nothing can be recorded now
 * @param hints whom not to tell of what
 * @param id under which the form records, once
 * @param children to choose of; none where there is but one
 */
record FirstView(
    CareFrame frame,
    String closed,
    List<String> hints,
    String id,
    List<Choice> children,
    List<Choice> kinds,
    FirstForm form,
    String fileLabel,
    List<Mine> mine) {

  record Choice(String value, String text, boolean chosen) {}

  record Mine(String id, String what, String when, String note) {}
}
