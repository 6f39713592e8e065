package app.breather.calendar.feed;

import static app.breather.calendar.feed.FeedProgram.period;
import static app.breather.timeoff.TimeOffFixture.hours;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.awaitility.Awaitility.await;

import app.breather.IntegrationTest;
import app.breather.base.tenancy.MemberId;
import app.breather.base.time.Period;
import app.breather.base.time.Recurrence;
import app.breather.base.time.RepeatedTime;
import app.breather.bedtime.BedtimeBoard;
import app.breather.bedtime.Pattern;
import app.breather.bedtime.RotaAgreement;
import app.breather.bedtime.RotaContent;
import app.breather.bedtime.TakingOver;
import app.breather.bedtime.TurnId;
import app.breather.calendar.AbsenceKind;
import app.breather.calendar.AbsenceTime;
import app.breather.calendar.Absences;
import app.breather.calendar.ProtectedContent;
import app.breather.calendar.ProtectedTimes;
import app.breather.care.CareFixture;
import app.breather.care.CarePlanning;
import app.breather.care.CareSlotContent;
import app.breather.care.CareSlotId;
import app.breather.care.PlanResult;
import app.breather.family.ProfileCard;
import app.breather.family.Profiles;
import app.breather.timeoff.TimeOffFixture;
import biweekly.component.VEvent;
import biweekly.util.Frequency;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What stands in a feed, for parents and for caregivers. */
@IntegrationTest
class FeedContentTest {

  private static final LocalDate MONDAY = LocalDate.of(2027, 3, 1);
  private static final LocalTime SEVEN = LocalTime.of(19, 0);

  @Autowired private TimeOffFixture timeOff;
  @Autowired private CareFixture care;
  @Autowired private CarePlanning planning;
  @Autowired private Absences absences;
  @Autowired private ProtectedTimes protectedTimes;
  @Autowired private RotaAgreement rotas;
  @Autowired private BedtimeBoard bedtimes;
  @Autowired private TakingOver takingOver;
  @Autowired private Profiles profiles;
  @Autowired private FeedAddresses addresses;
  @Autowired private FeedProgram program;
  private TimeOffFixture.People people;

  @BeforeEach
  void aFamily() {
    people = timeOff.twoParents();
  }

  @Test
  void parentsHaveAllThatIsPlanned() throws Exception {
    timeOff.requested(people.alex(), hours(0, 3));
    isAway(hours(24, 26));
    keeps();
    care.accept(people.inge(), dentist(48, people.inge().member()), hours(48, 50));
    dentist(72);

    assertThat(program.entries(program.addressOf(people.sam())))
        .filteredOn(entry -> !entry.getSummary().getValue().equals("Ours"))
        .extracting(FeedProgram::title, FeedProgram::period, FeedContentTest::status)
        .containsExactly(
            tuple("Alex: Climbing (Asked)", hours(0, 3), "TENTATIVE"),
            tuple("Alex: Travel", hours(24, 26), "CONFIRMED"),
            tuple("Oma Inge: Mia · Dentist", hours(48, 50), "CONFIRMED"),
            tuple("Mia · Dentist (Open)", hours(48 + 2, 52), "TENTATIVE"),
            tuple("Mia · Dentist (Open)", hours(72, 76), "TENTATIVE"));
    assertThat(program.entries(program.addressOf(people.sam())))
        .filteredOn(entry -> entry.getSummary().getValue().equals("Ours"))
        .singleElement()
        .extracting(entry -> entry.getRecurrenceRule().getValue().getFrequency())
        .isEqualTo(Frequency.WEEKLY);
  }

