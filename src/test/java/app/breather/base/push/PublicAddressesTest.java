package app.breather.base.push;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.InetAddress;
import java.net.URI;
import java.net.UnknownHostException;
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

  @ParameterizedTest
  @ValueSource(
      strings = {
        "0.0.0.0",
        "10.1.2.3",
        "100.64.0.1",
        "127.1.2.3",
        "169.254.169.254",
        "172.16.0.1",
        "192.0.0.8",
        "192.168.1.1",
        "198.18.0.1",
        "203.0.113.7",
        "224.0.0.1",
        "240.0.0.1",
        "255.255.255.255",
        "::",
        "::1",
        "::7f00:1",
        "64:ff9b::7f00:1",
        "2001:db8::1",
        "2002:7f00:1::",
        "fc00::1",
        "fd12::1",
        "fe80::1",
        "fec0::1",
        "ff02::1"
      })
  void noAddressOfSpecialUseIsPublic(String address) throws UnknownHostException {
    assertThat(PublicAddresses.isPublic(InetAddress.getByName(address))).isFalse();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"1.1.1.1", "142.250.1.1", "223.255.255.254", "2a00:1450::5f", "2606:4700::1"})
  void othersAre(String address) throws UnknownHostException {
    assertThat(PublicAddresses.isPublic(InetAddress.getByName(address))).isTrue();
  }
}
