package app.breather.calendar.ui;

import static app.breather.care.CareFixture.hours;
import static org.assertj.core.api.Assertions.assertThat;

import app.breather.IntegrationTest;
import app.breather.base.tenancy.Actor;
import app.breather.calendar.moves.MoveReach;
import app.breather.care.CareFixture;
import app.breather.care.CarePlanning;
import app.breather.care.CareSlotCard;
import app.breather.care.CareSlotContent;
import app.breather.care.CareSlotId;
import app.breather.care.Coverage;
import app.breather.care.RegularFixture;
import app.breather.family.FamilyFixture;
import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.datetimepicker.DateTimePicker;
import com.vaadin.flow.component.dnd.DropEvent;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.notification.Notification;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.core.context.SecurityContextHolder;

/** What a parent reads and decides when they drag an entry, or move it by key. */
@IntegrationTest
@ViewPackages(classes = CalendarView.class, packages = "app.breather.care.ui")
class MovingTest extends SpringBrowserlessTest {

  @Autowired private CareFixture care;
  @Autowired private RegularFixture regular;
  @Autowired private CarePlanning planning;
  private FamilyFixture.Home home;
  private Actor.Person inge;

  @BeforeEach
  void aFamily() {
    home = care.aFamily();
    inge = care.aCaregiver(home, "Oma Inge");
    UI.getCurrentOrThrow().setLocale(Locale.ENGLISH);
  }

  @AfterEach
  void nobodyIsThere() {
    SecurityContextHolder.clearContext();
  }

  @Test
  void whatConcernsNobodyMovesAtOnceAndCanBeTakenBack() {
    var slot = care.aSlot(home, 0, 4);
    look();

    drag(slot, "all", 25);

    assertThat(card(slot).period()).isEqualTo(hours(25, 29));
    assertThat(toast()).contains("Moved to Tue 9 March");
    click("Undo");
    assertThat(card(slot).period()).isEqualTo(hours(0, 4));
  }

  @Test
  void anEndIsDrawnOutAlone() {
    var slot = care.aSlot(home, 0, 4);
    look();

    drag(slot, "until", 6);
    assertThat(card(slot).period()).isEqualTo(hours(0, 6));
  }

  @Test
  void whomItConcernsIsSaidBeforeTheyAreAskedAgain() {
    var slot = promised();
    look();

    drag(slot, "all", 1);

    assertThat(effects()).singleElement().asString().contains("asked again: Oma Inge");
    assertThat(card(slot).period()).isEqualTo(hours(0, 4));
    click("Move and ask");
    assertThat(card(slot).againOf(inge.member())).isPresent();
    click("Undo");
    assertThat(card(slot).coverage()).isEqualTo(Coverage.COVERED);
  }

  @Test
  void whoThinksBetterOfItLeavesItWhereItIs() {
    var slot = promised();
    look();
    drag(slot, "all", 1);

    click("Cancel");

    assertThat($(MoveDialog.class).all()).isEmpty();
    assertThat(card(slot).period()).isEqualTo(hours(0, 4));
    assertThat(card(slot).coverage()).isEqualTo(Coverage.COVERED);
  }

  @Test
  void byKeyItMovesWithoutBeingDragged() {
    var slot = care.aSlot(home, 0, 4);
    look();
    ask(slot);
    assertThat(button("Move").isEnabled()).isFalse();

    field("From").setValue(LocalDateTime.parse("2027-03-09T11:00"));

    assertThat(field("Until").getValue()).isEqualTo(LocalDateTime.parse("2027-03-09T15:00"));
    click("Move");
    assertThat(card(slot).period()).isEqualTo(hours(25, 29));
  }

  @Test
  void whatCannotBeIsSaidAtTheField() {
    var slot = care.aSlot(home, 0, 4);
    look();
    ask(slot);

    field("Until").setValue(LocalDateTime.parse("2027-03-08T09:00"));
    assertThat(field("Until").getErrorMessage()).isEqualTo("It ends before it starts.");
    assertThat(button("Move").isEnabled()).isFalse();

    field("Until").setValue(LocalDateTime.parse("2027-03-28T09:00"));
    assertThat(field("Until").getErrorMessage()).isEqualTo("Care is at most 14 days long.");
    assertThat(button("Move").isEnabled()).isFalse();
  }

  @Test
  void whoComesSecondReadsWhereItIsAndMayGoOn() {
    var sam = care.aParent(home, "Sam");
    var slot = care.aSlot(home, 0, 4);
    look();
    ask(slot);
    field("From").setValue(LocalDateTime.parse("2027-03-09T11:00"));
    move(sam, slot, 48, 52);

    click("Move");

    assertThat(effects()).first().asString().contains("it is now Wed 10 March");
    assertThat(card(slot).period()).isEqualTo(hours(48, 52));
    click("Move");
    assertThat(card(slot).period()).isEqualTo(hours(25, 29));
  }

  @Test
  void whatIsNotThereAnyMoreStays() {
    var slot = care.aSlot(home, 0, 4);
    look();
    ComponentUtil.fireEvent(grid(), new EntryDragged(grid(), true, "care-x", "all", "nonsense"));
    assertThat(toast()).contains("This has just been changed. Please try again.");
    ComponentUtil.fireEvent(grid(), new EntryDragged(grid(), true, id(slot), "all", "Tnonsense"));
    assertThat(card(slot).period()).isEqualTo(hours(0, 4));
  }

