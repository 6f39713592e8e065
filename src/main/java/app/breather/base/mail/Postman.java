package app.breather.base.mail;

import app.breather.base.jobs.Job;
import java.util.UUID;
import org.springframework.mail.MailException;
import org.springframework.stereotype.Component;

/**
 * Hands mails to the mail server, at least once. Whoever is stopped between handing over and noting
 * it hands over again, under the same Message-ID.
 */
@Component
class Postman implements Job {

  static final String NAME = "mail.send";

  private final LetterDesk desk;
  private final MailServer server;

  Postman(LetterDesk desk, MailServer server) {
    this.desk = desk;
    this.server = server;
  }

  @Override
  public String name() {
    return NAME;
  }

  @Override
  public void run(UUID mail) {
    desk.write(mail).ifPresent(letter -> send(mail, letter));
  }

  private void send(UUID mail, Letter letter) {
    try {
      server.send(mail, letter);
    } catch (MailRefused refused) {
      desk.refused(mail, refused.why());
      return;
    } catch (MailException away) {
      desk.failed(mail, away.getClass().getSimpleName());
      throw away;
    }
    desk.sent(mail);
  }
}
