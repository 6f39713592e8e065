package app.breather.care.ui;

import static app.breather.care.CareFixture.hours;
import static org.assertj.core.api.Assertions.assertThat;

import app.breather.base.tenancy.Actor;
import app.breather.base.time.Recurrence;
import app.breather.base.time.RepeatedTime;
import app.breather.bedtime.BedtimeFixture;
import app.breather.calendar.ProtectedContent;
import app.breather.calendar.ProtectedTimes;
import app.breather.calendar.ui.ProtectedNote;
import app.breather.care.CareBoard;
import app.breather.care.CarePlanning;
import app.breather.care.CareSlotCard;
import app.breather.care.CareSlotContent;
import app.breather.care.CareSlotId;
import app.breather.care.Coverage;
import app.breather.family.MemberCard;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.component.timepicker.TimePicker;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What a parent plans, changes and cancels, and what the page says to what cannot be. */
class ParentSlotViewTest extends CareScreens {

  private static final LocalDate DAY = LocalDate.of(2027, 3, 13);

  @Autowired private CareBoard board;
  @Autowired private CarePlanning planning;
  @Autowired private BedtimeFixture bedtime;
  @Autowired private ProtectedTimes protectedTimes;

  @Test
  void aNewSlotIsStoredAndSomebodyIsAsked() {
    open(home.parent(), "care/new");
    when(DAY, "16:00", DAY, "20:00");
    purpose().setValue("Cinema");
    tick("Oma Inge");

    click("Save and ask");

    var slot = stored().getFirst();
    assertThat(slot.purpose()).isEqualTo("Cinema");
    assertThat(slot.askOf(inge.member())).isPresent();
    assertThat(path()).isEqualTo("care/" + slot.id());
  }

  @Test
  void thePageOfASlotSaysWhenTheChildrenGoToBedMeanwhile() {
    bedtime.agreeAlone(home.parent(), BedtimeFixture.MONDAY);
    var slot = care.aSlot(home, 8, 12, inge);

    open(home.parent(), "care/" + slot);
    assertThat(shown()).contains("Bedtime 19:00", "20:00, Mia");

    open(inge, "care/" + slot);
    assertThat(shown()).contains("Bedtime 19:00", "20:00, Mia");
  }

  @Test
  void anEndBeforeTheStartIsSaidAtTheEnd() {
    open(home.parent(), "care/new");
    when(DAY, "20:00", DAY, "16:00");
    purpose().setValue("Cinema");

    click("Save and ask");

    assertThat(time("Until").getErrorMessage()).isEqualTo("The end must be after the start.");
    assertThat(purpose().getValue()).isEqualTo("Cinema");
    assertThat(stored()).isEmpty();
  }

  @Test
  void aMissingTimeIsSaidAtTheTime() {
    open(home.parent(), "care/new");
    time("From").clear();

    click("Save and ask");

    assertThat(time("From").getErrorMessage()).isEqualTo("Choose a day and a time.");
    assertThat(stored()).isEmpty();
  }

  @Test
  void moreThanFourteenDaysIsTooLong() {
    open(home.parent(), "care/new");
    when(DAY, "16:00", DAY.plusDays(15), "16:00");

    click("Save and ask");

    assertThat(time("Until").getErrorMessage()).isEqualTo("Care is at most 14 days long.");
    assertThat(stored()).isEmpty();
  }

  @Test
  void tenThousandCharactersAreRefusedAtTheirFieldAndNotLost() {
    open(home.parent(), "care/new");
    var flood = "x".repeat(10_000);
    purpose().setValue(flood);
    place().setValue(flood);
    note().setValue(flood);

    click("Save and ask");

    assertThat(purpose().getErrorMessage()).contains("at most 80");
    assertThat(place().getErrorMessage()).contains("at most 120");
    assertThat(note().getErrorMessage()).contains("at most 2,000");
    assertThat(note().getValue()).isEqualTo(flood);
    assertThat(stored()).isEmpty();
  }

  @Test
  void thePastIsARecordAndNobodyIsAsked() {
    open(home.parent(), "care/new");
    var before = LocalDate.of(2027, 2, 20);
    when(before, "16:00", before, "20:00");
    tick("Oma Inge");

    click("Save and ask");

    assertThat(toast()).isEqualTo("That time is over.");
    var id = CareSlotId.parse(path().substring("care/".length())).orElseThrow();
    assertThat(care.card(home.parent(), id).asks()).isEmpty();
  }

  @Test
  void aScriptIsAPurposeAsAnyOther() {
    open(home.parent(), "care/new");
    var script = "<script>alert(1)</script>";
    purpose().setValue(script);

    click("Save and ask");

    shows(script);
    assertThat(stored()).extracting(CareSlotCard::purpose).containsExactly(script);
  }

  @Test
  void idsOfOthersOrOfNobodyAreUnknown() {
    var stranger = care.aFamily();
    var theirs = care.aSlot(stranger, 0, 4);
    for (var id : List.of(theirs.toString(), UUID.randomUUID().toString(), "x")) {
      open(home.parent(), "care/" + id);
      shows("We cannot find this care.");
    }
    var own = care.aSlot(home, 0, 4, inge);
    open(joe, "care/" + own);
    shows("We cannot find this care.");
  }