  @Test
  void inTheListItMovesFromItsLine() {
    var slot = care.aSlot(home, 0, 4);
    look("calendar/list/2027-03-08");

    click("Move: Date night, 10:00");
    field("From").setValue(LocalDateTime.parse("2027-03-09T11:00"));
    click("Move");

    assertThat(card(slot).period()).isEqualTo(hours(25, 29));
  }

  @Test
  void caregiversFindNothingToMoveInTheList() {
    care.aSlot(home, 0, 4, inge);
    care.signIn(inge);
    UI.getCurrentOrThrow().navigate("calendar/list/2027-03-08");

    assertThat($(Button.class).all().stream().map(this::name)).noneMatch(it -> it.contains("Move"));
  }

  @Test
  void inTheMonthItIsDroppedOnAnotherDayAtTheSameHours() {
    var slot = promised();
    look("calendar/month/2027-03-08");

    var chip = $(Anchor.class).all().stream().filter(it -> isOf(it, slot)).findFirst();
    UI.getCurrentOrThrow().getInternals().setActiveDragSourceComponent(chip.orElseThrow());
    var day = $(Div.class).withClassName("day").all().get(10);
    ComponentUtil.fireEvent(day, new DropEvent<>(day, true, "move"));

    assertThat(effects()).singleElement().asString().contains("asked again: Oma Inge");
    click("Move and ask");
    assertThat(card(slot).period()).isEqualTo(hours(72, 76));
  }

  @Test
  void ofWhatRepeatsItIsChosenWhichDaysAreMeant() {
    regular.agreed(home, inge, RegularFixture.mondays());
    look("calendar/week/2027-03-15");
    var day = grid().shown().stream().filter(entry -> entry.movable().isPresent()).findFirst();
    ComponentUtil.fireEvent(grid(), new MoveAsked(grid(), true, day.orElseThrow().id()));
    field("From").setValue(LocalDateTime.parse("2027-03-16T10:00"));
    assertThat(effects()).singleElement().asString().contains("asked again: Oma Inge");

    var reach = $(MoveReachField.class).single();
    assertThat(reach.getListDataView().getItems()).containsExactly(MoveReach.values());
    reach.setValue(MoveReach.FOLLOWING);

    assertThat(effects())
        .satisfiesExactly(
            rule -> assertThat(rule).contains("From then on: every Tuesday, 10:00"),
            asked -> assertThat(asked).contains("Oma Inge is asked once"));
    click("Move and ask");
    assertThat(toast()).contains("Asked for Tue 16 March");
    click("Undo");
  }

  private static boolean isOf(Anchor chip, CareSlotId slot) {
    return chip.getHref().contains(slot.toString());
  }

  private CareSlotId promised() {
    var slot = care.aSlot(home, 0, 4, inge);
    care.accept(inge, slot, hours(0, 4));
    return slot;
  }

  private void look() {
    look("calendar/week/2027-03-08");
  }

  private void look(String at) {
    care.signIn(home.parent());
    UI.getCurrentOrThrow().navigate(at);
  }

  private void drag(CareSlotId slot, String edge, int to) {
    var at =
        "from".equals(edge) || "all".equals(edge) ? hours(to, to + 1).from() : hours(0, to).until();
    ComponentUtil.fireEvent(grid(), new EntryDragged(grid(), true, id(slot), edge, at.toString()));
  }

  private void ask(CareSlotId slot) {
    ComponentUtil.fireEvent(grid(), new MoveAsked(grid(), true, id(slot)));
  }

  private String id(CareSlotId slot) {
    return grid().shown().stream()
        .map(GridEntry::id)
        .filter(id -> id.startsWith("care-" + slot))
        .findFirst()
        .orElseThrow();
  }

  private void move(Actor.Person who, CareSlotId slot, int from, int until) {
    var card = card(slot);
    var content =
        new CareSlotContent(
            hours(from, until), card.children(), card.purpose(), card.place(), card.note());
    care.as(who, () -> planning.change(slot, card.version(), content, true));
  }

  private CareSlotCard card(CareSlotId slot) {
    return care.card(home.parent(), slot);
  }

  private CalendarGrid grid() {
    return $(CalendarGrid.class).single();
  }

  private List<String> effects() {
    return $(ListItem.class).from($(MoveDialog.class).single()).all().stream()
        .map(line -> line.getElement().getTextRecursively())
        .toList();
  }

  private DateTimePicker field(String label) {
    return $(DateTimePicker.class).withCaption(label).single();
  }

  private void click(String text) {
    button(text).click();
  }

  private Button button(String text) {
    return $(Button.class).all().stream()
        .filter(button -> text.equals(name(button)))
        .reduce((_, last) -> last)
        .orElseThrow(() -> new AssertionError("No button " + text));
  }

  private String name(Button button) {
    return button.getText().isEmpty() ? button.getAriaLabel().orElse("") : button.getText();
  }

  private String toast() {
    var toast = $(Notification.class).all().getLast();
    var plain = test(toast).getText();
    return plain == null ? toast.getElement().getTextRecursively() : plain;
  }
}
