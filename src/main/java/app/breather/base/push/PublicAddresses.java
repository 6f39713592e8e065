package app.breather.base.push;

import app.breather.base.fetch.PublicNetwork;
import java.net.InetAddress;
import java.net.URI;
import java.net.UnknownHostException;
import java.util.Arrays;
import org.springframework.stereotype.Component;

/**
 * Anybody may say that their push service is at the router or the database next door. So only what
 * is reached by HTTPS at public addresses is called; that the certificate has to name the host
 * makes it useless to point it elsewhere between this look and the call.
 */
@Component
class PublicAddresses implements PushAddresses {

  private static final int HTTPS = 443;

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
      return Arrays.stream(InetAddress.getAllByName(host)).allMatch(PublicNetwork::holds);
    } catch (UnknownHostException _) {
      return false;
    }
  }
}
