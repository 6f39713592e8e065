package app.breather.base.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.mock.web.MockFilterChain;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;

/** A request that brings files is read only where a page awaits some. */
class FilesWhereAwaitedTest {

  private static final String FILES = "multipart/form-data; boundary=x";

  private final FilesWhereAwaited filter =
      new FilesWhereAwaited(List.of(new FilePath("/first/*"), new FilePath("/VAADIN/**")));

  @ParameterizedTest
  @ValueSource(
      strings = {"/report/abc", "/baton/abc", "/", "/login", "/first", "/first/a/b", "/x/first/a"})
  void elsewhereItIsRefusedBeforeAnythingReadsIt(String path) throws Exception {
    assertThat(status(path, FILES)).isEqualTo(415);
    assertThat(status(path, " Multipart/mixed")).isEqualTo(415);
  }

  @ParameterizedTest
  @ValueSource(strings = {"/first/abc", "/VAADIN/dynamic/resource/1/2/upload"})
  void whereItIsAwaitedItGoesOn(String path) throws Exception {
    assertThat(status(path, FILES)).isEqualTo(200);
  }

  @Test
  void whatBringsNoFilesGoesOnEverywhere() throws Exception {
    assertThat(status("/report/abc", "application/x-www-form-urlencoded")).isEqualTo(200);
    assertThat(status("/report/abc", null)).isEqualTo(200);
  }

  private int status(String path, @Nullable String type) throws Exception {
    var request = new MockHttpServletRequest("POST", path);
    request.setContentType(type);
    var response = new MockHttpServletResponse();
    var chain = new MockFilterChain();
    filter.doFilter(request, response, chain);
    assertThat(chain.getRequest() != null).isEqualTo(response.getStatus() == 200);
    return response.getStatus();
  }
}
