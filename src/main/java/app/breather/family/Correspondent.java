package app.breather.family;

import app.breather.base.tenancy.MemberId;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * How a present member is written to.
 *
 * @param address empty when nobody said where their mail goes
 * @param reading how they like to read
 */
public record Correspondent(
    MemberId member,
    String name,
    boolean hasAccount,
    Optional<EmailAddress> address,
    ReadingPreference reading) {

  Correspondent(
      UUID member,
      String name,
      @Nullable UUID account,
      @Nullable String address,
      @Nullable String language,
      @Nullable Boolean largeType,
      @Nullable Theme theme) {
    this(
        new MemberId(member),
        name,
        account != null,
        Optional.ofNullable(address).map(EmailAddress::new),
        new ReadingPreference(
            Optional.ofNullable(language).map(Locale::of),
            Boolean.TRUE.equals(largeType),
            Objects.requireNonNullElse(theme, Theme.SYSTEM)));
  }

  /** In which letters are written. */
  public Locale language() {
    return reading.language().orElse(Locale.ENGLISH);
  }
}
