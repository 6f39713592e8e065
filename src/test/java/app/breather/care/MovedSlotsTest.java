package app.breather.care;

import static app.breather.care.CareFixture.NOW;
import static app.breather.care.CareFixture.START;
import static app.breather.care.CareFixture.hours;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.breather.IntegrationTest;
import app.breather.base.persistence.StatementCount;
import app.breather.base.security.AccessDenied;
import app.breather.base.tenancy.Actor;
import app.breather.base.tenancy.MemberId;
import app.breather.base.time.Period;
import app.breather.calendar.CalendarEntry;
import app.breather.calendar.SharedCalendar;
import app.breather.calendar.file.CalendarFileFixture;
import app.breather.calendar.file.CalendarFiles;
import app.breather.calendar.file.CalendarFiles.Opened;
import app.breather.calendar.movein.MoveInCard;
import app.breather.calendar.movein.MoveInGroup;
import app.breather.calendar.movein.MoveInResult;
import app.breather.calendar.movein.MoveInTarget;
import app.breather.calendar.movein.MoveIns;
import app.breather.calendar.movein.MoveIns.TakenBack;
import app.breather.calendar.movein.MovingIn;
import app.breather.calendar.movein.MovingIn.Choice;
import app.breather.family.FamilyFixture;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** A family comes from another calendar with times for which somebody is sought. */
@IntegrationTest
class MovedSlotsTest {

  private static final LocalDate MONDAY = LocalDate.ofInstant(START, ZoneOffset.UTC);

  @Autowired private CareFixture care;
  @Autowired private CareNews news;
  @Autowired private MovingIn movingIn;
  @Autowired private MoveIns moveIns;
  @Autowired private CareBoard board;
  @Autowired private CarePlanning planning;
  @Autowired private CareAsking asking;
  @Autowired private CareLadder ladder;
  @Autowired private SharedCalendar calendar;
  private FamilyFixture.Home home;
  private Actor.Person alex;
  private Actor.Person inge;

  @BeforeEach
  void aFamily() {
    home = care.aFamily();
    alex = home.parent();
    inge = care.aCaregiver(home, "Oma Inge");
  }

  @Test
  void itIsOpenForAllChildrenByTheNameOfTheEntryAndNobodyIsAskedOrTold() {
    var tom = care.aChild(home, "Tom");
    var card = moved(babysitting(hours(0, 4), hours(24, 28)));

    assertThat(card.entries()).isEqualTo(2);
    assertThat(ahead())
        .allSatisfy(
            slot -> {
              assertThat(slot.purpose()).isEqualTo("Babysitting Oma");
              assertThat(slot.children()).isEqualTo(Set.of(home.child(), tom));
              assertThat(slot.coverage()).isEqualTo(Coverage.OPEN);
              assertThat(slot.asks()).isEmpty();
              assertThat(history(slot)).containsExactly(CareHappening.OPENED);
            })
        .extracting(CareSlotCard::period)
        .containsExactly(hours(0, 4), hours(24, 28));
    assertThat(news.told(alex)).isEmpty();
    assertThat(news.told(inge)).isEmpty();
    assertThat(care.as(inge, this::shown)).isEmpty();
  }

  @Test
  void aSeriesIsASlotForEachOfItsDaysAheadThatCareCanTake() {
    var groups =
        preview(
            event("babysitter", "Babysitter", "20270222T170000Z", "PT2H", "RRULE:FREQ=WEEKLY"),
            event("begun", "Begun", "20270301T085959Z", "PT2H", "CLASS:PUBLIC"),
            event("short", "Short", "20270305T170000Z", "PT14M", "CLASS:PUBLIC"),
            event("long", "Long", "20270305T170000Z", "P15D", "CLASS:PUBLIC"));
    assertThat(groups)
        .filteredOn(group -> !group.title().equals("Babysitter"))
        .hasSize(3)
        .allSatisfy(group -> assertThat(group.sought()).isEmpty());
    var series = groups.getFirst();
    assertThat(series.times()).hasSizeGreaterThan(52);
    assertThat(series.sought())
        .hasSize(series.times().size() - 1)
        .allSatisfy(period -> assertThat(period.from()).isAfter(NOW));

    assertThat(moved(new Choice(series, new MoveInTarget.Sought())).entries())
        .isEqualTo(series.sought().size());
  }

