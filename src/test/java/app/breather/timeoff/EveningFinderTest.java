package app.breather.timeoff;

import static app.breather.timeoff.TimeOffFixture.evening;
import static org.assertj.core.api.Assertions.assertThat;

import app.breather.IntegrationTest;
import app.breather.base.persistence.StatementCount;
import app.breather.base.tenancy.Actor;
import app.breather.base.time.Period;
import app.breather.bedtime.Pattern;
import app.breather.bedtime.RotaAgreement;
import app.breather.bedtime.RotaContent;
import app.breather.calendar.AbsenceKind;
import app.breather.calendar.AbsenceTime;
import app.breather.calendar.Absences;
import app.breather.care.CareChance.Liking;
import app.breather.care.CareFixture;
import app.breather.care.CareLimits;
import app.breather.care.CareOffers;
import app.breather.care.CareSlotId;
import app.breather.care.CaregiverLimits;
import app.breather.care.OfferContent;
import app.breather.care.Whom;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What of all that the family has said counts when it looks for an evening. */
@IntegrationTest
class EveningFinderTest {

  private static final ZoneId ZONE = ZoneId.of("Europe/Berlin");
  private static final LocalDate FRIDAY = LocalDate.of(2027, 3, 5);

  @Autowired private TimeOffFixture timeOff;
  @Autowired private CareFixture care;
  @Autowired private EveningFinder finder;
  @Autowired private DateNightHabits habits;
  @Autowired private Absences absences;
  @Autowired private CaregiverLimits limits;
  @Autowired private CareOffers offers;
  @Autowired private RotaAgreement agreement;
  private TimeOffFixture.People people;
  private Actor.Person alex;
  private Actor.Person sam;

  @BeforeEach
  void aFamily() {
    people = timeOff.twoParents();
    alex = people.alex();
    sam = people.sam();
  }

  @Test
  void aFreeEveningNamesAllWhomItSuits() {
    var first = find().getFirst();
    assertThat(first.evening()).isEqualTo(FRIDAY);
    assertThat(first.ask())
        .containsExactlyInAnyOrder(people.inge().member(), people.joe().member());
    assertThat(first.weeksSince()).isEmpty();
  }

  @Test
  void aParentWhoIsAwayAnEveningThatIsPlannedAndOneForWhichCareIsSoughtAreLeftOut() {
    away(sam, at(FRIDAY));
    timeOff.requested(alex, at(FRIDAY.plusDays(1)));
    var open = at(FRIDAY.plusDays(7));
    aSlot(open);

    assertThat(find())
        .extracting(EveningSuggestion::evening)
        .doesNotContain(FRIDAY, FRIDAY.plusDays(1), FRIDAY.plusDays(7));
  }

  @Test
  void caregiversAreNamedWithinTheirLimitsOnly() {
    limit(
        people.joe(),
        new CareLimits(
            Set.of(DayOfWeek.MONDAY),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty()));
    limit(
        people.inge(),
        new CareLimits(
            EnumSet.of(DayOfWeek.FRIDAY),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty()));
    away(people.inge(), at(FRIDAY));

    var first = find().getFirst();
    assertThat(first.evening()).isEqualTo(FRIDAY.plusWeeks(1));
    assertThat(first.ask()).containsExactly(people.inge().member());
    assertThat(first.liking()).isEqualTo(Liking.LIKES_THE_DAY);
  }

  @Test
  void whoIsPromisedElsewhereIsNotNamedAndWhoHasTheChildrenAnywayIsNotAsked() {
    var friday = at(FRIDAY);
    care.accept(people.inge(), aSlot(friday), friday);

    var first = find().getFirst();
    assertThat(first.evening()).isEqualTo(FRIDAY);
    assertThat(first.have()).containsExactly(people.inge().member());
    assertThat(first.ask()).isEmpty();
  }

  @Test
  void whoBringsThemToBedThemselvesLeavesWhenTheRotaSaysTheyAreAsleep() {
    var nights = new Pattern.Cycle(List.of(alex.member(), sam.member()));
    var until = LocalTime.of(20, 15);
    var rota = new RotaContent(FRIDAY.minusDays(4), LocalTime.of(19, 0), until, nights);
    timeOff.as(alex, () -> agreement.agree(rota, Optional.empty()));

    var usual = UsualEvening.FIRST.withBedtime(false);
    var first = timeOff.as(alex, () -> finder.find(usual)).getFirst();
    assertThat(first.out().from().atZone(ZONE).toLocalTime()).isEqualTo(until);
    assertThat(find().getFirst().out().from()).isEqualTo(at(FRIDAY).from());
  }

