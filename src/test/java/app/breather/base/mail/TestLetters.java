package app.breather.base.mail;

import app.breather.base.tenancy.MemberId;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.stereotype.Component;

/** Letters that a test has written beforehand. */
@Component
class TestLetters implements LetterSource {

  static final String KIND = "test.letter";

  private final Map<UUID, Written> letters = new ConcurrentHashMap<>();

  void put(UUID subject, Written letter) {
    letters.put(subject, letter);
  }

  @Override
  public String kind() {
    return KIND;
  }

  @Override
  public Written write(UUID subject, MemberId to) {
    return letters.getOrDefault(subject, new Written.NotNeeded());
  }
}