  @Test
  void whatHasBegunSinceThePreviewIsLeftOut() {
    var choice = babysitting(hours(0, 4), hours(24, 28));
    care.later(Duration.between(NOW, hours(0, 4).from()));

    assertThat(moved(choice).entries()).isEqualTo(1);
    assertThat(ahead()).extracting(CareSlotCard::period).containsExactly(hours(24, 28));
  }

  @Test
  void aTitleThatIsTooLongIsCut() {
    moved(new Choice(group("x".repeat(200), hours(0, 4)), new MoveInTarget.Sought()));
    moved(new Choice(group("", hours(4, 8)), new MoveInTarget.Sought()));

    assertThat(ahead())
        .extracting(CareSlotCard::purpose)
        .containsExactly("x".repeat(CareSlotContent.PURPOSE_LENGTH), "");
  }

  @Test
  void itIsAllOrNothing() {
    var unknown = new MoveInTarget.Away(MemberId.create());
    assertThat(moveIn(babysitting(hours(0, 4)), new Choice(group("Trip", hours(0, 4)), unknown)))
        .isEqualTo(new MoveInResult.Unknown());
    var many = IntStream.rangeClosed(0, MovingIn.MOST).mapToObj(i -> hours(i, i + 1));
    assertThat(moveIn(babysitting(many.toArray(Period[]::new))))
        .isEqualTo(new MoveInResult.TooMany(MovingIn.MOST));
    assertThat(ahead()).isEmpty();
  }

  @Test
  void whatIsTakenBackIsNotSeenAnyMoreAndItsHistoryStays() {
    var card =
        moved(
            babysitting(hours(0, 4), hours(24, 28)),
            new Choice(group("Trip", hours(30, 40)), new MoveInTarget.Away(alex.member())));
    var slot = ahead().getFirst();
    assertThat(care.as(alex, this::shown)).hasSize(3);

    assertThat(takeBack(card)).contains(new TakenBack(3, 0));
    assertThat(ahead()).isEmpty();
    assertThat(care.as(alex, this::shown)).isEmpty();
    assertThat(history(slot)).containsExactly(CareHappening.CANCELLED, CareHappening.OPENED);
    assertThat(news.told(alex)).isEmpty();
    assertThat(takeBack(card)).isEmpty();
  }

  @Test
  void whatSomebodyWasAskedAboutOrWhatWasChangedOrCancelledStays() {
    var times = IntStream.range(0, 6).mapToObj(i -> hours(24 * i, 24 * i + 4));
    var card = moved(babysitting(times.toArray(Period[]::new)));
    var slots = ahead();
    care.as(
        alex,
        () -> {
          asking.ask(slots.get(0).id(), Set.of(inge.member()));
          asking.ask(slots.get(1).id(), Set.of(inge.member()));
          asking.withdraw(slots.get(1).id(), inge.member());
          ladder.ask(slots.get(2).id(), List.of(inge.member()));
          change(slots.get(3), hours(72, 77));
          return planning.cancel(slots.get(4).id());
        });
    assertThat(takeBack(card)).contains(new TakenBack(1, 5));
    assertThat(ahead())
        .extracting(CareSlotCard::id)
        .containsExactlyElementsOf(slots.stream().limit(5).map(CareSlotCard::id).toList());
    assertThat(ahead().get(4).coverage()).isEqualTo(Coverage.CANCELLED);
  }

  @Test
  void whatWasMovedAwayAndBackWasTouchedAndAPromiseStands() {
    var card = moved(babysitting(hours(0, 4), hours(24, 28)));
    var slots = ahead();
    care.as(alex, () -> change(slots.getFirst(), hours(0, 5)));
    care.as(alex, () -> change(ahead().getFirst(), hours(0, 4)));
    care.ask(home, slots.getLast().id(), inge.member());
    care.accept(inge, slots.getLast().id(), hours(24, 28));

    assertThat(takeBack(card)).contains(new TakenBack(0, 2));
    assertThat(ahead())
        .extracting(CareSlotCard::coverage)
        .containsExactly(Coverage.OPEN, Coverage.COVERED);
  }

