package app.breather.base.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class NamesTest {

  @Test
  void theLastIsJoinedByTheReadersWord() {
    assertThat(Names.all(List.of("Alex", "Kim", "Sam"), Locale.ENGLISH))
        .isEqualTo("Alex, Kim and Sam");
    assertThat(Names.all(List.of("Alex", "Kim", "Sam"), Locale.GERMAN))
        .isEqualTo("Alex, Kim und Sam");
    assertThat(Names.all(List.of("Mia", "Tom"), Locale.GERMAN)).isEqualTo("Mia und Tom");
  }

  @Test
  void aLanguageThatIsNotSpokenReadsEnglish() {
    assertThat(Names.all(List.of("Mia", "Tom"), Locale.FRENCH)).isEqualTo("Mia and Tom");
  }

  @Test
  void oneStandsAloneAndNoneIsNothing() {
    assertThat(Names.all(List.of("Mia"), Locale.GERMAN)).isEqualTo("Mia");
    assertThat(Names.all(List.of(), Locale.GERMAN)).isEmpty();
  }
}
