package app.breather.family.ui.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.setup.SecurityMockMvcConfigurers.springSecurity;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import app.breather.IntegrationTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.actuate.endpoint.web.PathMappedEndpoints;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.context.WebApplicationContext;

@IntegrationTest
class PageHeadersTest {

  @Autowired private WebApplicationContext application;
  @Autowired private PathMappedEndpoints endpoints;
  private MockMvc browser;

  @BeforeEach
  void open() {
    browser = MockMvcBuilders.webAppContextSetup(application).apply(springSecurity()).build();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/actuator/health",
        "/error",
        "/no/such/page",
        "/invitation/AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA",
        "/reset/AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA"
      })
  void everyAnswerSaysWhatTheBrowserMayDo(String address) throws Exception {
    browser
        .perform(get(address))
        .andExpect(header().string("Content-Security-Policy", PagePolicy.ELSEWHERE))
        .andExpect(header().string("X-Content-Type-Options", "nosniff"))
        .andExpect(header().string("X-Frame-Options", "DENY"))
        .andExpect(header().string("Referrer-Policy", "no-referrer"));
  }

  @Test
  void elsewhereNothingIsEmbeddedFramedOrBased() {
    assertThat(PagePolicy.ELSEWHERE.split("; "))
        .contains("object-src 'none'", "base-uri 'none'", "frame-ancestors 'none'");
  }

  @Test
  void behindTlsABrowserComesBackByTlsOnly() throws Exception {
    browser
        .perform(get("/actuator/health").secure(true))
        .andExpect(header().exists("Strict-Transport-Security"));
  }

  @Test
  void nothingOfTheMachineIsToBeSeenButItsHealth() throws Exception {
    browser
        .perform(get("/actuator/health"))
        .andExpect(status().isOk())
        .andExpect(content().json("{\"status\":\"UP\"}"));
    assertThat(endpoints.getAllRootPaths()).containsExactly("health");
  }
}
