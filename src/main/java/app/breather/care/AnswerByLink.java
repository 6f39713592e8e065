package app.breather.care;

import app.breather.base.links.FamilyLinks;
import app.breather.base.links.LinkPurpose;
import app.breather.base.mail.Letter.CalendarPart;
import app.breather.base.security.Access;
import app.breather.base.security.Needs;
import app.breather.base.tenancy.CurrentActor;
import app.breather.base.time.Period;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.springframework.stereotype.Service;

/**
 * Who holds the link to an ask reads it and answers it, as the caregiver for whom it was made, by
 * the same rules as one who signed in. From the start of the slot on it only tells. The same answer
 * given again, as by a second tap, changes nothing and is done.
 */
@Service
public class AnswerByLink {

  private final FamilyLinks links;
  private final LinkedAskReader reader;
  private final LinkAnswers answers;
  private final PromiseCalendar calendar;
  private final CareFromAnswer promised;
  private final CurrentActor current;

  AnswerByLink(
      FamilyLinks links,
      LinkedAskReader reader,
      LinkAnswers answers,
      PromiseCalendar calendar,
      CareFromAnswer promised,
      CurrentActor current) {
    this.links = links;
    this.reader = reader;
    this.answers = answers;
    this.calendar = calendar;
    this.promised = promised;
    this.current = current;
  }

  /** As {@link #find}, with what is good to know of the slot besides. */
  @Needs(Access.ANYONE)
  public Optional<LinkedAsk> findToShow(String secret) {
    return inside(secret, asked -> reader.readToShow(asked.slot()));
  }

  /** Changes nothing. Empty for a secret that is unknown, too old, or of somebody who left. */
  @Needs(Access.ANYONE)
  public Optional<LinkedAsk> find(String secret) {
    return inside(secret, asked -> reader.read(asked.slot()));
  }

  /** For the own calendar; empty as long as nothing is promised. */
  @Needs(Access.ANYONE)
  public Optional<CalendarPart> calendar(String secret) {
    return inside(secret, asked -> calendar.of(asked.slot())).flatMap(part -> part);
  }

  /** A new link to what they promised; empty while there is nothing to read there. */
  @Needs(Access.ANYONE)
  public Optional<CareLink> toCare(String secret) {
    return inside(secret, asked -> promised.open(CareOccasionId.of(asked.slot())))
        .flatMap(link -> link);
  }

  @Needs(Access.ANYONE)
  public AcceptResult accept(String secret, List<Period> wanted) {
    return inside(secret, asked -> answers.accept(asked.slot(), wanted))
        .orElseGet(AcceptResult.Gone::new);
  }

  /**
   * @param word to the parents
   */
  @Needs(Access.ANYONE)
  public AnswerResult decline(String secret, Optional<String> word) {
    return answer(secret, slot -> answers.decline(slot, word));
  }

  @Needs(Access.ANYONE)
  public AnswerResult undo(String secret) {
    return answer(secret, answers::undo);
  }

  /**
   * @param word to the parents
   */
  @Needs(Access.ANYONE)
  public AnswerResult takeBack(String secret, Optional<String> word) {
    return answer(secret, slot -> answers.takeBack(slot, word));
  }

  private AnswerResult answer(String secret, Function<CareSlotId, AnswerResult> giving) {
    return inside(secret, asked -> giving.apply(asked.slot())).orElseGet(AnswerResult.Gone::new);
  }

  private <T> Optional<T> inside(String secret, Function<LinkedAskReader.Asked, T> work) {
    return links
        .read(LinkPurpose.ANSWER, secret, reader::asked)
        .map(asked -> current.as(asked.who(), () -> work.apply(asked)));
  }
}
