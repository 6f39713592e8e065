package app.breather.calendar.movein;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.breather.IntegrationTest;
import app.breather.base.security.AccessDenied;
import app.breather.base.tenancy.Actor;
import app.breather.base.tenancy.MemberId;
import app.breather.base.time.Period;
import app.breather.base.time.Recurrence;
import app.breather.base.time.Recurrence.Never;
import app.breather.base.time.RepeatedTime;
import app.breather.base.time.TestClock;
import app.breather.calendar.AbsenceCard;
import app.breather.calendar.AbsenceKind;
import app.breather.calendar.AbsenceTime;
import app.breather.calendar.Absences;
import app.breather.calendar.Away;
import app.breather.calendar.AwayTimes;
import app.breather.calendar.Parkers;
import app.breather.calendar.ProtectedTimes;
import app.breather.calendar.file.CalendarFile;
import app.breather.calendar.file.CalendarFileFixture;
import app.breather.calendar.file.CalendarFiles;
import app.breather.calendar.file.CalendarFiles.Opened;
import app.breather.calendar.movein.MoveIns.TakenBack;
import app.breather.calendar.movein.MovingIn.Choice;
import app.breather.family.Members;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** A family comes from another calendar, with all of its times away or with none. */
@IntegrationTest
class MovingInTest {

  private static final LocalDate TUESDAY = LocalDate.parse("2027-03-02");
  private static final Period WEEK =
      new Period(Instant.parse("2027-03-01T00:00:00Z"), Instant.parse("2027-03-08T00:00:00Z"));

  @Autowired private MovingIn movingIn;
  @Autowired private MoveIns moveIns;
  @Autowired private AwayTimes away;
  @Autowired private Absences absences;
  @Autowired private ProtectedTimes protectedTimes;
  @Autowired private Members members;
  @Autowired private Parkers parkers;
  @Autowired private TestClock clock;
  private Parkers.Family family;

  @BeforeEach
  void aFamily() {
    clock.stopAt(Instant.parse("2027-03-01T12:00:00Z"));
    family = parkers.create();
  }

  @Test
  void aSeriesIsOneGroupWithItsMovedDays() {
    var groups = preview("nextcloud");
    assertThat(groups).extracting(MoveInGroup::title).contains("Putztag", "Opa Walter vielleicht");
    var cleaning =
        groups.stream().filter(group -> group.title().equals("Putztag")).findFirst().orElseThrow();
    assertThat(cleaning.times()).hasSizeGreaterThan(5).isSorted();
  }

  @Test
  void whoseItSeemsToBeStandsInItsTitle() {
    var all = parkers.as(family.alex(), members::all);
    assertThat(group("Sam: Yoga").seemsOf(all).orElseThrow().name()).isEqualTo("Sam");
    assertThat(group("oma inge verreist").seemsOf(all).orElseThrow().name()).isEqualTo("Oma Inge");
    assertThat(group("Samstag putzen").seemsOf(all)).isEmpty();
    assertThat(group("").seemsOf(all)).isEmpty();
  }

  @Test
  void whatIsChosenBecomesTimesAway() {
    var card = moved(new Choice(group("Trip"), new MoveInTarget.Away(family.sam().member())));
    assertThat(card.entries()).isEqualTo(2);
    assertThat(awayThen())
        .extracting(Away::member)
        .containsExactly(family.sam().member(), family.sam().member());
    assertThat(as(family.sam(), moveIns::standing)).containsExactly(card);
  }

  @Test
  void whatRepeatsGoesOnWithoutItsExceptions() {
    var fortnightly =
        new MoveInGroup("Choir", List.of(hours(9, 17)), Optional.of(series(hours(9, 17))));
    var card = moved(new Choice(fortnightly, new MoveInTarget.Away(family.sam().member())));
    assertThat(card.entries()).isEqualTo(1);
    var absence = as(family.sam(), absences::mine).getFirst();
    assertThat(absence.time())
        .isInstanceOfSatisfying(
            AbsenceTime.Repeated.class,
            time -> {
              assertThat(time.time().recurrence().interval()).isEqualTo(2);
              assertThat(time.leftOut()).containsExactly(TUESDAY.plusWeeks(2));
            });
    assertThat(as(family.sam(), () -> moveIns.takeBack(card.id()))).contains(new TakenBack(1, 0));
    assertThat(as(family.sam(), absences::mine)).isEmpty();
  }

  @Test
  void timeThatIsOursKeepsItsTitleAndIsTakenBackWithTheRest() {
    var choir = new MoveInGroup("Choir", List.of(hours(9, 17)), Optional.of(series(hours(9, 17))));
    var card =
        moved(
            new Choice(choir, new MoveInTarget.Kept()),
            new Choice(group("Trip"), new MoveInTarget.Away(family.sam().member())));
    assertThat(card.entries()).isEqualTo(3);
    assertThat(as(family.alex(), protectedTimes::all))
        .extracting(one -> one.content().name())
        .containsExactly("Choir");
    assertThat(as(family.sam(), () -> moveIns.takeBack(card.id()))).contains(new TakenBack(3, 0));
    assertThat(as(family.alex(), protectedTimes::all)).isEmpty();
    assertThat(awayThen()).isEmpty();
  }

  @Test
  void whatIsOursAndWasTouchedSinceStays() {
    var card = moved(new Choice(group("Zoo"), new MoveInTarget.Kept()));
    var one = as(family.alex(), protectedTimes::all).getFirst();
    as(
        family.alex(),
        () ->
            protectedTimes.change(
                one.id(), one.version(), one.content().without(List.of(TUESDAY))));
    assertThat(as(family.alex(), () -> moveIns.takeBack(card.id()))).contains(new TakenBack(1, 1));
    assertThat(as(family.alex(), protectedTimes::all)).hasSize(1);
  }

