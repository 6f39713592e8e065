package app.breather.base.push;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Which addresses this server calls because a browser named them. */
class PublicAddressesTest {

  private final PublicAddresses addresses = new PublicAddresses();

  @ParameterizedTest
  @ValueSource(
      strings = {
        "http://8.8.8.8/push",
        "ftp://8.8.8.8/push",
        "https://8.8.8.8:8443/push",
        "https://user@8.8.8.8/push",
        "https:/push",
        "push",
        "https://localhost/push",
        "https://127.0.0.1/push",
        "https://[::1]/push",
        "https://[::ffff:127.0.0.1]/push",
        "https://169.254.169.254/latest/meta-data",
        "https://no-such-host.invalid/push"
      })
  void whatIsNoPublicPlaceByHttpsIsNotCalled(String address) {
    assertThat(addresses.mayBeCalled(URI.create(address))).isFalse();
  }

  @Test
  void aPublicPlaceByHttpsIs() {
    assertThat(addresses.mayBeCalled(URI.create("https://8.8.8.8/push"))).isTrue();
    assertThat(addresses.mayBeCalled(URI.create("https://[2606:4700::1111]:443/push"))).isTrue();
  }
}
