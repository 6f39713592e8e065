package app.breather.base.push;

import java.net.InetAddress;
import java.net.URI;
import java.net.UnknownHostException;
import java.util.Arrays;
import java.util.List;
import org.springframework.security.util.matcher.InetAddressMatcher;
import org.springframework.security.util.matcher.InetAddressMatchers;
import org.springframework.stereotype.Component;

/**
 * Anybody may say that their push service is at the router or the database next door. So only what
 * is reached by HTTPS at public addresses is called; that the certificate has to name the host
 * makes it useless to point it elsewhere between this look and the call.
 */
@Component
class PublicAddresses implements PushAddresses {

  private static final int HTTPS = 443;

  /** Besides what Spring knows as internal: for special use (RFC 6890), or with another inside. */
  private static final List<InetAddressMatcher> SPECIAL =
      List.of(
          range("0.0.0.0/8"),
          range("100.64.0.0/10"),
          range("192.0.0.0/24"),
          range("192.0.2.0/24"),
          range("198.18.0.0/15"),
          range("198.51.100.0/24"),
          range("203.0.113.0/24"),
          range("224.0.0.0/3"),
          range("::/96"),
          range("64:ff9b::/96"),
          range("64:ff9b:1::/48"),
          range("100::/64"),
          range("2001::/23"),
          range("2001:db8::/32"),
          range("2002::/16"),
          range("fc00::/7"),
          range("fe80::/9"),
          range("ff00::/8"));

  private static final InetAddressMatcher EXTERNAL = InetAddressMatchers.matchExternal().build();

  @Override
  public boolean mayBeCalled(URI address) {
    return "https".equalsIgnoreCase(address.getScheme())
        && address.getHost() != null
        && address.getUserInfo() == null
        && (address.getPort() == -1 || address.getPort() == HTTPS)
        && isPublic(address.getHost());
  }

  /** Of several addresses each, for any may be taken. */
  private static boolean isPublic(String host) {
    try {
      return Arrays.stream(InetAddress.getAllByName(host)).allMatch(PublicAddresses::isPublic);
    } catch (UnknownHostException _) {
      return false;
    }
  }

  static boolean isPublic(InetAddress address) {
    return EXTERNAL.matches(address) && SPECIAL.stream().noneMatch(range -> range.matches(address));
  }

  private static InetAddressMatcher range(String addresses) {
    return InetAddressMatchers.fromIpAddress(addresses);
  }
}