  @Test
  void anOfferForAllOfTheEveningCountsMost() {
    var tuesday = FRIDAY.minusDays(3);
    timeOff.as(people.joe(), () -> offers.offer(new OfferContent(at(tuesday), "")));
    var onTuesday =
        find(new EveningRhythm(1, Set.of(DayOfWeek.TUESDAY))).stream().findFirst().orElseThrow();
    assertThat(onTuesday.ask()).containsExactly(people.joe().member());
    assertThat(onTuesday.liking()).isEqualTo(Liking.OFFERED);
  }

  @Test
  void theFormComesFilledInAsTheLastOneWas() {
    var usual =
        new UsualEvening(
            LocalTime.of(18, 30),
            LocalTime.of(0, 30),
            Duration.ofMinutes(30),
            Duration.ofMinutes(45),
            false,
            new Whom(List.of(people.joe().member(), people.inge().member()), true));
    assertThat(timeOff.as(sam, habits::usual)).isEmpty();
    remember(usual);
    assertThat(timeOff.as(sam, habits::usual)).contains(usual);
    remember(UsualEvening.FIRST);
    assertThat(timeOff.as(sam, habits::usual)).contains(UsualEvening.FIRST);
  }

  @Test
  void whoHasAWishForARhythmReadsWhenItIsTimeAgain() {
    var id = timeOff.planned(alex, evening(at(FRIDAY), sam));
    timeOff.yes(sam, id);
    wish(new EveningRhythm(2, Set.of(DayOfWeek.FRIDAY)));
    assertThat(out().next()).contains(FRIDAY);
    assertThat(out().last()).isEmpty();

    care.later(Duration.ofDays(4 + 36));
    assertThat(out().last()).contains(FRIDAY);
    assertThat(out().isOverdue()).isTrue();
    assertThat(out().weeksSince()).contains(5);
    timeOff.as(sam, () -> habits.wish(new EveningRhythm(0, Set.of())));
    assertThat(out().rhythm()).map(EveningRhythm::weeks).contains(2);
    timeOff.as(
        sam,
        () -> {
          habits.wishForNone();
          return "";
        });
    assertThat(out().isOverdue()).isFalse();
  }

  @Test
  void itTakesTheSameStatementsForMuchAsForLittle() {
    busyAround(0);
    int few = StatementCount.of(this::find).statements();
    for (int day = 1; day < 6; day++) {
      busyAround(day);
    }
    assertThat(StatementCount.of(this::find).statements()).isEqualTo(few).isLessThanOrEqualTo(20);
  }

  private void busyAround(int day) {
    away(sam, at(FRIDAY.plusDays(day)));
    var time = at(FRIDAY.plusDays(10 + day));
    aSlot(time);
    care.aCaregiver(people.home(), "Aunt " + day);
  }

  /** For which Inge is asked. */
  private CareSlotId aSlot(Period time) {
    int from = (int) Duration.between(CareFixture.START, time.from()).toHours();
    return care.aSlot(people.home(), from, from + 4, people.inge());
  }

  private List<EveningSuggestion> find() {
    return timeOff.as(alex, () -> finder.find(UsualEvening.FIRST));
  }

  private List<EveningSuggestion> find(EveningRhythm rhythm) {
    wish(rhythm);
    return find();
  }

  private void wish(EveningRhythm rhythm) {
    timeOff.as(alex, () -> habits.wish(rhythm));
  }

  private EveningsOut out() {
    return timeOff.as(alex, habits::eveningsOut);
  }

  private void remember(UsualEvening usual) {
    timeOff.as(
        alex,
        () -> {
          habits.remember(usual);
          return "";
        });
  }

  private void away(Actor.Person who, Period period) {
    timeOff.as(
        who, () -> absences.record(who.member(), AbsenceKind.TRAVEL, new AbsenceTime.Once(period)));
  }

  private void limit(Actor.Person caregiver, CareLimits wanted) {
    timeOff.as(caregiver, () -> limits.change(limits.of(caregiver.member()).orElseThrow(), wanted));
  }

  private static Period at(LocalDate day) {
    return new Period(
        day.atTime(19, 0).atZone(ZONE).toInstant(), day.atTime(23, 0).atZone(ZONE).toInstant());
  }
}
