package app.breather.base.mail;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.boot.context.properties.source.MapConfigurationPropertySource;

/** To whom nothing is ever mailed, unless who runs Breather says otherwise. */
class MadeUpAddressTest {

  private final MailSettings settings =
      new Binder(new MapConfigurationPropertySource(Map.of()))
          .bindOrCreate("breather.mail", MailSettings.class);

  @ParameterizedTest
  @ValueSource(
      strings = {
        "alex@parkers.example",
        "inge@PARKERS.Example",
        "joe@example.org",
        "joe@mail.example.com",
        "a@b.test",
        "a@b.invalid",
        "root@localhost",
        "a@b.localhost"
      })
  void nobodyHasThese(String address) {
    assertThat(settings.isMadeUp(address)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(strings = {"inge@posteo.de", "a@myexample.org", "test@contest.org", "a@test.com"})
  void peopleHaveThese(String address) {
    assertThat(settings.isMadeUp(address)).isFalse();
  }
}
