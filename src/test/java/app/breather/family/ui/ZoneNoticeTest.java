package app.breather.family.ui;

import static org.assertj.core.api.Assertions.assertThat;

import app.breather.IntegrationTest;
import app.breather.family.FamilyFixture;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.internal.PendingJavaScriptInvocation;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.test.context.support.WithMockUser;
import tools.jackson.databind.node.StringNode;

/** The browser says where it is when the page is long shown; by then nobody may be signed in. */
@IntegrationTest
@WithMockUser
class ZoneNoticeTest extends DoorPages {

  @Autowired private FamilyFixture fixture;
  @Autowired private ZoneNotice notice;
  private Component shown;

  @BeforeEach
  void aPageOfAFamilyInBerlin() {
    shown = fixture.as(fixture.aFamily().parent(), notice::create);
    UI.getCurrentOrThrow().add(shown);
  }

  @Test
  void whoLooksFromElsewhereReadsOnWhoseClocksTheTimesAre() {
    theBrowserIsIn("America/New_York");

    assertThat(shown.isVisible()).isTrue();
    assertThat(shown.getElement().getText()).contains("Berlin");
  }

  @Test
  void whoLooksFromWhereClocksShowTheSameReadsNothing() {
    theBrowserIsIn("Europe/Paris");

    assertThat(shown.isVisible()).isFalse();
  }

  private static void theBrowserIsIn(String zone) {
    var page = UI.getCurrentOrThrow().getInternals();
    page.getStateTree().runExecutionsBeforeClientResponse();
    List<PendingJavaScriptInvocation> asked = page.dumpPendingJavaScriptInvocations();
    assertThat(asked)
        .filteredOn(one -> one.getInvocation().getExpression().contains("timeZone"))
        .singleElement()
        .satisfies(one -> one.complete(StringNode.valueOf(zone)));
  }
}
