package app.breather.family;

import app.breather.base.tenancy.MemberId;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * How a present member is written to.
 *
 * @param address empty when nobody said where their mail goes
 * @param largeType whether they asked for large letters
 */
public record Correspondent(
    MemberId member,
    String name,
    Optional<EmailAddress> address,
    Locale language,
    boolean largeType) {

  Correspondent(
      UUID member,
      String name,
      @Nullable String address,
      @Nullable String language,
      @Nullable Boolean largeType) {
    this(
        new MemberId(member),
        name,
        Optional.ofNullable(address).map(EmailAddress::new),
        Optional.ofNullable(language).map(Locale::of).orElse(Locale.ENGLISH),
        Boolean.TRUE.equals(largeType));
  }
}
