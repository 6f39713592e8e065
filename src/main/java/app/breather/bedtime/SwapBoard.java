package app.breather.bedtime;

import app.breather.base.security.Access;
import app.breather.base.security.Needs;
import app.breather.base.tenancy.CurrentActor;
import app.breather.base.tenancy.MemberId;
import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Which evenings can be swapped, and what is on offer. */
@Service
public class SwapBoard {

  private final SwapOffers offers;
  private final SwapReader reader;
  private final CurrentActor current;

  SwapBoard(SwapOffers offers, SwapReader reader, CurrentActor current) {
    this.offers = offers;
    this.reader = reader;
    this.current = current;
  }

  /** Evenings of another parent that the acting one could have for one of theirs, in order. */
  @Needs(Access.PARENT)
  @Transactional(readOnly = true)
  public List<LocalDate> choices(TurnId mine, MemberId of) {
    return reader.terms(mine.rota()).choices(mine.evening(), me(), of);
  }

  /** Others of the partner's evenings that could be had instead of those offered. */
  @Needs(Access.PARENT)
  @Transactional(readOnly = true)
  public List<LocalDate> counterChoices(SwapId id) {
    return offers
        .findById(id.value())
        .filter(offer -> offer.offeredTo().equals(me()))
        .map(this::others)
        .orElseGet(List::of);
  }

  private List<LocalDate> others(SwapOffer offer) {
    return reader
        .terms(offer.turn().rota())
        .choices(offer.turn().evening(), offer.giver(), offer.partner())
        .stream()
        .filter(choice -> !offer.choices().contains(choice))
        .toList();
  }

  /** What the acting parent can answer, take back or undo, the oldest first. */
  @Needs(Access.PARENT)
  @Transactional(readOnly = true)
  public List<SwapCard> mine() {
    var me = me();
    return reader.live().stream()
        .filter(card -> card.accepted() ? card.to().equals(me) : isOf(card, me))
        .toList();
  }

  /** What the acting parent is to answer. */
  @Needs(Access.PARENT)
  @Transactional(readOnly = true)
  public List<SwapCard> askedOfMe() {
    var me = me();
    return mine().stream().filter(card -> !card.accepted() && card.to().equals(me)).toList();
  }

  private static boolean isOf(SwapCard card, MemberId me) {
    return card.giver().equals(me) || card.partner().equals(me);
  }

  private MemberId me() {
    return current.person().member();
  }
}
