package app.breather.care.web;

import app.breather.care.web.PartChoices.Choice;
import java.util.List;

/**
 * The page on which a caregiver offers time, as the template draws it. Texts may be empty.
 *
 * @param look of the whole page: large type, light or dark
 * @param notice what became of the button that was pressed before
 */
record OfferView(
    String look,
    Who who,
    String title,
    String text,
    String notice,
    List<Choice> days,
    List<Choice> from,
    List<Choice> until,
    List<Offered> offers,
    String privacy) {

  /**
   * @param id empty for what cannot be taken back any more
   * @param details what was taken, what is left, and what the parents say, each a line
   * @param word to the parents
   */
  record Offered(
      String id, List<String> when, String state, List<String> details, String word, String back) {}
}
