package app.breather.care.ui;

import static org.assertj.core.api.Assertions.assertThat;

import app.breather.base.tenancy.Actor;
import app.breather.base.time.Period;
import app.breather.care.CareBoard;
import app.breather.care.CareFixture;
import app.breather.care.CareOffers;
import app.breather.care.CareSlotCard;
import app.breather.care.Coverage;
import app.breather.care.OfferCard;
import app.breather.care.OfferContent;
import app.breather.care.OfferResult;
import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.timepicker.TimePicker;
import java.time.Instant;
import java.time.LocalTime;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** A caregiver offers time on their pages, and a parent takes it on theirs. */
class OffersViewTest extends CareScreens {

  private static final Period SPAN = CareFixture.hours(0, 8);

  @Autowired private CareOffers offers;
  @Autowired private CareBoard board;

  @Test
  void aCaregiverOffersTimeAndSeesItOnTheCarePage() {
    open(inge, "care");
    click("I have time");
    $(TextArea.class).first().setValue("To the zoo!");
    click("Offer it");

    assertThat(toast()).contains("The parents know that you have time.");
    shows("What you offer");
    assertThat(open().getFirst().word()).isEqualTo("To the zoo!");
  }

  @Test
  void theSpanChosenOnTheCalendarIsFilledIn() {
    open(inge, "care/offer?from=2027-03-08T10:00&until=2027-03-08T12:30");

    assertThat($(TimePicker.class).first().getValue()).isEqualTo(LocalTime.of(10, 0));
    assertThat($(TimePicker.class).last().getValue()).isEqualTo(LocalTime.of(12, 30));
  }

  @Test
  void whatCannotBeOfferedIsSaidAtTheField() {
    open(inge, "care/offer");
    $(TimePicker.class).last().setValue($(TimePicker.class).first().getValue());
    click("Offer it");
    assertThat($(TimePicker.class).last().getErrorMessage()).contains("after the start");

    $(TimePicker.class).last().setValue(LocalTime.of(18, 0));
    $(DatePicker.class).last().setValue($(DatePicker.class).first().getValue().plusDays(20));
    click("Offer it");
    assertThat($(TimePicker.class).last().getErrorMessage()).contains("at most 14 days");

    offer(inge, SPAN);
    open(inge, "care/offer?from=2027-03-08T09:00&until=2027-03-08T12:00");
    click("Offer it");
    shows("You offer that time already");
  }

  @Test
  void aParentTakesItWithOneTapAndTimeOffWithASecond() {
    offer(inge, SPAN);
    open(home.parent(), "care");
    shows("Oma Inge has time");

    click("Take it");

    assertThat(ahead().getFirst().coverage()).isEqualTo(Coverage.COVERED);
    assertThat(ahead().getFirst().period()).isEqualTo(SPAN);
    var asked = $(ConfirmDialog.class).last();
    assertThat(asked.getElement().getProperty("message")).contains("Is this time off for you?");
    assertThat(asked.getElement().getProperty("confirmText")).isEqualTo("Time off");
    ComponentUtil.fireEvent(asked, new ConfirmDialog.ConfirmEvent(asked, true));
    assertThat(location())
        .startsWith("time-off/new?")
        .contains("from=2027-03-08T", "until=2027-03-08T");
    assertThat($(RadioButtonGroup.class).single().getValue().toString()).isEqualTo("PARTNER");
    shows("Oma Inge, as promised");
    open(home.parent(), "care/" + ahead().getFirst().id());
    shows("from what Oma Inge had offered");
    open(home.parent(), "care");
    assertThat(shown()).doesNotContain("Oma Inge has time");
  }

  @Test
  void aParentTakesAPartAndTheRestStaysThere() {
    offer(inge, SPAN);
    open(home.parent(), "care");

    click("A part");
    var form = $(PartForm.class).last();
    assertThat(form.part()).contains(SPAN);
    @SuppressWarnings("unchecked")
    var until = (Select<Instant>) $(Select.class).last();
    until.setValue(CareFixture.hours(0, 3).until());
    click("Take this part");

    assertThat(ahead().getFirst().period()).isEqualTo(CareFixture.hours(0, 3));
    assertThat(open().getFirst().open()).containsExactly(CareFixture.hours(3, 8));
  }

  @Test
  void aParentWhoComesSecondReadsASentence() {
    var sam = care.aParent(home, "Sam");
    var card = offer(inge, SPAN);
    open(home.parent(), "care");
    care.as(sam, () -> offers.take(card.id(), SPAN));

    click("Take it");

    assertThat(toast()).contains("It is taken already.");
    assertThat(ahead()).hasSize(1);
  }

  @Test
  void aParentDeclinesWithThanks() {
    var card = offer(inge, SPAN);
    open(home.parent(), "care");

    click("No, thank you");
    $(TextArea.class).last().setValue("Next time!");
    click("Say thank you");

    assertThat(open()).isEmpty();
    open(inge, "care/offer");
    open(inge, "care");
    assertThat(shown()).contains("Not needed, thank you", "Next time!");
    assertThat(mine().getFirst().id()).isEqualTo(card.id());
  }

  @Test
  void theSecondParentsPageFollowsWithoutReload() {
    open(home.parent(), "care");
    assertThat(shown()).doesNotContain("Oma Inge has time");

    offer(inge, SPAN);

    eventually(() -> shows("Oma Inge has time"));
  }

  @Test
  void onlyCaregiversOffer() {
    open(home.parent(), "care/offer");

    assertThat(offers("Offer it")).isFalse();
  }

  private OfferCard offer(Actor.Person who, Period span) {
    return care.as(
        who,
        () -> {
          assertThat(offers.offer(new OfferContent(span, "")))
              .isInstanceOf(OfferResult.Offered.class);
          return offers.mine().getLast();
        });
  }

  private static String location() {
    return UI.getCurrentOrThrow()
        .getInternals()
        .getActiveViewLocation()
        .getPathWithQueryParameters();
  }

  private List<OfferCard> open() {
    return care.as(home.parent(), offers::open);
  }

  private List<OfferCard> mine() {
    return care.as(inge, offers::mine);
  }

  private List<CareSlotCard> ahead() {
    return care.as(home.parent(), board::ahead);
  }
}
