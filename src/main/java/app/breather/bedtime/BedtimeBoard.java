package app.breather.bedtime;

import app.breather.base.security.Access;
import app.breather.base.security.Needs;
import app.breather.base.tenancy.CurrentActor;
import app.breather.family.Families;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Evenings as the parents see them. */
@Service
public class BedtimeBoard {

  /** The kind of change that open pages are told of. */
  public static final String CHANGES = "bedtime";

  private static final int MOST_DAYS = 62;

  private final RotaRecords records;
  private final TurnCards cards;
  private final TakeOverAsks asks;
  private final Families families;
  private final CurrentActor current;
  private final Clock clock;

  BedtimeBoard(
      RotaRecords records,
      TurnCards cards,
      TakeOverAsks asks,
      Families families,
      CurrentActor current,
      Clock clock) {
    this.records = records;
    this.cards = cards;
    this.asks = asks;
    this.families = families;
    this.current = current;
    this.clock = clock;
  }

  /** What was agreed on last, whether or not it has begun; empty before there is a rota. */
  @Needs(Access.PARENT)
  @Transactional(readOnly = true)
  public Optional<RotaCard> rota() {
    return records.agreed().map(RotaAgreement::card);
  }

  /** Today's evening; empty without a rota, or before its first evening. */
  @Needs(Access.PARENT)
  @Transactional(readOnly = true)
  public Optional<TurnCard> tonight() {
    return nights(today(), 1).stream().findFirst();
  }

  /**
   * Those that have a turn, in order.
   *
   * @param days 1 to 62
   */
  @Needs(Access.PARENT)
  @Transactional(readOnly = true)
  public List<TurnCard> nights(LocalDate from, int days) {
    if (days < 1 || days > MOST_DAYS) {
      throw new IllegalArgumentException("Not so many nights: " + days);
    }
    var until = from.plusDays(days);
    var turns =
        records.turns(until).turns().stream()
            .filter(turn -> !turn.evening().isBefore(from) && turn.evening().isBefore(until))
            .toList();
    return cards.of(turns);
  }

  /** Questions of other parents that wait for the acting one. */
  @Needs(Access.PARENT)
  @Transactional(readOnly = true)
  public List<TakeOverCard> askedOfMe() {
    var me = current.person().member();
    return asks.waiting(today()).stream()
        .filter(ask -> ask.isOf(me))
        .map(TakeOverAsk::card)
        .toList();
  }

  private LocalDate today() {
    return LocalDate.ofInstant(clock.instant(), families.current().zone());
  }
}
