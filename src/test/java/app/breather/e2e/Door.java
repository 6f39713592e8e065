package app.breather.e2e;

import app.breather.family.FamilyFixture;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.regex.Pattern;

/** Ways into the house. */
final class Door {

  private Door() {}

  static void signIn(Page page, String email) {
    page.navigate("login");
    page.locator("input[name=username]").fill(email);
    page.locator("input[name=password]").fill(FamilyFixture.PASSWORD);
    button(page, "Sign in").click();
    page.waitForURL(address -> !address.contains("login"));
  }

  static void signUp(Page page, String email) {
    page.navigate("sign-up");
    page.getByLabel("What does your child call you?").fill("Alex");
    page.getByLabel("What is your family called?").fill("The Parkers");
    page.getByLabel("Child’s name").fill("Mia");
    choosePassword(page, email);
    button(page, "Begin").click();
    page.waitForURL("**/welcome");
  }

  /** The link by which somebody new to the family comes in; made on the page of a parent. */
  static String invitation(Page parent, String name, String role) {
    parent.navigate("family");
    button(parent, "Add a person").click();
    parent.getByLabel("What does the child call them?").fill(name);
    parent.getByRole(AriaRole.RADIO, new Page.GetByRoleOptions().setName(role)).check();
    button(parent, "Add").click();
    if (!role.equals("Parent")) {
      button(parent, "Invite").click();
    }
    var link =
        parent
            .getByLabel("Link", new Page.GetByLabelOptions().setExact(true))
            .and(parent.locator("input"));
    var address = link.inputValue();
    button(parent, "Close").click();
    return address;
  }

  static void join(Page page, String invitation, String email) {
    page.navigate(invitation);
    choosePassword(page, email);
    page.getByRole(
            AriaRole.BUTTON, new Page.GetByRoleOptions().setName(Pattern.compile("^Join as")))
        .click();
    page.waitForURL(address -> !address.contains("invitation"));
  }

  private static void choosePassword(Page page, String email) {
    page.locator("input[type=email]").fill(email);
    page.locator("input[type=password]").fill(FamilyFixture.PASSWORD);
  }

  static com.microsoft.playwright.Locator button(Page page, String name) {
    return page.getByRole(
        AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name).setExact(true));
  }
}
