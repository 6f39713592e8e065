package app.breather.e2e;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;

/** Fields as people fill them in. */
final class Forms {

  private Forms() {}

  static void choose(Page page, String field, String item) {
    page.locator("vaadin-select")
        .filter(new Locator.FilterOptions().setHasText(field))
        .first()
        .click();
    page.getByRole(AriaRole.OPTION, new Page.GetByRoleOptions().setName(item).setExact(true))
        .click();
  }

  static void tick(Page page, String name) {
    page.getByRole(AriaRole.CHECKBOX, new Page.GetByRoleOptions().setName(name)).check();
  }
}
