package app.breather.base.mail;

import org.springframework.mail.MailException;

/** The mail server will never take this mail, most likely for its address. */
class MailRefused extends MailException {

  MailRefused(String why, Throwable cause) {
    super(why, cause);
  }

  @Override
  public String getMessage() {
    return String.valueOf(super.getMessage());
  }
}
