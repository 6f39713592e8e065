package app.breather.base.fetch;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;

/** Out in the world, as people mean it. */
@Component
class OutsideRules implements FetchRules {

  private static final Set<Integer> PORTS = Set.of(80, 443, 8443);

  @Override
  public List<InetAddress> resolve(String host) throws UnknownHostException {
    return List.of(InetAddress.getAllByName(host));
  }

  @Override
  public boolean mayReach(InetAddress address) {
    return PublicNetwork.holds(address);
  }

  @Override
  public boolean mayUse(int port) {
    return PORTS.contains(port);
  }

  @Override
  public Duration patience() {
    return Duration.ofSeconds(20);
  }

  @Override
  public long mostBytes() {
    return 16L * 1024 * 1024;
  }
}
