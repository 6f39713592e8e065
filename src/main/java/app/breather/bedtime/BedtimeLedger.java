package app.breather.bedtime;

import app.breather.base.security.Access;
import app.breather.base.security.Needs;
import app.breather.base.tenancy.CurrentActor;
import app.breather.base.tenancy.MemberId;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What the parents owe each other and why, and that somebody wants nothing back. */
@Service
public class BedtimeLedger {

  private static final Duration NOTICE = Duration.ofHours(24);

  private final BedtimeRotas rotas;
  private final RotaRecords records;
  private final Evenings evenings;
  private final BedtimeMessages messages;
  private final CurrentActor current;
  private final Clock clock;

  BedtimeLedger(
      BedtimeRotas rotas,
      RotaRecords records,
      Evenings evenings,
      BedtimeMessages messages,
      CurrentActor current,
      Clock clock) {
    this.rotas = rotas;
    this.records = records;
    this.evenings = evenings;
    this.messages = messages;
    this.current = current;
    this.clock = clock;
  }

  /** One for each rota, in their order. */
  @Needs(Access.PARENT)
  @Transactional(readOnly = true)
  public List<LedgerCard> read() {
    return records.rotas().stream().map(rota -> reading(rota).card()).toList();
  }

  /** The creditor alone can say so. */
  @Needs(Access.PARENT)
  @Transactional
  public ForgiveResult forgive(TurnId turn, MemberId debtor) {
    rotas.lock();
    var me = current.person().member();
    var debt = new Debt(debtor, me, turn.evening());
    var reading = reading(turn.rota());
    if (!reading.owedNow().contains(debt)) {
      return new ForgiveResult.NotOwed();
    }
    var now = clock.instant();
    var soon =
        reading.payback(debt).filter(payback -> !payback.window().from().isAfter(now.plus(NOTICE)));
    if (soon.isPresent()) {
      return new ForgiveResult.PaidBackSoon(soon.get().evening());
    }
    evenings.record(new ForgivenRow(turn.rota(), debt, me, now));
    messages.forgiven(debtor, turn);
    return new ForgiveResult.Forgiven();
  }

  private LedgerReading reading(RotaId rota) {
    var today = records.today();
    var ahead = records.ahead(rota);
    var now = clock.instant();
    boolean begun = ahead.on(today).filter(turn -> !turn.window().from().isAfter(now)).isPresent();
    var next = begun ? today.plusDays(1) : today;
    var done = records.all().stream().filter(DoneRow.class::isInstance).map(DoneRow.class::cast);
    return new LedgerReading(
        rota,
        ahead,
        records.owedBefore(new TurnId(rota, next)),
        next,
        done.map(DoneRow::report).toList());
  }
}
