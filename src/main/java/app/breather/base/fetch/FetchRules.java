package app.breather.base.fetch;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.time.Duration;
import java.util.List;
import java.util.Set;

/** How far out fetching may reach, and for how long. Tests reach less far. */
interface FetchRules {

  List<InetAddress> resolve(String host) throws UnknownHostException;

  boolean mayReach(InetAddress address);

  boolean mayUse(int port);

  /** For all of it, redirects and reading included. */
  Duration patience();

  /** What of an answer is read, packed or unpacked. */
  long mostBytes();

  /** What people mean by out in the world. */
  final class Public implements FetchRules {

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
}
