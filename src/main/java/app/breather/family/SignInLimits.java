package app.breather.family;

import io.github.bucket4j.Bucket;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import org.springframework.stereotype.Component;

/**
 * How often one may be wrong, and how often a mail may be asked for: a few times for an account,
 * some more for an address on the network.
 */
@Component
class SignInLimits {

  private static final int TRIES_OF_AN_ACCOUNT = 10;
  private static final int TRIES_OF_AN_ADDRESS = 30;
  private static final int MAILS_OF_AN_ACCOUNT = 3;
  private static final int MAILS_OF_AN_ADDRESS = 10;
  private static final Duration WINDOW = Duration.ofMinutes(15);
  private static final int MOST_REMEMBERED = 20_000;

  private final Map<String, Bucket> accounts = new Recent();
  private final Map<String, Bucket> addresses = new Recent();
  private final Map<String, Bucket> mailedAccounts = new Recent();
  private final Map<String, Bucket> mailedAddresses = new Recent();

  /** Takes one try of both; false when either has none left. */
  synchronized boolean tryOnce(String account, String address) {
    return bucket(addresses, address, TRIES_OF_AN_ADDRESS).tryConsume(1)
        && bucket(accounts, account, TRIES_OF_AN_ACCOUNT).tryConsume(1);
  }

  /** Takes one try of somebody who is signed in already. */
  synchronized boolean tryOnce(String account) {
    return bucket(accounts, account, TRIES_OF_AN_ACCOUNT).tryConsume(1);
  }

  /** Takes one mail of both; false when either has none left. Passwords are counted apart. */
  synchronized boolean mailOnce(String account, String address) {
    return bucket(mailedAddresses, address, MAILS_OF_AN_ADDRESS).tryConsume(1)
        && bucket(mailedAccounts, account, MAILS_OF_AN_ACCOUNT).tryConsume(1);
  }

  /** Who was right gets back what the try took. */
  synchronized void succeeded(String account, String address) {
    bucket(addresses, address, TRIES_OF_AN_ADDRESS).addTokens(1);
    succeeded(account);
  }

  /** A try that nobody could check counts for nothing. */
  synchronized void notJudged(String account, String address) {
    bucket(addresses, address, TRIES_OF_AN_ADDRESS).addTokens(1);
    bucket(accounts, account, TRIES_OF_AN_ACCOUNT).addTokens(1);
  }

  synchronized void succeeded(String account) {
    accounts.remove(account);
  }

  private static Bucket bucket(Map<String, Bucket> buckets, String key, int tries) {
    return buckets.computeIfAbsent(
        key,
        _ ->
            Bucket.builder()
                .addLimit(limit -> limit.capacity(tries).refillIntervally(tries, WINDOW))
                .build());
  }

  /** Forgets who was not seen for longest, so that guessing does not fill the memory. */
  private static final class Recent extends LinkedHashMap<String, Bucket> {

    private static final long serialVersionUID = 1;

    Recent() {
      super(16, 0.75f, true);
    }

    @Override
    protected boolean removeEldestEntry(Map.Entry<String, Bucket> eldest) {
      return size() > MOST_REMEMBERED;
    }
  }
}
