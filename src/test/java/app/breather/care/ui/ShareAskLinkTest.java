package app.breather.care.ui;

import static org.assertj.core.api.Assertions.assertThat;

import app.breather.base.links.LinkPurpose;
import app.breather.base.links.Links;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.textfield.TextField;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** A parent hands the link to an ask over themselves. */
class ShareAskLinkTest extends CareScreens {

  @Autowired private Links links;

  @Test
  void besideAnAskThatWaitsThereIsALinkToHandOver() {
    open(home.parent(), "care/" + care.aSlot(home, 0, 4, inge));

    share().click();

    var address = $(TextField.class).all().getLast().getValue();
    assertThat(address).contains("/answer/");
    assertThat(links.find(LinkPurpose.ANSWER, address.substring(address.lastIndexOf('/') + 1)))
        .isPresent();
    shows("Give this link to Oma Inge only.");
  }

  private Button share() {
    return $(Button.class).all().stream()
        .filter(
            button ->
                button
                    .getAriaLabel()
                    .filter("Share the link for Oma Inge yourself"::equals)
                    .isPresent())
        .findFirst()
        .orElseThrow();
  }
}
