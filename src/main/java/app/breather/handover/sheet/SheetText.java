package app.breather.handover.sheet;

import java.util.Set;
import org.commonmark.node.ListBlock;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.html.HtmlRenderer;
import org.owasp.html.HtmlPolicyBuilder;
import org.owasp.html.PolicyFactory;

/** What parents wrote, as safe HTML: paragraphs, lists, bold, slanted and links. */
public final class SheetText {

  /** Lists within lists; what is deeper is text. */
  private static final int DEEPEST = 8;

  private static final Parser PARSER =
      Parser.builder()
          .enabledBlockTypes(Set.of(ListBlock.class))
          .maxOpenBlockParsers(DEEPEST)
          .build();

  private static final HtmlRenderer RENDERER =
      HtmlRenderer.builder().escapeHtml(true).softbreak("<br>\n").build();

  private static final PolicyFactory POLICY =
      new HtmlPolicyBuilder()
          .allowElements("p", "br", "strong", "em", "ul", "ol", "li", "a")
          .allowAttributes("href")
          .onElements("a")
          .allowUrlProtocols("https", "http", "tel", "mailto")
          .requireRelsOnLinks("nofollow", "noopener", "noreferrer")
          .toFactory();

  private SheetText() {}

  public static String html(String markdown) {
    return POLICY.sanitize(RENDERER.render(PARSER.parse(markdown)));
  }
}