  @Test
  void aFamilyKeepsNoMoreThanItMayAndThenNothingComesAlong() {
    var times = IntStream.range(0, 21).mapToObj(i -> hours(i, i + 1)).toList();
    assertThat(
            moveIn(
                new Choice(new MoveInGroup("x", times), new MoveInTarget.Kept()),
                new Choice(group("Trip"), new MoveInTarget.Away(family.sam().member()))))
        .isEqualTo(new MoveInResult.TooManyKept(20));
    assertThat(as(family.alex(), protectedTimes::all)).isEmpty();
    assertThat(awayThen()).isEmpty();
  }

  private static MoveInSeries series(Period first) {
    var rule = new Recurrence(Recurrence.weekly(TUESDAY.getDayOfWeek()).rhythm(), 2, new Never());
    var zone = ZoneId.of("Europe/Berlin");
    var time =
        RepeatedTime.like(
            LocalDateTime.ofInstant(first.from(), zone),
            LocalDateTime.ofInstant(first.until(), zone),
            rule);
    return new MoveInSeries(time.orElseThrow(), List.of(TUESDAY.plusWeeks(2)), List.of());
  }

  @Test
  void itIsAllOrNothing() {
    assertThat(
            moveIn(
                new Choice(group("Trip"), new MoveInTarget.Away(family.sam().member())),
                new Choice(group("Other"), new MoveInTarget.Away(MemberId.create()))))
        .isEqualTo(new MoveInResult.Unknown());
    assertThat(awayThen()).isEmpty();
    assertThat(as(family.alex(), moveIns::standing)).isEmpty();
  }

  @Test
  void nothingAndTooMuchAreRefused() {
    assertThat(moveIn()).isEqualTo(new MoveInResult.Nothing());
    var times = IntStream.range(0, 2_001).mapToObj(i -> hours(i, i + 1)).toList();
    assertThat(
            moveIn(
                new Choice(
                    new MoveInGroup("x", times), new MoveInTarget.Away(family.sam().member()))))
        .isEqualTo(new MoveInResult.TooMany(2_000));
    assertThat(awayThen()).isEmpty();
  }

  @Test
  void allOfItIsTakenBackAtOnceAndOnce() {
    var card = moved(new Choice(group("Trip"), new MoveInTarget.Away(family.sam().member())));
    assertThat(as(family.sam(), () -> moveIns.takeBack(card.id()))).contains(new TakenBack(2, 0));
    assertThat(awayThen()).isEmpty();
    assertThat(as(family.sam(), () -> moveIns.takeBack(card.id()))).isEmpty();
    assertThat(as(family.alex(), moveIns::standing)).isEmpty();
  }

  @Test
  void whatWasTouchedSinceStays() {
    var card = moved(new Choice(group("Trip"), new MoveInTarget.Away(family.sam().member())));
    var one = as(family.alex(), absences::mine).getFirst();
    as(
        family.alex(),
        () -> absences.change(one.id(), one.version(), AbsenceKind.TRAVEL, one.time()));
    assertThat(as(family.alex(), () -> moveIns.takeBack(card.id()))).contains(new TakenBack(1, 1));
    assertThat(as(family.alex(), absences::mine))
        .extracting(AbsenceCard::kind)
        .containsExactly(AbsenceKind.TRAVEL);
  }

  @Test
  void caregiversAndOtherFamiliesMoveNothing() {
    var card = moved(new Choice(group("Trip"), new MoveInTarget.Away(family.sam().member())));
    assertThatThrownBy(() -> as(family.inge(), () -> moveIns.takeBack(card.id())))
        .isInstanceOf(AccessDenied.class);
    assertThatThrownBy(
            () ->
                as(
                    family.inge(),
                    () ->
                        movingIn.moveIn(
                            "x",
                            List.of(
                                new Choice(
                                    group("x"), new MoveInTarget.Away(family.inge().member()))))))
        .isInstanceOf(AccessDenied.class);
    var others = parkers.create();
    assertThat(as(others.alex(), () -> moveIns.takeBack(card.id()))).isEqualTo(Optional.empty());
    assertThat(awayThen()).hasSize(2);
  }

  private MoveInCard moved(Choice... choices) {
    return ((MoveInResult.Done) moveIn(choices)).card();
  }

  private MoveInResult moveIn(Choice... choices) {
    return as(family.alex(), () -> movingIn.moveIn("family.ics", List.of(choices)));
  }

  private List<Away> awayThen() {
    return as(family.alex(), () -> away.away(WEEK));
  }

  private List<MoveInGroup> preview(String program) {
    return as(family.alex(), () -> movingIn.preview(opened(program)).groups());
  }

  private static CalendarFile opened(String program) {
    try (var stream = CalendarFileFixture.stored("normal/" + program + ".ics")) {
      return ((Opened.Readable) CalendarFiles.open(stream)).file();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static MoveInGroup group(String title) {
    return new MoveInGroup(title, List.of(hours(9, 17), hours(33, 41)));
  }

  private static Period hours(int from, int until) {
    var day = Instant.parse("2027-03-02T00:00:00Z");
    return new Period(day.plusSeconds(3600L * from), day.plusSeconds(3600L * until));
  }

  private <T> T as(Actor.Person person, Supplier<T> work) {
    return parkers.as(person, work);
  }
}
