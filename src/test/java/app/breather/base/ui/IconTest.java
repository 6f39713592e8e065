package app.breather.base.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class IconTest {

  private static final Path SPRITE = Path.of("src/main/resources/META-INF/resources", Icon.SPRITE);

  @ParameterizedTest
  @EnumSource
  void every_icon_is_in_the_sprite(Icon icon) throws IOException {
    assertThat(Files.readString(SPRITE)).contains("<symbol id=\"" + icon.symbol() + "\"");
    assertThat(Icon.named(icon.symbol())).contains(icon);
  }
}
