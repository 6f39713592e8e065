package app.breather.notifications;

import app.breather.base.jobs.DueJobs;
import app.breather.base.tenancy.Actor;
import app.breather.base.time.TestClock;
import app.breather.calendar.Parkers;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;
import org.springframework.transaction.TransactionStatus;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * What Alex tells Sam on a Thursday in Berlin, and the work to tell it that is due as time goes.
 */
@Component
class NewsFixture {

  static final Instant NOON = Instant.parse("2027-03-04T11:00:00Z");
  static final Instant LATE_EVENING = Instant.parse("2027-03-04T21:30:00Z");

  /** Of the next day, when quiet hours are over. */
  static final Instant SEVEN = Instant.parse("2027-03-05T06:00:00Z");

  private final Parkers parkers;
  private final Messages messages;
  private final Inbox inbox;
  private final DueJobs due;
  private final TestClock clock;
  private final TransactionTemplate transaction;
  private final JdbcTemplate jdbc;

  NewsFixture(
      Parkers parkers,
      Messages messages,
      Inbox inbox,
      DueJobs due,
      TestClock clock,
      TransactionTemplate transaction,
      JdbcTemplate jdbc) {
    this.parkers = parkers;
    this.messages = messages;
    this.inbox = inbox;
    this.due = due;
    this.clock = clock;
    this.transaction = transaction;
    this.jdbc = jdbc;
  }

  Parkers.Family aFamilyAtNoon() {
    clock.stopAt(NOON);
    return parkers.create();
  }

  void send(Parkers.Family family, MessageKind kind, String word) {
    send(family, kind, word, _ -> {});
  }

  /** What Alex did comes to nothing, and so does the message. */
  void sendInVain(Parkers.Family family, MessageKind kind, String word) {
    send(family, kind, word, TransactionStatus::setRollbackOnly);
  }

  private void send(
      Parkers.Family family, MessageKind kind, String word, Consumer<TransactionStatus> then) {
    List<Argument> arguments =
        List.of(
            new Argument.Person(family.alex().member()),
            new Argument.Day(LocalDate.of(2027, 3, 6)),
            new Argument.Text(word));
    var message =
        new Message(
            kind, family.sam().member(), "bedtime.message.asked.word", arguments, "bedtime");
    does(
        family.alex(),
        () ->
            transaction.executeWithoutResult(
                status -> {
                  messages.send(List.of(message));
                  then.accept(status);
                }));
  }

  void samReadsAll(Parkers.Family family) {
    does(family.sam(), inbox::readAll);
  }

  void samReadsGerman(Parkers.Family family) {
    jdbc.update("update account set language = 'de' where id = ?", family.sam().account().value());
  }

  void samLeaves(Parkers.Family family) {
    does(
        family.alex(),
        () ->
            transaction.executeWithoutResult(
                _ ->
                    jdbc.update(
                        "update member set left_at = now(), account_id = null where id = ?",
                        family.sam().member().value())));
  }

  void does(Actor.Person who, Runnable what) {
    parkers.as(
        who,
        () -> {
          what.run();
          return who;
        });
  }

  void after(Parkers.Family family, Duration time) {
    clock.advance(time);
    due.run(family.id());
  }

  void at(Parkers.Family family, Instant moment) {
    clock.stopAt(moment);
    due.run(family.id());
  }
}
