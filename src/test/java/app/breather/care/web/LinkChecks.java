package app.breather.care.web;

import static org.assertj.core.api.Assertions.assertThat;

import app.breather.base.links.LinkPurpose;
import java.security.MessageDigest;
import java.util.Base64;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.stereotype.Component;

/** S3: what holds for every link that acts for somebody, and for every page behind one. */
@Component
class LinkChecks {

  private final AnswerBrowser browser;
  private final JdbcClient sql;

  LinkChecks(AnswerBrowser browser, JdbcClient sql) {
    this.browser = browser;
    this.sql = sql;
  }

  void has256BitsOfWhichOnlyTheHashIsStored(LinkPurpose purpose, String secret) throws Exception {
    var bits = Base64.getUrlDecoder().decode(secret);
    var hash = MessageDigest.getInstance("SHA-256").digest(bits);

    assertThat(bits).hasSize(32);
    assertThat(
            sql.sql("select purpose from link where hash = :hash")
                .param("hash", hash)
                .query(String.class)
                .list())
        .containsExactly(purpose.name());
    assertThat(
            sql.sql("select count(*) from link where link::text like :text")
                .param("text", "%" + secret + "%")
                .query(Long.class)
                .single())
        .isZero();
  }

  /** Looks and acts like one that never was. */
  void isUnknown(String link, String... form) throws Exception {
    var never = browser.open(link.substring(0, link.lastIndexOf('/') + 1) + "A".repeat(43));
    var shown = browser.open(link);
    assertThat(shown.getStatus()).isEqualTo(never.getStatus()).isEqualTo(404);
    assertThat(shown.getContentAsString()).isEqualTo(never.getContentAsString());
    assertThat(browser.send(link, form).getStatus()).isEqualTo(404);
  }

  static void isNeitherKeptNorFramedNorFoundAndRunsNothing(MockHttpServletResponse page)
      throws Exception {
    assertThat(page.getHeader("Content-Security-Policy"))
        .contains("default-src 'none'", "style-src 'self'", "frame-ancestors 'none'")
        .contains("base-uri 'none'", "form-action 'self'")
        .doesNotContain("unsafe", "script");
    assertThat(page.getHeader("Referrer-Policy")).isEqualTo("no-referrer");
    assertThat(page.getHeader("Cache-Control")).contains("no-store");
    assertThat(page.getHeader("X-Robots-Tag")).contains("noindex");
    assertThat(page.getHeader("X-Frame-Options")).isEqualTo("DENY");
    assertThat(page.getHeaders("Set-Cookie")).isEmpty();
    assertThat(page.getContentAsString())
        .doesNotContainPattern("<script|<style|\\bstyle=|\\bon[a-z]+=");
  }
}
