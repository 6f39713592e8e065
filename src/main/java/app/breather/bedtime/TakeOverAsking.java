package app.breather.bedtime;

import app.breather.base.security.Access;
import app.breather.base.security.Needs;
import app.breather.base.tenancy.CurrentActor;
import app.breather.base.tenancy.MemberId;
import app.breather.base.text.Texts;
import java.util.function.BiFunction;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** "Take tonight for me": a parent asks another, who says yes or no. */
@Service
public class TakeOverAsking {

  public static final int WORD_LENGTH = 500;

  private final TakeOverAsks asks;
  private final Evenings evenings;
  private final FreeParents free;
  private final BedtimeMessages messages;
  private final CurrentActor current;

  TakeOverAsking(
      TakeOverAsks asks,
      Evenings evenings,
      FreeParents free,
      BedtimeMessages messages,
      CurrentActor current) {
    this.asks = asks;
    this.evenings = evenings;
    this.free = free;
    this.messages = messages;
    this.current = current;
  }

  /**
   * @param word cut at {@link #WORD_LENGTH}
   */
  @Needs(Access.PARENT)
  @Transactional
  public TakeResult ask(TurnId id, MemberId of, String word) {
    return evenings.ahead(
        id,
        ahead -> {
          if (!free.isParent(of) || of.equals(ahead.me())) {
            return new TakeResult.Unknown();
          }
          if (!ahead.turn().isOf(ahead.me())) {
            return new TakeResult.NotTheirs();
          }
          if (!free.isFree(of, ahead.turn().window())) {
            return new TakeResult.Away(of);
          }
          boolean waits =
              asks.waiting(id.evening()).stream()
                  .anyMatch(ask -> ask.turn().equals(id) && ask.isOf(of));
          if (!waits) {
            var said = Texts.shortened(word, WORD_LENGTH);
            asks.save(new TakeOverAsk(id, ahead.me(), of, said, ahead.now()));
            messages.asked(of, id, evenings.isTonight(ahead), said);
            evenings.tell();
          }
          return new TakeResult.Asked();
        });
  }

  /**
   * The evening is taken, and one turn is owed for it unless it is a present.
   *
   * @param word cut at {@link #WORD_LENGTH}
   */
  @Needs(Access.PARENT)
  @Transactional
  public TakeResult accept(TakeOverAskId id, boolean asPresent, String word) {
    return answer(
        id,
        (ask, ahead) -> {
          if (!ask.isOf(ahead.me()) || !ahead.turn().isOf(ask.askedBy())) {
            return new TakeResult.NotTheirs();
          }
          if (!free.isFree(ahead.me(), ahead.turn().window())) {
            return new TakeResult.Away(ahead.me());
          }
          var said = Texts.shortened(word, WORD_LENGTH);
          ask.accept(said, ahead.now());
          messages.accepted(ask.askedBy(), ahead.id(), said);
          evenings.record(
              new TakenOverRow(
                  ahead.rota(), ahead.evening(), ahead.me(), !asPresent, ahead.me(), ahead.now()));
          return new TakeResult.Passed(evenings.holder(ahead.id()));
        });
  }

  /**
   * @param word cut at {@link #WORD_LENGTH}
   */
  @Needs(Access.PARENT)
  @Transactional
  public TakeResult decline(TakeOverAskId id, String word) {
    return answer(
        id,
        (ask, ahead) -> {
          if (!ask.isOf(ahead.me())) {
            return new TakeResult.NotTheirs();
          }
          var said = Texts.shortened(word, WORD_LENGTH);
          ask.decline(said, ahead.now());
          messages.declined(ask.askedBy(), ahead.id(), said);
          evenings.tell();
          return new TakeResult.Stays();
        });
  }

  @Needs(Access.PARENT)
  @Transactional
  public TakeResult withdraw(TakeOverAskId id) {
    return answer(
        id,
        (ask, ahead) -> {
          if (!ask.isBy(ahead.me())) {
            return new TakeResult.NotTheirs();
          }
          ask.withdraw(ahead.now());
          evenings.tell();
          return new TakeResult.Stays();
        });
  }

  private TakeResult answer(
      TakeOverAskId id, BiFunction<TakeOverAsk, Evenings.Ahead, TakeResult> then) {
    var me = current.person().member();
    return asks.findById(id.value())
        .filter(ask -> ask.isOf(me) || ask.isBy(me))
        .map(
            ask ->
                evenings.ahead(
                    ask.turn(),
                    ahead -> ask.isWaiting() ? then.apply(ask, ahead) : new TakeResult.NotTheirs()))
        .orElseGet(TakeResult.Unknown::new);
  }
}
