package app.breather.base.mail;

import org.springframework.mail.MailException;

/** The mail server will never take this mail, most likely for its address. */
class MailRefused extends MailException {

  private final String why;

  MailRefused(String why, Throwable cause) {
    super(why, cause);
    this.why = why;
  }

  String why() {
    return why;
  }
}
