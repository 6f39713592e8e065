package app.breather.family;

import java.util.Locale;

/** What is written to an account, which belongs to no family. */
enum AccountMail {
  SIGN_IN("family.signIn"),
  NEW_PASSWORD("family.newPassword"),
  PASSWORD_CHANGED("family.passwordChanged");

  private final String kind;

  AccountMail(String kind) {
    this.kind = kind;
  }

  /** Of the letter, and of the job that posts it. */
  String kind() {
    return kind;
  }

  /** Where its words stand in the bundle. */
  String key(String part) {
    return "family.accountMail.%s.%s".formatted(name().toLowerCase(Locale.ROOT), part);
  }
}
