package app.breather.base.fetch;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.time.Duration;
import java.util.List;

/** How far out fetching may reach, and for how long. Tests reach less far. */
interface FetchRules {

  List<InetAddress> resolve(String host) throws UnknownHostException;

  boolean mayReach(InetAddress address);

  boolean mayUse(int port);

  /** For all of it, redirects and reading included. */
  Duration patience();

  /** What of an answer is read, packed or unpacked. */
  long mostBytes();
}
