package app.breather.bedtime;

import app.breather.base.security.Access;
import app.breather.base.security.Needs;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** A parent takes an evening as a present to whose it was, or gives it back. */
@Service
public class TakingOver {

  private final Evenings evenings;
  private final FreeParents free;
  private final BedtimeMessages messages;

  TakingOver(Evenings evenings, FreeParents free, BedtimeMessages messages) {
    this.evenings = evenings;
    this.free = free;
    this.messages = messages;
  }

  /** Stands at once. */
  @Needs(Access.PARENT)
  @Transactional
  public TakeResult take(TurnId id) {
    return evenings.ahead(
        id,
        ahead -> {
          if (ahead.turn().isOf(ahead.me())) {
            return new TakeResult.NotTheirs();
          }
          if (!free.isFree(ahead.me(), ahead.turn().window())) {
            return new TakeResult.Away(ahead.me());
          }
          evenings.record(
              new TakenOverRow(
                  ahead.rota(), id.evening(), ahead.me(), false, ahead.me(), ahead.now()));
          messages.taken(ahead.turn().parent(), id);
          return new TakeResult.Passed(evenings.holder(id));
        });
  }

  /** The one who took it, or to whom it was given, lets it go its usual way again. */
  @Needs(Access.PARENT)
  @Transactional
  public TakeResult giveBack(TurnId id) {
    return evenings.ahead(
        id,
        ahead -> {
          if (!(ahead.turn().reason() instanceof TurnReason.TookOver)
              || !ahead.turn().isOf(ahead.me())) {
            return new TakeResult.NotTheirs();
          }
          evenings.record(new GivenBackRow(ahead.rota(), id.evening(), ahead.me(), ahead.now()));
          var holder = evenings.holder(id);
          messages.givenBack(holder, id);
          return new TakeResult.Passed(holder);
        });
  }
}
