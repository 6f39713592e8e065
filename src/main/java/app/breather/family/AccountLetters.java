package app.breather.family;

import app.breather.base.links.LinkPurpose;
import app.breather.base.links.Links;
import app.breather.base.links.PublicAddress;
import app.breather.base.mail.Letter;
import app.breather.base.mail.Letter.Block;
import app.breather.base.mail.LetterSource.Written;
import java.net.URI;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Writes to an account, in its own language; a secret is made when the letter is written. */
@Component
class AccountLetters {

  private final AccountRows accounts;
  private final Links links;
  private final PublicAddress addresses;
  private final MessageSource words;

  AccountLetters(AccountRows accounts, Links links, PublicAddress addresses, MessageSource words) {
    this.accounts = accounts;
    this.links = links;
    this.addresses = addresses;
    this.words = words;
  }

  Written write(AccountMail mail, UUID account) {
    return accounts
        .findById(account)
        .<Written>map(known -> new Written.Ready(letter(mail, known)))
        .orElseGet(Written.NotNeeded::new);
  }

  private Letter letter(AccountMail mail, Account to) {
    var language = to.language();
    var title = say(language, mail.key("title"));
    return new Letter(
        to.email(),
        language,
        title,
        List.of(
            new Block.Headline(title),
            new Block.Paragraph(say(language, mail.key("text"), to.email())),
            new Block.Button(say(language, mail.key("button")), address(mail, to), true),
            new Block.SmallPrint(say(language, mail.key("small")))));
  }

  private URI address(AccountMail mail, Account account) {
    return addresses.of(
        switch (mail) {
          case SIGN_IN -> "sign-in/" + secret(LinkPurpose.SIGN_IN, account);
          case NEW_PASSWORD -> "reset/" + secret(LinkPurpose.RESET, account);
          case PASSWORD_CHANGED -> "login/password";
        });
  }

  private String secret(LinkPurpose purpose, Account account) {
    return links.make(purpose, Optional.empty(), account.id().value(), MailedLinks.LIFE).text();
  }

  private String say(Locale language, String key, Object... values) {
    return words.getMessage(key, values, language);
  }
}
