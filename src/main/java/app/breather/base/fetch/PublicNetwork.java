package app.breather.base.fetch;

import java.net.InetAddress;
import java.util.List;
import org.springframework.security.util.matcher.InetAddressMatcher;
import org.springframework.security.util.matcher.InetAddressMatchers;

/** Which addresses are out in the world, and lead neither here nor next door. */
public final class PublicNetwork {

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

  private PublicNetwork() {}

  public static boolean holds(InetAddress address) {
    return EXTERNAL.matches(address) && SPECIAL.stream().noneMatch(range -> range.matches(address));
  }

  private static InetAddressMatcher range(String addresses) {
    return InetAddressMatchers.fromIpAddress(addresses);
  }
}
