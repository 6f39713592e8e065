package app.breather.family;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.core.io.ClassPathResource;

/** Long enough to be worth having, short enough for bcrypt, and not what everybody tries first. */
final class PasswordRule {

  static final int MIN_CHARACTERS = 8;
  static final int MAX_BYTES = 72;

  private static final Set<String> COMMON = readCommon();

  private PasswordRule() {}

  static Optional<Problem> problemWith(String password) {
    if (password.codePointCount(0, password.length()) < MIN_CHARACTERS) {
      return Optional.of(Problem.PASSWORD_SHORT);
    }
    if (password.getBytes(StandardCharsets.UTF_8).length > MAX_BYTES) {
      return Optional.of(Problem.PASSWORD_LONG);
    }
    return COMMON.contains(password.toLowerCase(Locale.ROOT))
        ? Optional.of(Problem.PASSWORD_COMMON)
        : Optional.empty();
  }

  private static Set<String> readCommon() {
    try {
      return new ClassPathResource("common-passwords.txt", PasswordRule.class)
          .getContentAsString(StandardCharsets.UTF_8)
          .lines()
          .collect(Collectors.toUnmodifiableSet());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
