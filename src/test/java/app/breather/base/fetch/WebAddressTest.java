package app.breather.base.fetch;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class WebAddressTest {

  @ParameterizedTest
  @CsvSource({
    "webcal://cal.example/a.ics?t=1,https://cal.example/a.ics?t=1",
    "WEBCALS://cal.example/a.ics,https://cal.example/a.ics",
    "cal.example/a.ics,https://cal.example/a.ics",
    "' https://cal.example/a%20b.ics ',https://cal.example/a%20b.ics",
    "http://cal.example:8443/,http://cal.example:8443/"
  })
  void whatPeoplePasteIsAnAddress(String pasted, String meant) {
    assertThat(WebAddress.parse(pasted).orElseThrow().uri()).hasToString(meant);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "   ",
        "file:///etc/passwd",
        "ftp://cal.example/a",
        "gopher://cal.example/a",
        "https://user:word@cal.example/",
        "https:///a",
        "https://",
        "my calendar",
        "jar:http://cal.example!/a"
      })
  void otherThingsAreNot(String pasted) {
    assertThat(WebAddress.parse(pasted)).isEmpty();
  }

  @Test
  void whatIsTooLongIsNot() {
    assertThat(WebAddress.parse("https://cal.example/" + "a".repeat(2_000))).isEmpty();
  }

  @Test
  void itIsNeverShownWhole() {
    var address = WebAddress.parse("https://cal.example/secret").orElseThrow();
    assertThat("%s %s".formatted(address, address.host()))
        .doesNotContain("secret")
        .contains("cal.example");
  }

  @Test
  void aRedirectDoesNotGiveUpEncryption() {
    var address = WebAddress.parse("https://cal.example/a").orElseThrow();
    assertThat(address.redirected("http://cal.example/a")).isEmpty();
    assertThat(address.redirected("https://other.example/a")).isPresent();
  }
}
