package app.breather.notifications;

import app.breather.base.mail.Letter.Block;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;

/**
 * Filled by features that have more to say in the mail on Sundays than what is planned. It is asked
 * as the letter is written, as its reader, in a transaction: links may be made for it.
 */
public interface WeekAheadPart {

  /**
   * What waits for the reader, with a way to it; the letter is sent for it alone.
   *
   * @param first of seven days
   */
  List<Block> waiting(LocalDate first, Locale language);

  /** What the reader may do besides. */
  List<Block> closing(Locale language);
}