  @Test
  void eveningsSayWhyTheyAreAsTheyAreAndCanBeLeftOut() throws Exception {
    aRota();
    var evening =
        new TurnId(care.as(people.alex(), bedtimes::rotas).getFirst().id(), MONDAY.plusDays(1));
    care.as(people.alex(), () -> takingOver.take(evening));

    var address = care.as(people.alex(), addresses::make);
    assertThat(program.entries(FeedProgram.path(address)))
        .hasSizeBetween(364, 368)
        .elements(0, 1, 2, 3)
        .extracting(FeedProgram::title, entry -> description(entry).lines().findFirst().orElse(""))
        .containsExactly(
            tuple("Bedtime", address("bedtime")),
            tuple("Bedtime", "takes over"),
            tuple("Bedtime", address("bedtime")),
            tuple("Sam: Bedtime", address("bedtime")));
    assertThat(program.text(FeedProgram.path(address.withoutBedtimes())))
        .doesNotContain("BEGIN:VEVENT");
  }

  private String address(String page) {
    return "http://localhost:8080/" + page + "?family=" + people.home().family();
  }

  @Test
  void caregiversHaveTheirOwnAndNothingThatIsPrivate() throws Exception {
    aRota();
    timeOff.yes(people.sam(), timeOff.requested(people.alex(), hours(0, 3)));
    timeOff.requested(people.alex(), hours(5, 6));
    isAway(hours(24, 26));
    keeps();
    care.accept(people.joe(), dentist(48, people.joe().member()), hours(48, 52));
    care.accept(people.inge(), aSlot(72, "Zoo", people.inge().member()), hours(72, 76));
    aSlot(96, "Choir", people.inge().member());

    var address = program.addressOf(people.inge());
    assertThat(program.entries(address))
        .extracting(FeedProgram::title, FeedProgram::period, FeedContentTest::hasAddress)
        .containsExactly(
            tuple("Alex: Away", hours(0, 3), false),
            tuple("Alex: Away", hours(24, 26), false),
            tuple("Grandpa Joe: Mia · Care", hours(48, 52), false),
            tuple("Mia · Zoo", hours(72, 76), true),
            tuple("Mia · Choir (Asked)", hours(96, 100), true));
    assertThat(program.text(address))
        .doesNotContainIgnoringCase("Climbing")
        .doesNotContain(
            "Travel", "Dentist", "Ours", "Bedtime", "note", people.alex().account().toString());
  }

  @Test
  void onlyWhatTheReaderDoesMakesThemBusy() throws Exception {
    timeOff.yes(people.sam(), timeOff.requested(people.alex(), hours(0, 3)));
    isAway(hours(24, 26));
    care.accept(people.inge(), dentist(48, people.inge().member()), hours(48, 52));

    assertThat(program.entries(program.addressOf(people.alex())))
        .extracting(entry -> entry.getTransparency().isOpaque())
        .containsExactly(true, true, false);
    assertThat(program.entries(program.addressOf(people.inge())))
        .extracting(entry -> entry.getTransparency().isOpaque())
        .containsExactly(false, false, true);
  }

  @Test
  void aDateNightIsThereOnce() throws Exception {
    timeOff.planned(people.alex(), TimeOffFixture.evening(hours(0, 3), people.sam()));
    assertThat(program.entries(program.addressOf(people.sam())))
        .extracting(FeedProgram::title)
        .filteredOn(title -> title.contains("Date night ("))
        .containsExactly("Alex and Sam: Date night (Asked)");
  }

  @Test
  void itReachesFromFourWeeksAgoUntilInAYear() throws Exception {
    aRota();
    care.later(Duration.ofDays(42));
    var entries = program.entries(program.addressOf(people.alex()));
    assertThat(day(entries.getFirst())).isEqualTo(MONDAY.plusDays(14));
    assertThat(day(entries.getLast())).isEqualTo(MONDAY.plusDays(42).plusYears(1));
  }

  @Test
  void itSpeaksTheLanguageOfItsReader() throws Exception {
    isAway(hours(0, 2));
    care.as(
        people.sam(),
        () -> {
          var mine = profiles.mine();
          return profiles.change(
              mine,
              new ProfileCard(
                  mine.name(),
                  mine.colour(),
                  mine.email(),
                  Locale.GERMAN,
                  mine.largeType(),
                  mine.theme()));
        });
    assertThat(program.entries(program.addressOf(people.sam())))
        .extracting(FeedProgram::title)
        .containsExactly("Alex: Reise");
  }