  @Test
  void caregiversSeekNobodyAndOtherFamiliesTakeNothingBack() {
    var card = moved(babysitting(hours(0, 4)));
    assertThatThrownBy(
            () -> care.as(inge, () -> movingIn.moveIn("x", List.of(babysitting(hours(4, 8))))))
        .isInstanceOf(AccessDenied.class);
    assertThatThrownBy(() -> care.as(inge, () -> moveIns.takeBack(card.id())))
        .isInstanceOf(AccessDenied.class);
    var others = care.aFamily();
    assertThat(care.as(others.parent(), () -> moveIns.takeBack(card.id()))).isEmpty();
    assertThat(ahead()).hasSize(1);
  }

  @Test
  void fiftySlotsTakeTheStatementsOfOne() {
    var one = StatementCount.of(() -> moved(daily(1)));
    var fifty = StatementCount.of(() -> moved(daily(50)));
    var many = StatementCount.of(() -> moved(daily(1_000)));
    assertThat(fifty.statements()).isEqualTo(one.statements()).isLessThanOrEqualTo(12);
    assertThat(many.statements()).isLessThanOrEqualTo(one.statements() + 3 * 20);

    var oneBack = StatementCount.of(() -> takeBack(one.result()));
    var fiftyBack = StatementCount.of(() -> takeBack(fifty.result()));
    var manyBack = StatementCount.of(() -> takeBack(many.result()));
    assertThat(manyBack.result()).contains(new TakenBack(1_000, 0));
    assertThat(fiftyBack.statements()).isEqualTo(oneBack.statements()).isLessThanOrEqualTo(14);
    assertThat(manyBack.statements()).isLessThanOrEqualTo(oneBack.statements() + 2 * 20);
  }

  private PlanResult change(CareSlotCard slot, Period to) {
    var content = new CareSlotContent(to, slot.children(), slot.purpose(), "", "");
    return planning.change(slot.id(), slot.version(), content, true);
  }

  private static Choice daily(int days) {
    var times = IntStream.range(0, days).mapToObj(i -> hours(8 * i, 8 * i + 4));
    return babysitting(times.toArray(Period[]::new));
  }

  private static Choice babysitting(Period... times) {
    return new Choice(group("Babysitting Oma", times), new MoveInTarget.Sought());
  }

  private static MoveInGroup group(String title, Period... times) {
    return new MoveInGroup(title, List.of(times), Optional.empty(), List.of(times));
  }

  private MoveInCard moved(Choice... choices) {
    return ((MoveInResult.Done) moveIn(choices)).card();
  }

  private MoveInResult moveIn(Choice... choices) {
    return care.as(alex, () -> movingIn.moveIn("family.ics", List.of(choices)));
  }

  private Optional<TakenBack> takeBack(MoveInCard card) {
    return care.as(alex, () -> moveIns.takeBack(card.id()));
  }

  private List<CareSlotCard> ahead() {
    return care.as(alex, board::ahead);
  }

  private List<CareHappening> history(CareSlotCard slot) {
    return care.as(alex, () -> board.history(slot.id())).stream()
        .map(CareHistoryLine::what)
        .toList();
  }

  private List<CalendarEntry> shown() {
    return calendar.read(MONDAY, 7, Optional.empty()).entries();
  }

  private List<MoveInGroup> preview(String... events) {
    var bytes = CalendarFileFixture.calendar(events).getBytes(StandardCharsets.UTF_8);
    return care.as(alex, () -> movingIn.preview(read(bytes).file()).groups());
  }

  private static Opened.Readable read(byte[] bytes) {
    try (var stream = new ByteArrayInputStream(bytes)) {
      return (Opened.Readable) CalendarFiles.open(stream);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String event(String uid, String title, String start, String length, String more) {
    return String.join(
        "\r\n",
        "BEGIN:VEVENT",
        "UID:" + uid,
        "SUMMARY:" + title,
        "DTSTART:" + start,
        "DURATION:" + length,
        more,
        "END:VEVENT");
  }
}
