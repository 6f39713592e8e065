package app.breather.bedtime;

import app.breather.base.links.LinkPurpose;
import app.breather.base.links.Links;
import app.breather.base.tenancy.Actor;
import app.breather.family.FamilyFixture;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Optional;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Evenings that a parent was asked about by mail. */
@Component
@Lazy
public class AskedEvenings {

  private final FamilyFixture families;
  private final BedtimeBoard board;
  private final EveningReminders reminders;
  private final Links links;
  private final TransactionTemplate transaction;
  private final Clock clock;

  AskedEvenings(
      FamilyFixture families,
      BedtimeBoard board,
      EveningReminders reminders,
      Links links,
      TransactionTemplate transaction,
      Clock clock) {
    this.families = families;
    this.board = board;
    this.reminders = reminders;
    this.links = links;
    this.transaction = transaction;
    this.clock = clock;
  }

  /** The page about the next evening, without a slash before it. */
  public String next(Actor.Person parent) {
    return families.as(
        parent,
        () -> {
          var turn = board.nights(LocalDate.now(clock), 14).getFirst().id();
          var reminder =
              transaction.execute(
                  _ -> reminders.save(new EveningReminder(turn, parent.member(), clock.instant())));
          var family = Optional.of(parent.family());
          var secret =
              links.make(LinkPurpose.TURN_DONE, family, reminder.getId(), Duration.ofDays(1));
          return "evening/" + secret.text();
        });
  }
}
