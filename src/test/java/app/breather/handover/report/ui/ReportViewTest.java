package app.breather.handover.report.ui;

import static app.breather.care.CareFixture.hours;
import static org.assertj.core.api.Assertions.assertThat;

import app.breather.IntegrationTest;
import app.breather.base.media.Hostile;
import app.breather.base.tenancy.Actor;
import app.breather.base.time.TestClock;
import app.breather.base.ui.Note;
import app.breather.care.CareFixture;
import app.breather.family.FamilyFixture.Home;
import app.breather.handover.report.Homecoming;
import app.breather.handover.report.ReportEntry;
import app.breather.handover.report.Told;
import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Image;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.component.upload.Upload;
import com.vaadin.flow.dom.Element;
import com.vaadin.flow.server.VaadinService;
import com.vaadin.flow.server.VaadinSession;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.test.context.support.WithMockUser;

/** Oma Inge has Mia from ten o’clock until two; it is eleven. */
@IntegrationTest
@ViewPackages(classes = ReportView.class)
@WithMockUser
class ReportViewTest extends SpringBrowserlessTest {

  @Autowired private CareFixture care;
  @Autowired private Homecoming homecoming;
  @Autowired private TestClock clock;
  private Home home;
  private Actor.Person inge;

  @BeforeEach
  void care() {
    home = care.aFamily();
    inge = care.aCaregiver(home, "Oma Inge");
    care.accept(inge, care.aSlot(home, 0, 4, inge), hours(0, 4));
    clock.stopAt(hours(1, 2).from());
    UI.getCurrentOrThrow().setLocale(Locale.ENGLISH);
  }

  @AfterEach
  void nobodyIsSignedIn() {
    SecurityContextHolder.clearContext();
  }

  @Test
  void aCaregiverTellsOfAFeedAndIsAskedAboutTheSameAgain() {
    open(inge);
    fed("120");
    Awaitility.await()
        .pollInSameThread()
        .untilAsserted(
            () -> {
              VaadinService.getCurrent().runPendingAccessTasks(VaadinSession.getCurrent());
              assertThat(page()).contains("11:00 · Drank 120 ml of milk");
            });
    fed("110");
    assertThat(button("Save it all the same").isVisible()).isTrue();
    test(button("Save it all the same")).click();
    assertThat(care.as(home.parent(), homecoming::read).entries()).hasSize(2);
  }

  @Test
  void whoeverTellsFindsTheWayToTheSheetAndBackToWhoHasTheChild() {
    open(inge);
    assertThat($(Anchor.class).all())
        .extracting(Anchor::getHref)
        .anyMatch(href -> href.startsWith("my-sheet/"))
        .contains("now");
  }

  @Test
  void anAbsurdAmountIsSaidAtItsField() {
    open(inge);
    test(button("Fed")).click();
    choose(Told.Food.FORMULA);
    test(amount()).setValue("-5");
    test(button("Tell it")).click();
    assertThat(amount().isInvalid()).isTrue();
    assertThat(care.as(home.parent(), homecoming::read).entries()).isEmpty();
  }

  @Test
  void aPhotoIsAddedAndSeenAndRemoved() {
    open(inge);
    test(button("Note, photo")).click();
    test(upload()).upload("duck.jpg", "image/jpeg", Hostile.jpeg());
    test(button("Tell it")).click();
    assertThat(told().getFirst().picture()).isPresent();

    open(home.parent());
    assertThat(page()).contains("11:00 · A photo");
    var photo = $(Image.class).first();
    assertThat(photo.getAlt()).hasValue("Photo of Mia, 11:00");
    assertThat(photo.getSrc()).startsWith("media/" + home.family() + "/");

    open(inge);
    test(button("Correct")).click();
    test(last(Checkbox.class, box -> box.getLabel().equals("Remove this photo"))).click();
    test(last(TextArea.class, _ -> true)).setValue("A duck");
    test(button("Tell it")).click();
    assertThat(told().getFirst().picture()).isEmpty();
  }

  @Test
  void whatIsNoPhotoIsSaidThereAndNothingIsTold() {
    open(inge);
    test(button("Note, photo")).click();
    test(upload()).upload("duck.jpg", "image/jpeg", Hostile.svg());
    assertThat($(Note.class).all().stream().map(note -> visible(note.getElement())))
        .anySatisfy(said -> assertThat(said).contains("That is no photo that we can keep."));
    test(button("Tell it")).click();
    assertThat(told()).isEmpty();
  }

  @Test
  void aParentWhoReadsItWhenBackSeesTheSamePageFullAndEmpty() {
    open(home.parent());
    assertThat(page()).contains("Nothing has been told lately.");
    test($(RadioButtonGroup.class).first()).selectItem("When I’m back");
    var empty = page();
    assertThat(empty).contains("You chose to read how it is going when you are back.");

    open(inge);
    fed("120");
    open(home.parent());
    assertThat(page()).isEqualTo(empty);

    test(button("Show it to me now")).click();
    assertThat(page()).contains("Drank 120 ml of milk");
  }

  @Test
  void whatWasToldLongAgoIsStillThere() {
    open(inge);
    fed("120");
    clock.advance(Duration.ofDays(20));
    open(home.parent());
    assertThat(page()).doesNotContain("Drank 120 ml of milk");
    test(button("Show earlier")).click();
    assertThat(page()).containsPattern("\\w+ \\d+ \\w+, 11:00 · Drank 120 ml of milk");
  }

  @Test
  void whereThereIsNothingEarlierNothingStandsInItsPlace() {
    open(home.parent());
    assertThat($(ParentPart.class).single().getChildren().filter(Component::isVisible))
        .allMatch(part -> part.getElement().getChildren().anyMatch(Element::isVisible));
  }

  @Test
  void backAgainAParentReadsAFewWords() {
    open(inge);
    fed("120");
    clock.stopAt(hours(4, 5).from());
    open(home.parent());
    assertThat(page()).contains("While you were away", "Fed once, 120 ml in all.");
  }

  private List<ReportEntry> told() {
    return care.as(home.parent(), homecoming::read).entries();
  }

  private Upload upload() {
    return last(Upload.class, _ -> true);
  }

  private <T extends Component> T last(Class<T> type, Predicate<T> which) {
    return $(type).all().stream().filter(which).reduce((_, last) -> last).orElseThrow();
  }

  private void fed(String ml) {
    test(button("Fed")).click();
    choose(Told.Food.MILK);
    test(amount()).setValue(ml);
    test(button("Tell it")).click();
  }

  @SuppressWarnings("unchecked")
  private void choose(Told.Food food) {
    ((RadioButtonGroup<Enum<?>>) $(RadioButtonGroup.class).last()).setValue(food);
  }

  private TextField amount() {
    return $(TextField.class).all().stream()
        .filter(field -> field.getLabel().startsWith("How much"))
        .reduce((_, last) -> last)
        .orElseThrow();
  }

  private void open(Actor.Person who) {
    care.signIn(who);
    navigate("reports", ReportView.class);
  }

  private Button button(String text) {
    return $(Button.class).all().stream()
        .filter(one -> one.getText().equals(text))
        .reduce((_, last) -> last)
        .orElseThrow();
  }

  private String page() {
    return visible(getCurrentView().getElement()).replace('\u00a0', ' ').replace("\u2060", "");
  }

  private static String visible(Element element) {
    if (element.isTextNode()) {
      return element.getText();
    }
    return element.isVisible()
        ? element.getChildren().map(ReportViewTest::visible).collect(Collectors.joining(" "))
        : "";
  }
}
