package app.breather.base.mail;

import jakarta.mail.Message.RecipientType;
import jakarta.mail.MessagingException;
import jakarta.mail.SendFailedException;
import jakarta.mail.internet.InternetAddress;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.Arrays;
import java.util.Date;
import java.util.UUID;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.mail.MailPreparationException;
import org.springframework.mail.MailSendException;
import org.springframework.mail.javamail.JavaMailSender;
import org.springframework.stereotype.Component;

/** The one that is set up with {@code spring.mail.host}, if there is one. */
@Component
public class MailServer {

  private final ObjectProvider<JavaMailSender> sender;
  private final MailSettings settings;
  private final LetterLayout layout;
  private final Clock clock;

  MailServer(
      ObjectProvider<JavaMailSender> sender,
      MailSettings settings,
      LetterLayout layout,
      Clock clock) {
    this.sender = sender;
    this.settings = settings;
    this.layout = layout;
    this.clock = clock;
  }

  /** Without one, whoever asks hands over links themselves. */
  public boolean isThere() {
    return sender.getIfAvailable() != null;
  }

  /** Whether a mail to that address may leave at all. */
  public boolean reaches(String address) {
    return !settings.isMadeUp(address);
  }

  /** Where mails come from, without a name. */
  public String address() {
    return settings.address();
  }

  /**
   * @param id the same at each try, so that a mail that arrives twice is known as one
   * @throws MailRefused when trying again is in vain
   * @throws org.springframework.mail.MailException when it may succeed later
   */
  public void send(UUID id, Letter letter) {
    var server = sender.getObject();
    try {
      var message = server.createMimeMessage();
      message.setFrom(new InternetAddress(settings.from()));
      message.setRecipient(RecipientType.TO, new InternetAddress(letter.to(), true));
      message.setSubject(letter.subject(), StandardCharsets.UTF_8.name());
      message.setSentDate(Date.from(clock.instant()));
      message.setHeader("Message-ID", "<%s@%s>".formatted(id, settings.domain()));
      message.setHeader("Auto-Submitted", "auto-generated");
      message.setHeader("Content-Language", letter.language().getLanguage());
      for (var address : letter.unsubscribe().stream().toList()) {
        message.setHeader("List-Unsubscribe", "<" + address + ">");
        message.setHeader("List-Unsubscribe-Post", "List-Unsubscribe=One-Click");
      }
      message.setContent(layout.parts(letter));
      server.send(message);
    } catch (MessagingException | MailPreparationException e) {
      throw new MailRefused("It cannot be written as a mail", e);
    } catch (MailSendException e) {
      throw judged(e);
    }
  }

  /** A letter has one receiver: when that address is no good, trying again is in vain. */
  private static RuntimeException judged(MailSendException failed) {
    return Arrays.stream(failed.getMessageExceptions()).anyMatch(MailServer::isBadAddress)
        ? new MailRefused("The address was refused", failed)
        : failed;
  }

  private static boolean isBadAddress(Exception cause) {
    return cause instanceof SendFailedException refused
        && refused.getInvalidAddresses() != null
        && refused.getInvalidAddresses().length > 0;
  }
}
