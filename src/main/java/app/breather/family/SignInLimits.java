package app.breather.family;

import app.breather.base.security.Tries;
import java.time.Duration;
import org.springframework.stereotype.Component;

/**
 * How often one may be wrong, and how often a mail may be asked for: a few times for an account,
 * some more for an address on the network.
 */
@Component
class SignInLimits {

  private static final Duration WINDOW = Duration.ofMinutes(15);

  private final Tries accounts = new Tries(10, WINDOW);
  private final Tries addresses = new Tries(30, WINDOW);
  private final Tries mailedAccounts = new Tries(3, WINDOW);
  private final Tries mailedAddresses = new Tries(10, WINDOW);

  /** Takes one try of both; false when either has none left. */
  boolean tryOnce(String account, String address) {
    return addresses.take(address) && accounts.take(account);
  }

  /** Takes one try of somebody who is signed in already. */
  boolean tryOnce(String account) {
    return accounts.take(account);
  }

  /** Takes one mail of both; false when either has none left. Passwords are counted apart. */
  boolean mailOnce(String account, String address) {
    return mailedAddresses.take(address) && mailedAccounts.take(account);
  }

  /** Who was right gets back what the try took. */
  void succeeded(String account, String address) {
    addresses.give(address);
    succeeded(account);
  }

  /** A try that nobody could check counts for nothing. */
  void notJudged(String account, String address) {
    addresses.give(address);
    accounts.give(account);
  }

  void succeeded(String account) {
    accounts.forget(account);
  }
}