  @Test
  void aChangeThatCutsAPromiseNamesWhomItAffectsFirst() {
    var slot = care.aSlot(home, 0, 4, inge);
    care.accept(inge, slot, hours(0, 4));
    open(home.parent(), "care/" + slot);
    click("Change");
    time("Until").setValue(LocalTime.of(12, 0));

    click("Save");

    assertThat($(ConfirmDialog.class).single().getElement().getProperty("message"))
        .isEqualTo("What they promised no longer fits: Oma Inge.");
    assertThat(care.card(home.parent(), slot).coverage()).isEqualTo(Coverage.COVERED);
    test($(ConfirmDialog.class).single()).confirm();
    assertThat(care.card(home.parent(), slot).againOf(inge.member())).isPresent();
    eventually(() -> shows("Oma Inge is asked again"));
  }

  @Test
  void aChangeIntoTimeTheFamilyKeepsForItselfIsSaid() {
    var slot = care.aSlot(home, 0, 4);
    var noon = LocalDate.of(2027, 3, 8).atTime(12, 0);
    var time = RepeatedTime.like(noon, noon.plusHours(1), Recurrence.weekly(DayOfWeek.MONDAY));
    care.as(
        home.parent(),
        () -> protectedTimes.keep(new ProtectedContent("Lunch of ours", time.orElseThrow())));
    open(home.parent(), "care/" + slot);

    click("Change");

    assertThat($(ProtectedNote.class).single().isVisible()).isTrue();
    shows("“Lunch of ours”");
    time("Until").setValue(LocalTime.of(12, 0));
    assertThat($(ProtectedNote.class).all()).isEmpty();
  }

  @Test
  void cancellingSaysWhoIsFreed() {
    var slot = care.aSlot(home, 0, 4, inge);
    care.accept(inge, slot, hours(0, 4));
    open(home.parent(), "care/" + slot);

    click("Cancel care");

    test($(ConfirmDialog.class).single()).confirm();
    assertThat(toast()).isEqualTo("This care was cancelled.");
    assertThat(care.card(home.parent(), slot).coverage()).isEqualTo(Coverage.CANCELLED);
  }

  @Test
  void theSecondOfTwoWhoChangeASlotSeesBothAndMayKeepTheirOwn() {
    var slot = half();

    click("Save");

    assertThat($(Dialog.class).all())
        .extracting(Dialog::getHeaderTitle)
        .contains("Sam changed this meanwhile");
    shows("Theirs: Bring the blue cup. Yours: She sleeps at noon.");
    click("Save mine");
    assertThat(care.card(home.parent(), slot).note()).isEqualTo("She sleeps at noon");
  }

  @Test
  void theSecondMayGoOnFromTheVersionOfTheFirst() {
    var slot = half();
    click("Save");

    click("Go on from theirs");

    assertThat(note().getValue()).isEqualTo("Bring the blue cup");
    note().setValue("Bring the blue cup. She sleeps at noon");
    click("Save");
    assertThat(care.card(home.parent(), slot).note())
        .isEqualTo("Bring the blue cup. She sleeps at noon");
  }

  @Test
  void anOpenPageFollowsOthersAndKeepsWhatIsHalfTyped() {
    var slot = care.aSlot(home, 0, 4, inge);
    open(home.parent(), "care/" + slot);
    click("Change");
    note().setValue("She sleeps at");

    care.accept(inge, slot, hours(0, 4));

    eventually(() -> shows("Covered"));
    assertThat(note().getValue()).isEqualTo("She sleeps at");
  }

  /** Alex has half a change typed when Sam saves another. */
  private CareSlotId half() {
    var sam = care.aParent(home, "Sam");
    var slot = care.aSlot(home, 0, 4);
    open(home.parent(), "care/" + slot);
    click("Change");
    note().setValue("She sleeps at noon");
    change(sam, slot, "Bring the blue cup");
    return slot;
  }

  private void change(Actor.Person who, CareSlotId slot, String note) {
    var card = care.card(who, slot);
    var content =
        new CareSlotContent(card.period(), card.children(), card.purpose(), card.place(), note);
    care.as(who, () -> planning.change(slot, card.version(), content, false));
  }

  private List<CareSlotCard> stored() {
    return care.as(home.parent(), board::ahead);
  }

  private static String path() {
    return UI.getCurrentOrThrow().getInternals().getActiveViewLocation().getPath();
  }

  private void when(LocalDate day, String from, LocalDate lastDay, String until) {
    date("Day").setValue(day);
    time("From").setValue(LocalTime.parse(from));
    date("Until day").setValue(lastDay);
    time("Until").setValue(LocalTime.parse(until));
  }

  @SuppressWarnings("unchecked")
  private void tick(String name) {
    CheckboxGroup<MemberCard> group =
        $(CheckboxGroup.class).all().stream()
            .filter(field -> "Whom do you ask?".equals(field.getLabel()))
            .findFirst()
            .orElseThrow();
    group
        .getListDataView()
        .getItems()
        .filter(member -> member.name().equals(name))
        .forEach(group::select);
  }

  private DatePicker date(String label) {
    return $(DatePicker.class).withCaption(label).single();
  }

  private TimePicker time(String label) {
    return $(TimePicker.class).withCaption(label).single();
  }

  private TextField purpose() {
    return $(TextField.class).withCaption("What for").single();
  }

  private TextField place() {
    return $(TextField.class).withCaption("Where").single();
  }

  private TextArea note() {
    return $(TextArea.class).withCaption("Good to know").single();
  }
}
