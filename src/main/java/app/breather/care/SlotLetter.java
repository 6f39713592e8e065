package app.breather.care;

import app.breather.base.mail.Letter;
import app.breather.base.mail.Letter.Block;
import app.breather.base.time.Period;
import app.breather.base.ui.Times;
import app.breather.family.Correspondent;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;
import org.springframework.context.MessageSource;

/**
 * A letter to one reader about one slot, in their language and on the family's clocks.
 *
 * @param parent of whom it speaks
 * @param author who opened the slot, and wrote its note
 * @param children the names of those it is about
 * @param hints what is good to know of the slot
 */
record SlotLetter(
    Correspondent to,
    String family,
    String parent,
    String author,
    String children,
    List<SlotHint> hints,
    Times times,
    MessageSource words) {

  private static final String WORD_JOINER = "\u2060";

  String say(String key, Object... values) {
    return words.getMessage("care.mail." + key, values, to.language());
  }

  /** Without what keeps a span together on pages, for old mail programs draw it as a box. */
  String when(Collection<Period> periods) {
    return periods.stream()
        .sorted()
        .map(period -> plain(times.range(period.from(), period.until())))
        .collect(Collectors.joining(", "));
  }

  static String plain(String span) {
    return span.replace(WORD_JOINER, "");
  }

  /** How long, and where; and what else is good to know. */
  List<Block> details(CareSlot slot) {
    var length = times.duration(slot.period().length());
    var place = slot.content().place();
    var details = new ArrayList<Block>();
    details.add(new Block.Paragraph(place.isEmpty() ? length : length + " · " + place));
    hints.forEach(hint -> details.add(new Block.Paragraph(plain(hint.said(times)))));
    return details;
  }

  List<Block> note(CareSlot slot) {
    var note = slot.content().note();
    return note.isEmpty() ? List.of() : List.of(new Block.Voice(note, author));
  }

  /** Of which the first piece is the title. */
  Letter letter(String subject, List<Block> body) {
    return new Letter(to.address().orElseThrow().value(), to.language(), subject, body);
  }

  /** A few lines that only tell. */
  Letter note(String title, String when, String text, List<Block> more) {
    var body = new ArrayList<Block>();
    body.add(new Block.Headline(title));
    body.add(new Block.Strong(when));
    body.add(new Block.Paragraph(text));
    body.addAll(more);
    return letter(say("subject", title, when), body);
  }
}
