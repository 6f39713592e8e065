package app.breather.family;

import app.breather.base.jobs.Job;
import app.breather.base.mail.LetterSource;
import app.breather.base.tenancy.MemberId;
import java.util.UUID;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** For each mail to an account, who posts it and who writes it. */
@Configuration(proxyBeanMethods = false)
class AccountMailConfiguration {

  @Bean
  Job postSignIn(AccountMails mails) {
    return new Posting(AccountMail.SIGN_IN, mails);
  }

  @Bean
  Job postNewPassword(AccountMails mails) {
    return new Posting(AccountMail.NEW_PASSWORD, mails);
  }

  @Bean
  Job postPasswordChanged(AccountMails mails) {
    return new Posting(AccountMail.PASSWORD_CHANGED, mails);
  }

  @Bean
  LetterSource writeSignIn(AccountLetters letters) {
    return new Writing(AccountMail.SIGN_IN, letters);
  }

  @Bean
  LetterSource writeNewPassword(AccountLetters letters) {
    return new Writing(AccountMail.NEW_PASSWORD, letters);
  }

  @Bean
  LetterSource writePasswordChanged(AccountLetters letters) {
    return new Writing(AccountMail.PASSWORD_CHANGED, letters);
  }

  private record Posting(AccountMail mail, AccountMails mails) implements Job {

    @Override
    public String name() {
      return mail.kind();
    }

    @Override
    public void run(UUID account) {
      mails.forward(mail, account);
    }
  }

  private record Writing(AccountMail mail, AccountLetters letters) implements LetterSource {

    @Override
    public String kind() {
      return mail.kind();
    }

    @Override
    public Written write(UUID account, MemberId to) {
      return letters.write(mail, account);
    }
  }
}