  @Test
  void theCalendarSaysWhatItIsAndHowOftenToAsk() throws Exception {
    assertThat(program.text(program.addressOf(people.sam())).replace("\r\n ", ""))
        .contains(
            "\r\nMETHOD:PUBLISH\r\n",
            "\r\nX-WR-CALNAME:Breather · The Parkers\r\n",
            "\r\nNAME:Breather · The Parkers\r\n",
            "\r\nX-WR-TIMEZONE:Europe/Berlin\r\n",
            "\r\nREFRESH-INTERVAL;VALUE=DURATION:PT1H\r\n",
            "\r\nX-PUBLISHED-TTL:PT1H\r\n",
            "\r\nTZID:Europe/Berlin\r\n");
  }

  @Test
  void whatChangesIsTheSameEntryAndWhatIsCancelledSaysSo() throws Exception {
    var slot = dentist(0);
    var address = program.addressOf(people.sam());
    var before = program.entries(address).getFirst();
    care.as(people.alex(), () -> planning.change(slot, 0, content(0, "Doctor"), false));

    var after = eventually(address, "Mia · Doctor (Open)");
    assertThat(after.getUid()).isEqualTo(before.getUid());
    assertThat(program.entries(address)).hasSize(1);

    care.as(people.alex(), () -> planning.cancel(slot));
    var cancelled = eventually(address, "Mia · Doctor (Cancelled)");
    assertThat(status(cancelled)).isEqualTo("CANCELLED");
    assertThat(program.entries(address)).hasSize(1);
  }

  @Test
  void ofTwoFamiliesNoTwoEntriesAreTheSame() throws Exception {
    aRota();
    var here = program.entries(program.addressOf(people.alex()));
    people = timeOff.twoParents();
    aRota();
    var there = program.entries(program.addressOf(people.alex()));
    assertThat(there)
        .extracting(VEvent::getUid)
        .doesNotContainAnyElementsOf(here.stream().map(VEvent::getUid).toList());
  }

  private VEvent eventually(String address, String title) {
    return await()
        .until(
            () -> program.entries(address),
            entries -> FeedProgram.title(entries.getFirst()).equals(title))
        .getFirst();
  }

  private void aRota() {
    var pattern = new Pattern.Cycle(List.of(people.alex().member(), people.sam().member()));
    var content = new RotaContent(MONDAY, SEVEN, SEVEN.plusHours(1), pattern);
    care.as(people.alex(), () -> rotas.agree(content, Optional.empty()));
  }

  private void isAway(Period period) {
    care.as(
        people.alex(),
        () ->
            absences.record(
                people.alex().member(), AbsenceKind.TRAVEL, new AbsenceTime.Once(period)));
  }

  private void keeps() {
    var sundays =
        new RepeatedTime(
            Recurrence.weekly(DayOfWeek.SUNDAY), MONDAY, LocalTime.NOON, 0, LocalTime.of(18, 0));
    care.as(people.alex(), () -> protectedTimes.keep(new ProtectedContent("Ours", sundays)));
  }

  private CareSlotId dentist(int from, MemberId... asked) {
    return aSlot(from, "Dentist", asked);
  }

  private CareSlotId aSlot(int from, String purpose, MemberId... asked) {
    var slot =
        care.as(people.alex(), () -> (PlanResult.Saved) planning.open(content(from, purpose)));
    if (asked.length > 0) {
      care.ask(people.home(), slot.slot(), asked);
    }
    return slot.slot();
  }

  private CareSlotContent content(int from, String purpose) {
    return new CareSlotContent(
        hours(from, from + 4), Set.of(people.home().child()), purpose, "", "A note");
  }

  private static String status(VEvent entry) {
    return entry.getStatus().getValue();
  }

  private static boolean hasAddress(VEvent entry) {
    return entry.getUrl() != null;
  }

  private static String description(VEvent entry) {
    return entry.getDescription().getValue();
  }

  private static LocalDate day(VEvent entry) {
    return LocalDate.ofInstant(period(entry).from(), ZoneId.of("Europe/Berlin"));
  }
}
