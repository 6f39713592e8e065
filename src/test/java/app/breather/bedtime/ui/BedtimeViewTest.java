package app.breather.bedtime.ui;

import static org.assertj.core.api.Assertions.assertThat;

import app.breather.IntegrationTest;
import app.breather.base.tenancy.Actor;
import app.breather.base.time.TestClock;
import app.breather.bedtime.BedtimeBoard;
import app.breather.bedtime.BedtimeFixture;
import app.breather.bedtime.SwapOffering;
import app.breather.bedtime.TakeOverAsking;
import app.breather.bedtime.TurnCard;
import app.breather.calendar.Parkers;
import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.timepicker.TimePicker;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Locale;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.test.context.support.WithMockUser;

@IntegrationTest
@ExtendWith(Parkers.SignOut.class)
@ViewPackages(classes = BedtimeView.class)
@WithMockUser
class BedtimeViewTest extends SpringBrowserlessTest {

  private static final LocalDate TODAY = LocalDate.of(2027, 3, 4);

  @Autowired private Parkers parkers;
  @Autowired private TestClock clock;
  @Autowired private BedtimeBoard board;
  @Autowired private TakeOverAsking asking;
  @Autowired private SwapOffering offering;
  @Autowired private BedtimeFixture bedtime;
  private Parkers.Family family;

  @BeforeEach
  void aFamily() {
    clock.stopAt(Instant.parse("2027-03-04T12:00:00Z"));
    family = parkers.create();
    UI.getCurrentOrThrow().setLocale(Locale.ENGLISH);
  }

  @Test
  void withoutARotaThePageTeachesTheFirstStep() {
    open(family.alex());
    assertThat(page()).contains("Share bedtime");
    click("Make a rota");
    assertThat(UI.getCurrentOrThrow().getActiveViewLocation().getPath()).isEqualTo("bedtime/rota");
  }

  @Test
  void theParentsAlternateEveryOtherNight() {
    makeRota();
    assertThat(page()).contains("Every other night, 19:00", "Alex brings Mia to bed.");
    assertThat($(WhyTheseNights.class).all()).isEmpty();
    assertThat($(NativeButton.class).all()).hasSize(14);
  }

  @Test
  void bedtimeThatEndsBeforeItBeginsIsNotStored() {
    parkers.signIn(family.alex());
    navigate(RotaView.class);
    $(TimePicker.class).all().getFirst().setValue(LocalTime.of(21, 0));
    click("Save the rota");
    assertThat(page()).contains("Bedtime ends before it begins.");
    assertThat(parkers.as(family.alex(), board::rotas)).isEmpty();
  }

  @Test
  void withoutADayNothingIsStored() {
    parkers.signIn(family.alex());
    navigate(RotaView.class);
    $(DatePicker.class).single().clear();
    click("Save the rota");
    assertThat(page()).contains("Please say from which evening on");
    assertThat(parkers.as(family.alex(), board::rotas)).isEmpty();
  }

  @Test
  void oneTapTakesTonight() {
    makeRota();
    open(family.sam());
    click("I’ll take it");
    assertThat(tonight().isOf(family.sam().member())).isTrue();
  }

  @Test
  void whoIsAskedReadsTheWordAndSaysYes() {
    makeRota();
    parkers.as(
        family.alex(), () -> asking.ask(tonight().id(), family.sam().member(), "<b>choir</b>"));
    open(family.sam());
    assertThat(page()).contains("Alex asks: can you take Thu 4 March?", "“<b>choir</b>”");
    click("Yes, I’ll take it");
    assertThat(tonight().isOf(family.sam().member())).isTrue();
  }

  @Test
  void whereChildrenHaveRotasOfTheirOwnAQuestionAndAnOfferNameThem() {
    makeRota();
    bedtime.agreeFor(family, TODAY, bedtime.aBrother(family));
    var bens = parkers.as(family.alex(), () -> board.nights(TODAY.plusDays(1), 1)).get(1).id();
    parkers.as(family.alex(), () -> asking.ask(bens, family.sam().member(), ""));
    parkers.as(
        family.alex(),
        () -> offering.offer(bens, family.sam().member(), Set.of(TODAY.plusDays(2)), ""));
    open(family.sam());
    assertThat(page())
        .contains("Alex asks: can you take Fri 5 March (Ben)?", "Alex asks for a swap (Ben)");
  }

  @Test
  void oneTapAsksTheOtherForTonight() {
    makeRota();
    click("Sam, take tonight for me");
    assertThat(parkers.as(family.sam(), board::askedOfMe))
        .singleElement()
        .satisfies(ask -> assertThat(ask.evening()).isEqualTo(TODAY));
    open(family.alex());
    click("You asked Sam. Take it back?");
    assertThat(parkers.as(family.sam(), board::askedOfMe)).isEmpty();
  }

  @Test
  void anotherEveningIsAskedForWithAWord() {
    makeRota();
    test($(NativeButton.class).all().get(2)).click();
    click("Ask Sam to take it");
    $(TextArea.class).single().setValue("the choir");
    click("Ask");
    assertThat(parkers.as(family.sam(), board::askedOfMe))
        .singleElement()
        .satisfies(ask -> assertThat(ask.word()).isEqualTo("the choir"));
  }

  @Test
  void anEveningIsSwappedByTwoPagesAndTheLedgerStaysEven() {
    makeRota();
    test($(NativeButton.class).all().get(2)).click();
    click("Swap with Sam");
    var evenings = $(CheckboxGroup.class).single();
    evenings.setValue(Set.of(TODAY.plusDays(3)));
    click("Offer the swap");
    open(family.alex());
    assertThat(page()).contains("You offered Sam a swap", "swap asked", "You are even.");

    open(family.sam());
    assertThat(page()).contains("Alex asks for a swap", "Sat 6 March", "Sun 7 March");
    click("Swap");
    open(family.sam());
    assertThat(page()).contains("You swapped with Alex just now");
    assertThat(page()).contains("Swapped with Alex, for Sun 7 March");
    click("Undo");
    open(family.sam());
    assertThat(page()).contains("Alex asks for a swap");
  }

  @Test
  void doneIsWrittenDownOnceBedtimeHasBegun() {
    makeRota();
    clock.stopAt(Instant.parse("2027-03-04T18:30:00Z"));
    open(family.alex());
    click("Done");
    $(TextArea.class).single().setValue("two songs");
    click("Write it down");
    open(family.sam());
    assertThat(page()).contains("Alex brought Mia to bed.");
  }

  private void makeRota() {
    parkers.signIn(family.alex());
    navigate(RotaView.class);
    click("Save the rota");
  }

  private TurnCard tonight() {
    return parkers.as(family.alex(), board::tonight).getFirst();
  }

  private void open(Actor.Person person) {
    parkers.signIn(person);
    navigate(RotaView.class);
    navigate(BedtimeView.class);
  }

  private void click(String text) {
    test($(Button.class).withText(text).single()).click();
  }

  private String page() {
    return getCurrentView().getElement().getTextRecursively();
  }
}
