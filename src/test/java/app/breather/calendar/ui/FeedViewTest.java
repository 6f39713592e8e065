package app.breather.calendar.ui;

import static org.assertj.core.api.Assertions.assertThat;

import app.breather.IntegrationTest;
import app.breather.calendar.Parkers;
import app.breather.calendar.feed.FeedAddresses;
import com.vaadin.browserless.ComponentQuery;
import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.textfield.TextField;
import java.util.Locale;
import java.util.Objects;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.test.context.support.WithMockUser;

@IntegrationTest
@ExtendWith(Parkers.SignOut.class)
@ViewPackages(classes = FeedView.class)
@WithMockUser
class FeedViewTest extends SpringBrowserlessTest {

  @Autowired private Parkers parkers;
  @Autowired private FeedAddresses addresses;
  private Parkers.Family family;

  @BeforeEach
  void aFamily() {
    family = parkers.create();
    UI.getCurrentOrThrow().setLocale(Locale.ENGLISH);
    parkers.signIn(family.inge());
  }

  @Test
  void theFirstAddressIsShownAndCanBeOpenedAndLeavesBedtimesOutOnDemand() {
    navigate(FeedView.class);
    click("Make my address");

    var web = address();
    assertThat(web).matches("http://localhost:8080/feed/[\\w-]{43}\\.ics");
    assertThat(opening()).isEqualTo(web.replace("http:", "webcal:"));

    $(Checkbox.class).withCaption("Leave out bedtimes").single().setValue(true);
    assertThat(address()).isEqualTo(web + "?bedtimes=no");
    assertThat(opening()).isEqualTo(web.replace("http:", "webcal:") + "?bedtimes=no");
  }

  @Test
  void whoHasOneIsToldThatItIsNotKeptAndReplacesItOnlyWhenTheySaySo() {
    parkers.as(family.inge(), addresses::make);
    navigate(FeedView.class);
    assertThat(addressField().exists()).isFalse();
    assertThat(getCurrentView().getElement().getTextRecursively()).contains("is not kept here");

    click("New address");
    assertThat(addressField().exists()).isFalse();
    test($(ConfirmDialog.class).single()).confirm();
    assertThat(address()).contains("/feed/");
  }

  @Test
  void itCanBeEnded() {
    parkers.as(family.inge(), addresses::make);
    navigate(FeedView.class);
    click("End it");
    test($(ConfirmDialog.class).single()).confirm();

    assertThat(parkers.as(family.inge(), addresses::hasOne)).isFalse();
    assertThat($(Button.class).withText("Make my address").exists()).isTrue();
  }

  private String address() {
    return addressField().single().getValue();
  }

  private ComponentQuery<TextField> addressField() {
    return $(TextField.class).withCaption("Your address");
  }

  private String opening() {
    return $(Anchor.class).all().stream()
        .map(anchor -> Objects.toString(anchor.getElement().getAttribute("href")))
        .filter(href -> href.startsWith("webcal:"))
        .findFirst()
        .orElseThrow();
  }

  private void click(String text) {
    test($(Button.class).withText(text).single()).click();
  }
}
