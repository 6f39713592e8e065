package app.breather.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import app.breather.IntegrationTest;
import app.breather.base.time.Period;
import app.breather.calendar.AbsenceKind;
import app.breather.e2e.Browser.Device;
import app.breather.e2e.Neighbours.Street;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;

/** In a browser, since only a browser knows how many pages it needs. */
@IntegrationTest(webEnvironment = WebEnvironment.RANDOM_PORT)
class PrintIT {

  private static final Pattern PAGE = Pattern.compile("/Type\\s*/Page\\b(?!s)");
  private static final Pattern BOX =
      Pattern.compile("/MediaBox\\s*\\[\\s*0\\s+0\\s+([\\d.]+)\\s+([\\d.]+)");

  @RegisterExtension static final Browser browser = new Browser();

  @Autowired private Neighbours neighbours;
  private Street street;
  private Page page;

  @BeforeEach
  void aParentIsSignedIn() {
    street = neighbours.aStreet();
    page = browser.on(Device.DESKTOP);
    Door.signIn(page, street.home().email());
  }

  @Test
  void aWeekWithNothingInItIsOnePage() throws IOException {
    onePage("empty", street.saturday().plusWeeks(30));
  }

  @Test
  void aWeekAsItUsuallyIsIsOnePage() throws IOException {
    onePage("normal", street.saturday());
  }

  @Test
  void aCrowdedWeekIsOnePageThatSaysWhatItLeavesOut() throws IOException {
    for (int i = 0; i < 60; i++) {
      var day = street.saturday().minusDays(i % 2 == 0 ? i % 5 : 0);
      var from = day.atTime(6, 0).plusMinutes(7L * i).atZone(Neighbours.ZONE).toInstant();
      neighbours.isAway(
          street.home(),
          street.inge().member(),
          AbsenceKind.OTHER,
          new Period(from, from.plusSeconds(1800)));
    }
    onePage("crowded", street.saturday());
    assertThat(page.locator(".print-days .more").allTextContents())
        .isNotEmpty()
        .allMatch(text -> text.matches("and \\d+ more"));
  }

  private void onePage(String name, LocalDate day) throws IOException {
    Screens.open(page, "calendar/print/" + day);
    assertThat((Boolean) page.evaluate(NOTHING_CUT)).as("no line is cut off").isTrue();
    var pdf = page.pdf(new Page.PdfOptions().setPreferCSSPageSize(true));
    Files.write(Path.of("target", "e2e", "print-" + name + ".pdf"), pdf);
    var text = new String(pdf, StandardCharsets.ISO_8859_1);
    assertThat(PAGE.matcher(text).results()).hasSize(1);
    var box = BOX.matcher(text).results().findFirst().map(PrintIT::landscape);
    assertThat(box).contains(true);
  }

  private static boolean landscape(MatchResult box) {
    return Math.round(Double.parseDouble(box.group(1))) == 842
        && Math.round(Double.parseDouble(box.group(2))) == 595;
  }

  private static final String NOTHING_CUT =
      """
      () => [...document.querySelectorAll('.print-days section')].every(day => {
        const last = day.lastElementChild.getBoundingClientRect().bottom;
        return last <= day.getBoundingClientRect().bottom + 1;
      })
      """;
}
