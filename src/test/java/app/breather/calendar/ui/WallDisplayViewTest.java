package app.breather.calendar.ui;

import static org.assertj.core.api.Assertions.assertThat;

import app.breather.IntegrationTest;
import app.breather.base.time.TestClock;
import app.breather.calendar.Parkers;
import app.breather.calendar.wall.WallAddresses;
import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.textfield.TextField;
import java.time.Instant;
import java.util.Locale;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.test.context.support.WithMockUser;

@IntegrationTest
@ExtendWith(Parkers.SignOut.class)
@ViewPackages(classes = WallDisplayView.class)
@WithMockUser
class WallDisplayViewTest extends SpringBrowserlessTest {

  @Autowired private Parkers parkers;
  @Autowired private WallAddresses addresses;
  @Autowired private TestClock clock;
  private Parkers.Family family;

  @BeforeEach
  void aFamily() {
    family = parkers.create();
    UI.getCurrentOrThrow().setLocale(Locale.ENGLISH);
    parkers.signIn(family.alex());
    clock.stopAt(Instant.parse("2027-03-01T09:00:00Z"));
  }

  @Test
  void theAddressIsShownOnceAndSinceWhenAfterwards() {
    navigate(WallDisplayView.class);
    click("Make an address");
    assertThat($(TextField.class).single().getValue())
        .matches("http://localhost:8080/wall/[\\w-]{43}");
    click("Close");

    navigate(WallDisplayView.class);
    assertThat($(TextField.class).all()).isEmpty();
    assertThat(words()).contains("since 1 March 2027", "is not kept here");
  }

  @Test
  void itIsReplacedOnlyWhenOneSaysSo() {
    parkers.as(family.sam(), addresses::make);
    navigate(WallDisplayView.class);
    click("New address");
    assertThat($(TextField.class).all()).isEmpty();
    test($(ConfirmDialog.class).single()).confirm();
    assertThat($(TextField.class).single().getValue()).contains("/wall/");
  }

  @Test
  void itCanBeEnded() {
    parkers.as(family.alex(), addresses::make);
    navigate(WallDisplayView.class);
    click("End it");
    test($(ConfirmDialog.class).single()).confirm();
    assertThat(parkers.as(family.alex(), addresses::since)).isEmpty();
    assertThat($(Button.class).withText("Make an address").exists()).isTrue();
  }

  private String words() {
    return getCurrentView().getElement().getTextRecursively();
  }

  private void click(String text) {
    test($(Button.class).withText(text).single()).click();
  }
}
