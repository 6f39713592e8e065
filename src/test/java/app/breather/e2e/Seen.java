package app.breather.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions.IsVisibleOptions;

/** What somebody sees on a page that they have open. */
final class Seen {

  /** Usually a moment; a busy machine may take longer. */
  private static final IsVisibleOptions SOON = new IsVisibleOptions().setTimeout(15_000);

  private Seen() {}

  static void soon(Locator what) {
    assertThat(what).isVisible(SOON);
  }

  /** The first of them. */
  static void soon(Page page, String words) {
    soon(page.getByText(words).first());
  }

  static Locator chip(Page page, String word) {
    return page.locator(".chip")
        .getByText(word, new Locator.GetByTextOptions().setExact(true))
        .first();
  }

  static void mark(Page page) {
    page.evaluate("document.documentElement.dataset.opened = 'once'");
  }

  /** Since it was marked. */
  static void neverReloaded(Page page) {
    assertThat(page.locator("html")).hasAttribute("data-opened", "once");
  }
}
