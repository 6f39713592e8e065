package app.breather.family;

import app.breather.base.mail.MailServer;
import app.breather.base.security.Access;
import app.breather.base.security.Needs;
import java.time.Duration;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Links by which who reads an account's mail gets in. */
@Service
public class MailedLinks {

  /** From when the mail is handed over. */
  static final Duration LIFE = Duration.ofMinutes(10);

  /** What the link is to do. */
  public enum Wish {
    SIGN_IN,
    NEW_PASSWORD
  }

  /** Says the same whether or not there is such an account. */
  public enum Asked {
    /** If there is an account. */
    ON_ITS_WAY,
    NO_ADDRESS,
    /** Nothing is sent before a quarter of an hour is over. */
    TOO_MANY
  }

  private final AccountRows accounts;
  private final AccountMails mails;
  private final SignInLimits limits;
  private final MailServer server;

  MailedLinks(AccountRows accounts, AccountMails mails, SignInLimits limits, MailServer server) {
    this.accounts = accounts;
    this.mails = mails;
    this.limits = limits;
    this.server = server;
  }

  /** Whether there is a mail server that takes them. */
  @Needs(Access.ANYONE)
  public boolean areOffered() {
    return server.isThere();
  }

  /**
   * @param from where on the network it is asked from
   */
  @Needs(Access.ANYONE)
  @Transactional
  public Asked ask(Wish wish, String email, String from) {
    var address = EmailAddress.parse(email);
    if (address.isEmpty()) {
      return Asked.NO_ADDRESS;
    }
    if (!limits.mailOnce(address.get().value(), from)) {
      return Asked.TOO_MANY;
    }
    mails.post(mail(wish), accounts.findByEmail(address.get().value()));
    return Asked.ON_ITS_WAY;
  }

  private static AccountMail mail(Wish wish) {
    return switch (wish) {
      case SIGN_IN -> AccountMail.SIGN_IN;
      case NEW_PASSWORD -> AccountMail.NEW_PASSWORD;
    };
  }
}
