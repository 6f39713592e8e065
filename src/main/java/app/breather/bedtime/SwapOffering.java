package app.breather.bedtime;

import app.breather.base.security.Access;
import app.breather.base.security.Needs;
import app.breather.base.tenancy.CurrentActor;
import app.breather.base.tenancy.MemberId;
import app.breather.base.text.Texts;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Mine for one of yours: a parent offers evenings to another; nothing changes before a yes. */
@Service
public class SwapOffering {

  public static final int WORD_LENGTH = 500;
  public static final int MOST_CHOICES = 7;

  private final BedtimeRotas rotas;
  private final SwapDesk desk;
  private final SwapOffers offers;
  private final SwapReader reader;
  private final FreeParents free;
  private final SwapMessages messages;
  private final Evenings evenings;
  private final CurrentActor current;
  private final Clock clock;

  SwapOffering(
      BedtimeRotas rotas,
      SwapDesk desk,
      SwapOffers offers,
      SwapReader reader,
      FreeParents free,
      SwapMessages messages,
      Evenings evenings,
      CurrentActor current,
      Clock clock) {
    this.rotas = rotas;
    this.desk = desk;
    this.offers = offers;
    this.reader = reader;
    this.free = free;
    this.messages = messages;
    this.evenings = evenings;
    this.current = current;
    this.clock = clock;
  }

  /**
   * @param choices the other's evenings, of which one is enough
   * @param word cut at {@link #WORD_LENGTH}
   */
  @Needs(Access.PARENT)
  @Transactional
  public SwapResult offer(TurnId mine, MemberId to, Collection<LocalDate> choices, String word) {
    rotas.lock();
    var me = current.person().member();
    if (!free.isParent(to) || to.equals(me)) {
      return new SwapResult.Unknown();
    }
    var said = Texts.shortened(word, WORD_LENGTH);
    return problem(mine, me, to, choices)
        .orElseGet(
            () -> {
              withdrawEarlier(mine, me, to);
              return offered(
                  new SwapOffer(mine, me, to, true, Set.copyOf(choices), said, clock.instant()),
                  false);
            });
  }

  /** What one offers anew for an evening stands in place of what one offered before. */
  private void withdrawEarlier(TurnId mine, MemberId me, MemberId to) {
    var now = clock.instant();
    offers.live(now).stream()
        .filter(SwapOffer::isOffered)
        .filter(offer -> offer.turn().equals(mine) && offer.offeredBy().equals(me))
        .filter(offer -> offer.offeredTo().equals(to))
        .forEach(offer -> offer.withdraw(now));
  }

  /**
   * Other evenings instead, which the one who offered can choose from.
   *
   * @param word cut at {@link #WORD_LENGTH}
   */
  @Needs(Access.PARENT)
  @Transactional
  public SwapResult counter(SwapId id, Collection<LocalDate> choices, String word) {
    return desk.toAnswer(
        id,
        offer -> {
          var said = Texts.shortened(word, WORD_LENGTH);
          return problem(offer.turn(), offer.giver(), offer.partner(), choices)
              .orElseGet(
                  () -> offered(offer.counter(Set.copyOf(choices), said, clock.instant()), true));
        });
  }

  @Needs(Access.PARENT)
  @Transactional
  public SwapResult withdraw(SwapId id) {
    return desk.toWithdraw(
        id,
        offer -> {
          offer.withdraw(clock.instant());
          messages.withdrawn(offer);
          evenings.tell();
          return new SwapResult.Stays();
        });
  }

  private SwapResult offered(SwapOffer offer, boolean counter) {
    offers.save(offer);
    messages.offered(offer, counter);
    evenings.tell();
    return new SwapResult.Offered(offer.id());
  }

  /** Empty when all of them can be had. */
  private Optional<SwapResult> problem(
      TurnId turn, MemberId giver, MemberId partner, Collection<LocalDate> choices) {
    if (choices.isEmpty() || choices.size() > MOST_CHOICES) {
      return Optional.of(new SwapResult.NoChoice());
    }
    var possible = reader.terms(turn.rota()).choices(turn.evening(), giver, partner);
    return possible.containsAll(choices) ? Optional.empty() : Optional.of(new SwapResult.MovedOn());
  }
}
