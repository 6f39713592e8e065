package app.breather.bedtime;

import app.breather.base.live.FamilyChanges;
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
import java.util.function.Function;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Mine for yours: parents trade evenings, which owes nobody anything. */
@Service
public class BedtimeSwaps {

  public static final int WORD_LENGTH = 500;
  public static final int MOST_CHOICES = 7;

  private final BedtimeRotas rotas;
  private final RotaChanges changes;
  private final SwapOffers offers;
  private final SwapReader reader;
  private final SwapMessages messages;
  private final CurrentActor current;
  private final FamilyChanges familyChanges;
  private final Clock clock;

  BedtimeSwaps(
      BedtimeRotas rotas,
      RotaChanges changes,
      SwapOffers offers,
      SwapReader reader,
      SwapMessages messages,
      CurrentActor current,
      FamilyChanges familyChanges,
      Clock clock) {
    this.rotas = rotas;
    this.changes = changes;
    this.offers = offers;
    this.reader = reader;
    this.messages = messages;
    this.current = current;
    this.familyChanges = familyChanges;
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
    if (!reader.isParent(to) || to.equals(me())) {
      return new SwapResult.Unknown();
    }
    var said = Texts.shortened(word, WORD_LENGTH);
    return fits(mine, me(), to, choices)
        .orElseGet(
            () -> {
              withdrawEarlier(mine, to);
              return offered(
                  new SwapOffer(mine, me(), to, true, Set.copyOf(choices), said, clock.instant()),
                  false);
            });
  }

  /** What one offers anew for an evening stands in place of what one offered before. */
  private void withdrawEarlier(TurnId mine, MemberId to) {
    var now = clock.instant();
    offers.live(now).stream()
        .filter(SwapOffer::isOffered)
        .filter(offer -> offer.turn().equals(mine) && offer.offeredBy().equals(me()))
        .filter(offer -> offer.offeredTo().equals(to))
        .forEach(offer -> offer.withdraw(now));
  }

  /** Other evenings instead, which the one who offered can choose from. */
  @Needs(Access.PARENT)
  @Transactional
  public SwapResult counter(SwapId id, Collection<LocalDate> choices, String word) {
    return answer(
        id,
        offer -> {
          var said = Texts.shortened(word, WORD_LENGTH);
          return fits(offer.turn(), offer.giver(), offer.partner(), choices)
              .orElseGet(
                  () -> offered(offer.counter(Set.copyOf(choices), said, clock.instant()), true));
        });
  }

  private SwapResult offered(SwapOffer offer, boolean counter) {
    offers.save(offer);
    messages.offered(offer, counter);
    tell();
    return new SwapResult.Offered(offer.id());
  }

  /** Empty when all of them can be had. */
  private Optional<SwapResult> fits(
      TurnId turn, MemberId giver, MemberId partner, Collection<LocalDate> choices) {
    if (choices.isEmpty() || choices.size() > MOST_CHOICES) {
      return Optional.of(new SwapResult.NoChoice());
    }
    var possible = reader.terms(turn.rota()).choices(turn.evening(), giver, partner);
    return possible.containsAll(choices) ? Optional.empty() : Optional.of(new SwapResult.MovedOn());
  }

  /**
   * Both evenings change hands at once; of several offers for one of them the first answered wins.
   */
  @Needs(Access.PARENT)
  @Transactional
  public SwapResult accept(SwapId id, LocalDate choice) {
    return answer(
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
          changes.save(swap);
          offer.accept(swap, now);
          messages.accepted(offer, choice);
          messages.overtaken(open, reader.live(), offer);
          tell();
          return me().equals(offer.giver())
              ? new SwapResult.Swapped(choice, offer.partner(), evening)
              : new SwapResult.Swapped(evening, offer.giver(), choice);
        });
  }

  /**
   * @param word cut at {@link #WORD_LENGTH}
   */
  @Needs(Access.PARENT)
  @Transactional
  public SwapResult decline(SwapId id, String word) {
    return answer(
        id,
        offer -> {
          var said = Texts.shortened(word, WORD_LENGTH);
          offer.decline(said, clock.instant());
          messages.declined(offer, said);
          tell();
          return new SwapResult.Stays();
        });
  }

  @Needs(Access.PARENT)
  @Transactional
  public SwapResult withdraw(SwapId id) {
    rotas.lock();
    return offers
        .findById(id.value())
        .filter(offer -> offer.offeredBy().equals(me()))
        .map(
            offer -> {
              if (!offer.isOffered()) {
                return new SwapResult.MovedOn();
              }
              offer.withdraw(clock.instant());
              messages.withdrawn(offer);
              tell();
              return new SwapResult.Stays();
            })
        .orElseGet(SwapResult.Unknown::new);
  }

  /** Who accepted thinks again, within ten minutes; the offer waits as it did before. */
  @Needs(Access.PARENT)
  @Transactional
  public SwapResult undo(SwapId id) {
    rotas.lock();
    return offers
        .findById(id.value())
        .filter(offer -> offer.offeredTo().equals(me()))
        .map(
            offer -> {
              var now = clock.instant();
              if (!offer.isUndoable(now)) {
                return new SwapResult.TooLate();
              }
              var swap = offer.undo(now);
              changes.save(new UnswappedRow(offer.turn().rota(), swap, me(), now));
              messages.undone(offer);
              tell();
              return new SwapResult.Stays();
            })
        .orElseGet(SwapResult.Unknown::new);
  }

  private SwapResult answer(SwapId id, Function<SwapOffer, SwapResult> then) {
    rotas.lock();
    return offers
        .findById(id.value())
        .filter(offer -> offer.offeredTo().equals(me()))
        .map(offer -> offer.isOffered() ? then.apply(offer) : new SwapResult.MovedOn())
        .orElseGet(SwapResult.Unknown::new);
  }

  private void tell() {
    familyChanges.changed(current.family(), BedtimeBoard.CHANGES);
  }

  private MemberId me() {
    return current.person().member();
  }
}
