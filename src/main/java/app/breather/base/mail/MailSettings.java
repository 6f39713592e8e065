package app.breather.base.mail;

import jakarta.mail.internet.AddressException;
import jakarta.mail.internet.InternetAddress;
import java.util.List;
import java.util.Locale;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * @param from as RFC 5322 has it, such as {@code Breather <breather@example.org>}
 * @param madeUp domains in which nobody has a letter box, with all below them (RFC 2606)
 */
@ConfigurationProperties("breather.mail")
record MailSettings(
    @DefaultValue("Breather <breather@localhost>") String from,
    @DefaultValue({
          "example",
          "example.com",
          "example.net",
          "example.org",
          "invalid",
          "localhost",
          "test"
        })
        List<String> madeUp) {

  MailSettings {
    address(from);
    madeUp = List.copyOf(madeUp);
  }

  /** Whether nobody can have that address. */
  boolean isMadeUp(String receiver) {
    var address = receiver.toLowerCase(Locale.ROOT);
    var domain = "." + address.substring(address.lastIndexOf('@') + 1);
    return madeUp.stream().anyMatch(end -> domain.endsWith("." + end));
  }

  /** The sender's, without a name. */
  String address() {
    return address(from).getAddress();
  }

  /** The sender's, in which Message-IDs are unique. */
  String domain() {
    var address = address();
    return address.substring(address.indexOf('@') + 1);
  }

  private static InternetAddress address(String text) {
    try {
      return new InternetAddress(text, true);
    } catch (AddressException e) {
      throw new IllegalArgumentException("breather.mail.from is no mail address: " + text, e);
    }
  }
}
