package app.breather.bedtime;

import app.breather.base.security.Access;
import app.breather.base.security.Needs;
import app.breather.base.tenancy.CurrentActor;
import app.breather.base.tenancy.MemberId;
import app.breather.base.text.Texts;
import java.time.Clock;
import java.time.LocalDate;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What becomes of an offer to swap: a yes trades both evenings, which owes nobody anything. */
@Service
public class SwapAnswering {

  private final SwapDesk desk;
  private final SwapReader reader;
  private final SwapMessages messages;
  private final Evenings evenings;
  private final CurrentActor current;
  private final Clock clock;

  SwapAnswering(
      SwapDesk desk,
      SwapReader reader,
      SwapMessages messages,
      Evenings evenings,
      CurrentActor current,
      Clock clock) {
    this.desk = desk;
    this.reader = reader;
    this.messages = messages;
    this.evenings = evenings;
    this.current = current;
    this.clock = clock;
  }

  /**
   * Both evenings change hands at once; of several offers for one of them the first answered wins.
   */
  @Needs(Access.PARENT)
  @Transactional
  public SwapResult accept(SwapId id, LocalDate choice) {
    return desk.toAnswer(
        id,
        offer -> {
          if (!reader.open(offer).contains(choice)) {
            return new SwapResult.MovedOn();
          }
          var open = reader.live();
          var now = clock.instant();
          var evening = offer.turn().evening();
          var swap =
              new SwappedRow(
                  offer.turn().rota(),
                  new RotaChange.Swapped.Given(evening, offer.giver()),
                  new RotaChange.Swapped.Given(choice, offer.partner()),
                  me(),
                  now);
          offer.accept(swap, now);
          evenings.record(swap);
          messages.accepted(offer, choice);
          messages.overtaken(open, reader.live(), offer);
          return me().equals(offer.giver())
              ? new SwapResult.Swapped(choice, offer.partner(), evening)
              : new SwapResult.Swapped(evening, offer.giver(), choice);
        });
  }

  /**
   * @param word cut at {@link SwapOffering#WORD_LENGTH}
   */
  @Needs(Access.PARENT)
  @Transactional
  public SwapResult decline(SwapId id, String word) {
    return desk.toAnswer(
        id,
        offer -> {
          var said = Texts.shortened(word, SwapOffering.WORD_LENGTH);
          offer.decline(said, clock.instant());
          messages.declined(offer, said);
          evenings.tell();
          return new SwapResult.Stays();
        });
  }

  /** Who accepted thinks again, within ten minutes; the offer waits as it did before. */
  @Needs(Access.PARENT)
  @Transactional
  public SwapResult undo(SwapId id) {
    return desk.offeredToMe(
        id,
        offer -> {
          var now = clock.instant();
          if (!offer.isUndoable(now)) {
            return new SwapResult.TooLate();
          }
          var swap = offer.undo(now);
          evenings.record(new UnswappedRow(offer.turn().rota(), swap, me(), now));
          messages.undone(offer);
          return new SwapResult.Stays();
        });
  }

  private MemberId me() {
    return current.person().member();
  }
}
