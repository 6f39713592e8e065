package app.breather.base.mail;

import com.icegreen.greenmail.configuration.GreenMailConfiguration;
import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.Address;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.SendFailedException;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.FactoryBean;
import org.springframework.mail.MailSendException;
import org.springframework.mail.javamail.JavaMailSender;
import org.springframework.mail.javamail.JavaMailSenderImpl;
import org.springframework.stereotype.Component;

/**
 * A mail server on this machine, of which the application knows only once a test has started it.
 * Whoever starts it says at the end that it is not set up.
 */
@Component
public class TestMailServer implements FactoryBean<JavaMailSender> {

  /** An address that it refuses for good. */
  public static final String UNKNOWN = "unknown@breather.example";

  private @Nullable GreenMail server;
  private int port;

  public synchronized void start() {
    var started =
        new GreenMail(new ServerSetup(port, "127.0.0.1", ServerSetup.PROTOCOL_SMTP))
            .withConfiguration(GreenMailConfiguration.aConfig().withDisabledAuthentication());
    started.start();
    port = started.getSmtp().getPort();
    server = started;
  }

  /** It is away; what it had received is gone. */
  public synchronized void stop() {
    if (server != null) {
      server.stop();
      server = null;
    }
  }

  /** From now on the application has none. */
  public synchronized void isNotSetUp() {
    stop();
    port = 0;
  }

  /** The same when it comes back after it was away. */
  public synchronized int port() {
    return port;
  }

  /** What it has taken, in order. */
  public synchronized List<MimeMessage> received() {
    return server == null ? List.of() : List.of(server.getReceivedMessages());
  }

  public List<MimeMessage> receivedBy(String address) {
    return received().stream().filter(message -> receivers(message).contains(address)).toList();
  }

  /** The part of a mail that everybody can read. */
  public static String plainText(MimeMessage message) {
    try {
      return (String) ((MimeMultipart) message.getContent()).getBodyPart(0).getContent();
    } catch (MessagingException | IOException e) {
      throw new IllegalStateException(e);
    }
  }

  private static List<String> receivers(MimeMessage message) {
    try {
      return Arrays.stream(message.getRecipients(Message.RecipientType.TO))
          .map(InternetAddress.class::cast)
          .map(InternetAddress::getAddress)
          .toList();
    } catch (MessagingException e) {
      throw new IllegalStateException(e);
    }
  }

  @Override
  public synchronized @Nullable JavaMailSender getObject() {
    return port == 0 ? null : new Sender(port);
  }

  @Override
  public Class<?> getObjectType() {
    return JavaMailSender.class;
  }

  @Override
  public boolean isSingleton() {
    return false;
  }

  private static final class Sender extends JavaMailSenderImpl {

    Sender(int port) {
      setHost("127.0.0.1");
      setPort(port);
    }

    @Override
    public void send(MimeMessage message) {
      if (receivers(message).contains(UNKNOWN)) {
        throw new MailSendException(Map.of(message, refusal()));
      }
      super.send(message);
    }

    /** As the mail library reports that a server answered 550 to the address. */
    private static SendFailedException refusal() {
      try {
        return new SendFailedException(
            "Invalid Addresses",
            null,
            new Address[0],
            new Address[0],
            new Address[] {new InternetAddress(UNKNOWN)});
      } catch (MessagingException e) {
        throw new IllegalStateException(e);
      }
    }
  }
}
