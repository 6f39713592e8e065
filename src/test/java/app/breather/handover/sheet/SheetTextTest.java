package app.breather.handover.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SheetTextTest {

  @Test
  void boldListsLinesAndPhoneNumbersAreDrawn() {
    assertThat(SheetText.html("**No egg.**\nNot a little\n\n- one\n- two\n"))
        .isEqualTo(
            "<p><strong>No egg.</strong><br />\nNot a little</p>\n"
                + "<ul><li>one</li><li>two</li></ul>\n");
    assertThat(SheetText.html("[Alex](tel:+491705550142)"))
        .contains("href=\"tel:&#43;491705550142\"");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<script>alert(1)</script>",
        "<img src=x onerror=alert(1)>",
        "<svg/onload=alert(1)>",
        "<iframe src=https://example.org></iframe>",
        "[x](javascript:alert(1))",
        "[x](JaVaScRiPt&colon;alert(1))",
        "[x](java\tscript:alert(1))",
        "[x](data:text/html;base64,PHNjcmlwdD4=)",
        "[x](vbscript:x)",
        "[x]: javascript:alert(1)\n\n[x]",
        "![x](https://example.org/seen.gif)",
        "![x](x \"onerror=alert(1)\")",
        "[x](https://example.org/\"onmouseover=\"alert(1))",
        "<a href=\"javascript:alert(1)\">x</a>",
        "<style>*{display:none}</style>",
        "<math><mtext></form><form><mglyph><style></math><img src onerror=alert(1)>",
        "`<b onclick=alert(1)>`",
        "<javascript:alert(1)>",
        "<!--><img src=x onerror=alert(1)>-->",
        "\u0000<scr\u0000ipt>alert(1)</scr\u0000ipt>"
      })
  void whatIsHostileIsTextAtMost(String text) {
    assertThat(SheetText.html(text))
        .doesNotContainPattern("(?i)<(script|img|svg|iframe|style|math|form|b )")
        .doesNotContainPattern("(?i)<[^>]*\\son\\w+\\s*=")
        .doesNotContainPattern("(?i)href=\"(javascript|data|vbscript|java)");
  }

  @Test
  void linksTellNobodyWhereTheyWereFollowed() {
    assertThat(SheetText.html("[x](https://example.org)"))
        .contains("rel=\"")
        .contains("noreferrer")
        .contains("noopener");
  }

  @Test
  void headingsCodeAndQuotesAreNoBlocks() {
    assertThat(SheetText.html("# not a heading\n\n> not a quote\n\n    not code"))
        .isEqualTo("<p># not a heading</p>\n<p>&gt; not a quote</p>\n<p>not code</p>\n");
  }

  @Test
  void noTextIsTooDeep() {
    int deep = SectionCard.TEXT_LENGTH / 8;
    assertThat(SheetText.html("**a ".repeat(deep) + " b**".repeat(deep))).isNotEmpty();
    assertThat(SheetText.html("**a".repeat(deep) + "b**".repeat(deep))).isNotEmpty();
    assertThat(SheetText.html("[".repeat(2 * deep) + "](x)".repeat(deep))).isNotEmpty();
    assertThat(SheetText.html("*a **a ".repeat(deep) + "a** a*".repeat(deep))).isNotEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"*", "[", "- ", "**a", "![", "<", "\\", "`", "_*", "1. ", "[](", "&"})
  void noTextTakesLong(String part) {
    var text = part.repeat(SectionCard.TEXT_LENGTH / part.length());
    Assertions.assertTimeoutPreemptively(
        Duration.ofSeconds(5), () -> assertThat(SheetText.html(text)).isNotNull());
  }
}
