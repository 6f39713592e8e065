package app.breather.e2e;

import com.microsoft.playwright.Page;

/** Somebody who has no pointer. */
final class Keyboard {

  private static final int FURTHEST = 120;

  private static final String NAME =
      """
      () => {
        const at = document.activeElement;
        if (!at || at === document.body) return '';
        const labels = (at.getAttribute('aria-labelledby') ?? '').split(' ')
          .map(id => document.getElementById(id)?.textContent ?? '').join(' ');
        const says = at.matches('a, button, vaadin-button, [role=button]') ? at.innerText : '';
        return (at.getAttribute('aria-label') ?? '') + ' ' + labels + ' ' + says;
      }
      """;

  private final Page page;

  Keyboard(Page page) {
    this.page = page;
  }

  /** On with the Tab key to what is called so. */
  Keyboard to(String name) {
    for (int step = 0; step < FURTHEST; step++) {
      if (((String) page.evaluate(NAME)).contains(name)) {
        return this;
      }
      press("Tab");
    }
    throw new AssertionError("No way by Tab to " + name);
  }

  Keyboard press(String... keys) {
    for (var key : keys) {
      page.keyboard().press(key);
    }
    return this;
  }

  /** Instead of what stands in the field. */
  Keyboard write(String text) {
    press("Control+a");
    page.keyboard().type(text);
    return press("Tab");
  }
}
