package app.breather.bedtime;

import app.breather.base.security.Access;
import app.breather.base.security.Needs;
import app.breather.base.tenancy.CurrentActor;
import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Evenings as the parents see them. */
@Service
public class BedtimeBoard {

  /** The kind of change that open pages are told of. */
  public static final String CHANGES = "bedtime";

  private static final int MOST_DAYS = 62;

  private final RotaRecords records;
  private final RotaChildren children;
  private final TurnCards cards;
  private final TakeOverAsks asks;
  private final CurrentActor current;

  BedtimeBoard(
      RotaRecords records,
      RotaChildren children,
      TurnCards cards,
      TakeOverAsks asks,
      CurrentActor current) {
    this.records = records;
    this.children = children;
    this.cards = cards;
    this.asks = asks;
    this.current = current;
  }

  /**
   * As they were agreed on last, whether or not they have begun; the one for all comes first. None
   * before there is a rota.
   */
  @Needs(Access.PARENT)
  @Transactional(readOnly = true)
  public List<RotaCard> rotas() {
    return records.rotas().stream()
        .filter(rota -> !children.isEnded(rota))
        .flatMap(rota -> records.agreed(rota).stream())
        .map(RotaAgreement::card)
        .toList();
  }

  /** Today's evening, one for each rota that has it. */
  @Needs(Access.PARENT)
  @Transactional(readOnly = true)
  public List<TurnCard> tonight() {
    return nights(records.today(), 1);
  }

  /**
   * Those that have a turn, in order, one rota after another.
   *
   * @param days 1 to 62
   */
  @Needs(Access.PARENT)
  @Transactional(readOnly = true)
  public List<TurnCard> nights(LocalDate from, int days) {
    if (days < 1 || days > MOST_DAYS) {
      throw new IllegalArgumentException("Not so many nights: " + days);
    }
    return cards.between(from, from.plusDays(days));
  }

  /** Questions of other parents that wait for the acting one. */
  @Needs(Access.PARENT)
  @Transactional(readOnly = true)
  public List<TakeOverCard> askedOfMe() {
    var me = current.person().member();
    return asks.waiting(records.today()).stream()
        .filter(ask -> ask.isOf(me))
        .map(ask -> ask.card(children.of(ask.turn())))
        .toList();
  }
}
