package app.breather.care.web;

import app.breather.care.web.PartChoices.Choice;
import java.util.List;

/**
 * The page of regular care, as the template draws it. Texts may be empty.
 *
 * @param look of the whole page: large type, light or dark
 * @param title the one sentence that says how things are
 * @param notice what became of the button that was pressed before
 * @param when by which rule
 * @param next days, as far as somebody has to know them
 * @param sheets days of which what they should know can be read now
 * @param given days that were given back, by the slot that stands for each
 * @param days that can be given back, by the day
 * @param ends the day before which it ends at the earliest, as a browser reads it; empty when it
 *     cannot be ended, or ends already
 * @param yes what the yes says; empty when there is none to give
 * @param mayDecline whether it waits for an answer
 */
record RegularPageView(
    String look,
    Who who,
    String title,
    String text,
    String notice,
    boolean promised,
    String when,
    List<String> next,
    String place,
    String note,
    String author,
    List<Choice> sheets,
    List<Choice> given,
    List<Choice> days,
    String ends,
    String yes,
    boolean mayDecline,
    String privacy) {}
