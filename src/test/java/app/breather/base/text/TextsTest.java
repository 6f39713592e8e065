package app.breather.base.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class TextsTest {

  @Test
  void whatFitsStaysWithoutTheSpaceAroundIt() {
    assertThat(Texts.shortened("  two songs \n", 9)).isEqualTo("two songs");
  }

  @Test
  void whatIsTooLongIsCut() {
    assertThat(Texts.shortened("two songs", 3)).isEqualTo("two");
  }

  @Test
  void noCharacterIsCutInTwo() {
    assertThat(Texts.shortened("ab👶", 3)).isEqualTo("ab");
    assertThat(Texts.shortened("ab👶c", 4)).isEqualTo("ab👶");
  }

  @Test
  void whatWasCutSaysSo() {
    assertThat(Texts.abbreviated("ab👶c", 3)).isEqualTo("ab…");
    assertThat(Texts.abbreviated(" abc ", 3)).isEqualTo("abc");
  }
}
