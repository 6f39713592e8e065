package app.breather.base.links;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.Base64;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** 256 random bits that stand in an address. Only their hash is kept, and they are never logged. */
public final class LinkSecret {

  private static final int BYTES = 32;
  private static final int CHARACTERS = 43;
  private static final SecureRandom RANDOM = new SecureRandom();

  private final byte[] bytes;

  private LinkSecret(byte[] bytes) {
    this.bytes = bytes;
  }

  public static LinkSecret create() {
    var bytes = new byte[BYTES];
    RANDOM.nextBytes(bytes);
    return new LinkSecret(bytes);
  }

  /** Empty for anything that {@link #text} did not give. */
  public static Optional<LinkSecret> parse(String text) {
    if (text.length() != CHARACTERS) {
      return Optional.empty();
    }
    try {
      var secret = new LinkSecret(Base64.getUrlDecoder().decode(text));
      return secret.text().equals(text) ? Optional.of(secret) : Optional.empty();
    } catch (IllegalArgumentException malformed) {
      return Optional.empty();
    }
  }

  /** What stands in the address. */
  public String text() {
    return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
  }

  public byte[] hash() {
    try {
      return MessageDigest.getInstance("SHA-256").digest(bytes);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof LinkSecret secret && MessageDigest.isEqual(bytes, secret.bytes);
  }

  @Override
  public int hashCode() {
    return Arrays.hashCode(hash());
  }

  @Override
  public String toString() {
    return "LinkSecret[hidden]";
  }
}
