package app.breather.family.ui.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.breather.IntegrationTest;
import com.vaadin.flow.i18n.I18NProvider;
import java.sql.SQLTransientConnectionException;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.transaction.CannotCreateTransactionException;

@IntegrationTest
class AwayPageTest {

  @Autowired private I18NProvider words;

  @Test
  void aRememberedBrowserReadsASentenceAndTriesAgainByItself() throws Exception {
    var request = new MockHttpServletRequest("GET", "/care");
    request.addPreferredLocale(Locale.GERMAN);
    var response = new MockHttpServletResponse();

    new AwayPage(words).doFilter(request, response, (_, _) -> fail(away()));

    assertThat(response.getStatus()).isEqualTo(503);
    assertThat(response.getContentAsString())
        .contains("Breather erreicht seine Datenbank gerade nicht", "http-equiv=\"refresh\"")
        .doesNotContain("Exception", "%");
  }

  @Test
  void aFaultOfOursIsNotHidden() {
    var request = new MockHttpServletRequest("GET", "/care");

    assertThatThrownBy(
            () ->
                new AwayPage(words)
                    .doFilter(
                        request,
                        new MockHttpServletResponse(),
                        (_, _) -> fail(new IllegalStateException("ours"))))
        .isInstanceOf(IllegalStateException.class);
  }

  private static RuntimeException away() {
    return new CannotCreateTransactionException("", new SQLTransientConnectionException("late"));
  }

  private static void fail(RuntimeException failure) {
    throw failure;
  }
}
