package app.breather.care.web;

import static app.breather.care.CareFixture.hours;
import static org.assertj.core.api.Assertions.assertThat;

import app.breather.IntegrationTest;
import app.breather.care.CareAsking;
import app.breather.care.CareFixture;
import app.breather.care.CarePlanning;
import app.breather.care.CareSlotContent;
import app.breather.care.PlanResult;
import java.util.Set;
import java.util.regex.Pattern;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletResponse;

/** P9: all bytes of the first load, with headers, uncompressed. */
@IntegrationTest
class AnswerPageSizeTest {

  private static final Logger LOG = LoggerFactory.getLogger(AnswerPageSizeTest.class);
  private static final int MOST = 30 * 1024;
  private static final Pattern LOADED =
      Pattern.compile("(?:src|<link[^>]*href)=\"(?!data:)([^\"]*)\"");

  @Autowired private CareFixture care;
  @Autowired private CarePlanning planning;
  @Autowired private CareAsking asking;
  @Autowired private AnswerBrowser browser;

  @ParameterizedTest
  @CsvSource({"4, 40", "23, 200", "24, 2000", "300, 2000"})
  void allOfItIsSmall(int length, int note) throws Exception {
    var home = care.aFamily();
    var inge = care.aCaregiverWithoutAccount(home, "Oma Inge");
    var content =
        new CareSlotContent(
            hours(0, length), Set.of(home.child()), "Date night", "At home", "ü".repeat(note));
    var slot = care.as(home.parent(), () -> ((PlanResult.Saved) planning.open(content)).slot());
    care.as(home.parent(), () -> asking.ask(slot, Set.of(inge)));

    var page = browser.open(browser.link(home.parent(), slot, inge));
    int bytes = bytes(page);
    int files = 0;
    for (var file : LOADED.matcher(page.getContentAsString()).results().toList()) {
      bytes += bytes(browser.open(file.group(1)));
      files++;
    }

    LOG.info("{} hours, note of {}: {} bytes in {} files", length, note, bytes, files + 1);
    assertThat(files).isOne();
    assertThat(bytes).isLessThanOrEqualTo(MOST);
  }

  private static int bytes(MockHttpServletResponse answer) {
    assertThat(answer.getStatus()).isEqualTo(200);
    int headers =
        answer.getHeaderNames().stream()
            .mapToInt(name -> name.length() + answer.getHeader(name).length() + 4)
            .sum();
    return answer.getContentAsByteArray().length + headers;
  }
}
