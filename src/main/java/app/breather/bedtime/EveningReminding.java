package app.breather.bedtime;

import app.breather.base.jobs.Job;
import app.breather.base.jobs.Jobs;
import app.breather.base.mail.Outbox;
import app.breather.base.tenancy.MemberId;
import app.breather.notifications.MessageKind;
import app.breather.notifications.NotificationChoices;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Half an hour after bedtime asks the parent whose evening it was how it went, unless it is written
 * down by then. Each run asks for the next, so that it goes on by itself as long as there is a
 * rota.
 */
@Component
class EveningReminding implements Job {

  static final Duration AFTER = Duration.ofMinutes(30);

  /** What is older is asked for no more, as after the server had been away. */
  private static final Duration LATEST = Duration.ofHours(3);

  private final BedtimeRotas rotas;
  private final RotaRecords records;
  private final TurnCards cards;
  private final EveningReminders reminders;
  private final BedtimeMessages messages;
  private final NotificationChoices choices;
  private final Outbox outbox;
  private final Jobs jobs;
  private final Clock clock;

  EveningReminding(
      BedtimeRotas rotas,
      RotaRecords records,
      TurnCards cards,
      EveningReminders reminders,
      BedtimeMessages messages,
      NotificationChoices choices,
      Outbox outbox,
      Jobs jobs,
      Clock clock) {
    this.rotas = rotas;
    this.records = records;
    this.cards = cards;
    this.reminders = reminders;
    this.messages = messages;
    this.choices = choices;
    this.outbox = outbox;
    this.jobs = jobs;
    this.clock = clock;
  }

  @Override
  public String name() {
    return "bedtime.evening";
  }

  @Override
  @Transactional
  public void run(UUID id) {
    var rota = new RotaId(id);
    rotas.lock();
    var now = clock.instant();
    var today = records.today();
    records.turns(rota, today.plusDays(1)).from(today.minusDays(1)).stream()
        .filter(turn -> isDue(turn, now))
        .forEach(
            turn ->
                turn.parent().ifPresent(parent -> ask(new TurnId(rota, turn.evening()), parent)));
    lookAhead(rota);
  }

  private static boolean isDue(Turn turn, Instant now) {
    var due = dueAt(turn);
    return !due.isAfter(now) && due.isAfter(now.minus(LATEST));
  }

  private static Instant dueAt(Turn turn) {
    return turn.window().until().plus(AFTER);
  }

  private void ask(TurnId turn, MemberId parent) {
    boolean known =
        cards.reports().containsKey(turn)
            || reminders.existsByRotaIdAndEvening(turn.rota().value(), turn.evening());
    if (!known) {
      var reminder = reminders.save(new EveningReminder(turn, parent, clock.instant()));
      messages.howWasIt(parent, turn);
      choices
          .letterAt(parent, MessageKind.EVENING)
          .ifPresent(when -> outbox.post(EveningLetters.KIND, reminder.getId(), parent, when));
    }
  }

  /** Called when something was recorded, and after each run. */
  void lookAhead(RotaId rota) {
    var now = clock.instant();
    LocalDate today = records.today();
    records.turns(rota, today.plusDays(3)).from(today).stream()
        .map(EveningReminding::dueAt)
        .filter(due -> due.isAfter(now))
        .findFirst()
        .or(() -> records.agreed(rota).map(row -> firstDue(row, now)))
        .filter(due -> due.isAfter(now))
        .ifPresent(when -> jobs.schedule(name(), rota.value(), when));
  }

  /** Of a rota that begins later. */
  private Instant firstDue(AgreedRow row, Instant now) {
    var first = row.version().first();
    return records.turn(new TurnId(row.rota(), first)).map(EveningReminding::dueAt).orElse(now);
  }
}
