package app.breather.care.web;

import java.util.List;

/**
 * The page on which somebody says how regular care goes, as the template draws it. Texts may be
 * empty.
 *
 * @param look of the whole page: large type, light or dark
 * @param said what they answered before
 * @param word what they wrote with it
 * @param choices empty where nothing is asked any more
 */
record CheckInPageView(
    String look,
    Who who,
    String title,
    String text,
    String when,
    String said,
    String word,
    List<Choice> choices,
    String privacy) {

  /**
   * @param act what its button sends
   */
  record Choice(String act, String text) {}
}
