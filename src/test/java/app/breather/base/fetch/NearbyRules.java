package app.breather.base.fetch;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.context.annotation.Primary;
import org.springframework.stereotype.Component;

/** As out in the world, but that the world is 127.0.0.1, and names mean what a test says. */
@Component
@Primary
class NearbyRules implements FetchRules {

  private final Map<String, Deque<List<String>>> names = new HashMap<>();
  private final List<String> asked = new ArrayList<>();
  private Duration patience = Duration.ofSeconds(5);

  /** Each time it is asked for, the next answer; the last one from then on. */
  @SafeVarargs
  final void name(String host, List<String>... answers) {
    names.put(host, new ArrayDeque<>(List.of(answers)));
  }

  void patience(Duration longest) {
    patience = longest;
  }

  List<String> asked() {
    return asked;
  }

  @Override
  public List<InetAddress> resolve(String host) throws UnknownHostException {
    asked.add(host);
    var answers = names.get(host);
    if (answers == null) {
      return List.of(InetAddress.getAllByName(host));
    }
    var found = new ArrayList<InetAddress>();
    for (var address : answers.size() > 1 ? answers.pop() : answers.peek()) {
      found.add(InetAddress.getByName(address));
    }
    return found;
  }

  @Override
  public boolean mayReach(InetAddress address) {
    return address.getHostAddress().equals("127.0.0.1");
  }

  @Override
  public boolean mayUse(int port) {
    return port != 81;
  }

  @Override
  public Duration patience() {
    return patience;
  }

  @Override
  public long mostBytes() {
    return 100_000;
  }
}
