package app.breather.base.mail;

import jakarta.mail.internet.AddressException;
import jakarta.mail.internet.InternetAddress;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * @param from as RFC 5322 has it, such as {@code Breather <breather@example.org>}
 */
@ConfigurationProperties("breather.mail")
record MailSettings(@DefaultValue("Breather <breather@localhost>") String from) {

  MailSettings {
    address(from);
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
