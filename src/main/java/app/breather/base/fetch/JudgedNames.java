package app.breather.base.fetch;

import java.net.InetAddress;
import java.net.UnknownHostException;
import org.apache.hc.client5.http.DnsResolver;

/**
 * Looks a name up for a connection, which is then made to what was judged here: nobody looks it up
 * a second time. Of several addresses each must do, for any may be taken.
 */
record JudgedNames(FetchRules rules) implements DnsResolver {

  @Override
  public InetAddress[] resolve(String host) throws UnknownHostException {
    var addresses = rules.resolve(host);
    if (addresses.isEmpty() || !addresses.stream().allMatch(rules::mayReach)) {
      throw new NotPublic();
    }
    return addresses.toArray(InetAddress[]::new);
  }

  @Override
  public String resolveCanonicalHostname(String host) {
    return host;
  }
}
