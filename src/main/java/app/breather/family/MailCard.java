package app.breather.family;

import app.breather.base.tenancy.MemberId;
import java.util.Locale;

/**
 * Where the mail of a member without an account goes.
 *
 * @param address blank for nowhere
 */
public record MailCard(MemberId member, String address, Locale language) {

  public boolean isReachable() {
    return !address.isBlank();
  }

  static boolean isAddressOrBlank(String typed) {
    return typed.isBlank() || EmailAddress.parse(typed).isPresent();
  }
}
