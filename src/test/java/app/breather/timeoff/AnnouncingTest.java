package app.breather.timeoff;

import static app.breather.timeoff.TimeOffFixture.careBy;
import static app.breather.timeoff.TimeOffFixture.hours;
import static org.assertj.core.api.Assertions.assertThat;

import app.breather.IntegrationTest;
import app.breather.base.tenancy.Actor;
import app.breather.base.time.Period;
import app.breather.calendar.AbsenceKind;
import app.breather.calendar.AbsenceTime;
import app.breather.calendar.Absences;
import app.breather.calendar.AwayRecord;
import app.breather.calendar.AwayTimes;
import app.breather.care.CareFixture;
import app.breather.care.Coverage;
import app.breather.notifications.Inbox;
import app.breather.notifications.InboxLine;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Alex announces time off, and Sam may say "not then", with another time or without. */
@IntegrationTest
class AnnouncingTest {

  @Autowired private TimeOffFixture timeOff;
  @Autowired private CareFixture care;
  @Autowired private TimeOffBoard board;
  @Autowired private AllowanceBoard allowances;
  @Autowired private TimeOffRethinking rethinking;
  @Autowired private Absences absences;
  @Autowired private AwayTimes awayTimes;
  @Autowired private Inbox inbox;
  private TimeOffFixture.People people;
  private Actor.Person alex;
  private Actor.Person sam;

  @BeforeEach
  void aFamilyThatAgreedOnFourHours() {
    people = timeOff.twoParents();
    alex = people.alex();
    sam = people.sam();
    timeOff.mayAnnounce(4, alex, sam);
  }

  @Test
  void withinTheAllowanceItStandsAtOnce() {
    assertThat(footing(alex, hours(0, 3)))
        .isEqualTo(new TimeOffFooting.Announced(List.of(sam.member())));

    var id = timeOff.requested(alex, hours(0, 3));

    assertThat(state(id)).isEqualTo(TimeOffState.ANNOUNCED);
    assertThat(away()).extracting(AwayRecord::holds).containsExactly(true);
    assertThat(told(sam)).contains("announced.meTime.word");
    assertThat(used(alex)).isEqualTo(Duration.ofHours(3));
    assertThat(used(sam)).isEqualTo(Duration.ZERO);
  }

  @Test
  void moreThanTheAllowanceInItsWeekIsAskedFor() {
    timeOff.requested(alex, hours(0, 3));

    assertThat(footing(alex, hours(10, 12))).isEqualTo(requested(WhyAsked.MORE_THAN_AGREED));
    assertThat(state(timeOff.requested(alex, hours(10, 12)))).isEqualTo(TimeOffState.REQUESTED);
    assertThat(state(timeOff.requested(alex, hours(20, 21)))).isEqualTo(TimeOffState.ANNOUNCED);
    assertThat(state(timeOff.requested(alex, hours(7 * 24, 7 * 24 + 4))))
        .isEqualTo(TimeOffState.ANNOUNCED);
  }

  @Test
  void whatIsCancelledGivesItsHoursBack() {
    var id = timeOff.requested(alex, hours(0, 4));
    timeOff.cancel(alex, id);
    assertThat(used(alex)).isEqualTo(Duration.ZERO);
    assertThat(state(timeOff.requested(alex, hours(0, 4)))).isEqualTo(TimeOffState.ANNOUNCED);
  }

  @Test
  void aPartnerWhoIsAwayForAPartOfItIsAsked() {
    timeOff.as(
        sam,
        () -> absences.record(sam.member(), AbsenceKind.WORK, new AbsenceTime.Once(hours(2, 3))));
    assertThat(footing(alex, hours(0, 3))).isEqualTo(requested(WhyAsked.NOBODY_THERE));
  }

  @Test
  void lessThanADayAheadIsAskedFor() {
    care.later(Duration.ofDays(6).plusMinutes(1));
    assertThat(footing(alex, hours(0, 3))).isEqualTo(requested(WhyAsked.TOO_SOON));
  }

  @Test
  void aCaregiverForAllOfItNeedsNoAnnouncement() {
    var id = timeOff.requested(alex, hours(0, 3), careBy(hours(0, 3), people.inge()));
    assertThat(state(id)).isEqualTo(TimeOffState.AGREED);
    assertThat(used(alex)).isEqualTo(Duration.ZERO);
  }

  @Test
  void whoSawItHasADayToObject() {
    var id = timeOff.requested(alex, hours(0, 3));
    timeOff.seen(sam, id);
    assertThat(timeOff.card(sam, id).isNew()).isFalse();
    care.later(Duration.ofHours(24));

    assertThat(state(id)).isEqualTo(TimeOffState.AGREED);
    assertThat(timeOff.no(sam, id, "")).isEqualTo(new ReplyResult.Settled(TimeOffState.AGREED));
  }

  @Test
  void whoHasNotSeenItCanObjectUntilTwoHoursBefore() {
    var id = timeOff.requested(alex, hours(0, 3));
    assertThat(timeOff.card(sam, id).isNew()).isTrue();
    care.later(Duration.ofDays(7).minusHours(2).minusSeconds(1));
    assertThat(state(id)).isEqualTo(TimeOffState.ANNOUNCED);
    care.later(Duration.ofSeconds(1));
    assertThat(state(id)).isEqualTo(TimeOffState.AGREED);
  }

  @Test
  void notThenEndsItUntilItsOwnerThoughtAboutIt() {
    var id = timeOff.requested(alex, hours(0, 3));
    care.later(Duration.ofHours(1));

    assertThat(timeOff.no(sam, id, "I have the choir"))
        .isEqualTo(new ReplyResult.Answered(TimeOffState.OBJECTED));

    assertThat(away()).extracting(AwayRecord::holds).containsExactly(false);
    assertThat(used(alex)).isEqualTo(Duration.ZERO);
    assertThat(timeOff.as(alex, board::waitingForMe)).extracting(TimeOffCard::id).contains(id);
    assertThat(timeOff.card(alex, id).lastWord()).isEqualTo("I have the choir");
    assertThat(told(alex)).contains("notThen.word");
  }

  @Test
  void whatWasObjectedToIsAskedForInstead() {
    var id = objected();

    assertThat(timeOff.as(alex, () -> rethinking.ask(id, version(id))))
        .isEqualTo(new ReplyResult.Answered(TimeOffState.REQUESTED));
    timeOff.yes(sam, id);

    assertThat(state(id)).isEqualTo(TimeOffState.AGREED);
    assertThat(used(alex)).isEqualTo(Duration.ZERO);
  }

  @Test
  void whatWasObjectedToIsMovedAndAnnouncedThere() {
    var id = objected();

    assertThat(timeOff.as(alex, () -> rethinking.move(id, version(id), hours(24, 26))))
        .isEqualTo(new ReplyResult.Answered(TimeOffState.ANNOUNCED));

    assertThat(timeOff.card(sam, id).period()).isEqualTo(hours(24, 26));
    assertThat(timeOff.card(sam, id).isNew()).isTrue();
    assertThat(used(alex)).isEqualTo(Duration.ofHours(2));
  }

  @Test
  void whatWasObjectedToLapsesAtItsStart() {
    var id = objected();
    care.later(Duration.ofDays(7));
    assertThat(state(id)).isEqualTo(TimeOffState.LAPSED);
    assertThat(timeOff.as(alex, () -> rethinking.ask(id, version(id))))
        .isEqualTo(new ReplyResult.Settled(TimeOffState.LAPSED));
  }

  @Test
  void anotherTimeThatIsTakenMovesTheCareAlong() {
    var id = timeOff.requested(alex, hours(0, 4), careBy(hours(0, 2), people.inge()));
    var slot = timeOff.card(alex, id).care().orElseThrow().slot();
    care.accept(people.inge(), slot, hours(0, 2));

    assertThat(timeOff.counter(sam, id, hours(24, 28)))
        .isEqualTo(new ReplyResult.Answered(TimeOffState.COUNTERED));
    assertThat(timeOff.card(alex, id).proposed()).isEqualTo(hours(24, 28));
    assertThat(timeOff.card(alex, id).period()).isEqualTo(hours(0, 4));
    assertThat(timeOff.yes(alex, id)).isEqualTo(new ReplyResult.Answered(TimeOffState.AGREED));

    assertThat(timeOff.card(alex, id).period()).isEqualTo(hours(24, 28));
    assertThat(care.card(alex, slot).period()).isEqualTo(hours(24, 26));
    assertThat(care.card(alex, slot).again()).hasSize(1);
    assertThat(told(sam)).contains("counterTaken");
  }

  @Test
  void aDeclinedCounterEndsItWithItsCare() {
    var id = timeOff.requested(alex, hours(0, 4), careBy(hours(0, 2), people.inge()));
    timeOff.counter(sam, id, hours(24, 28));

    assertThat(timeOff.no(alex, id, "")).isEqualTo(new ReplyResult.Answered(TimeOffState.DECLINED));

    assertThat(timeOff.card(alex, id).care().orElseThrow().coverage())
        .isEqualTo(Coverage.CANCELLED);
    assertThat(told(sam)).contains("counterDeclined");
  }

  @Test
  void aCounterLapsesWhenTheTimeThatItSuggestsBegins() {
    var id = timeOff.requested(alex, hours(0, 3));
    timeOff.counter(sam, id, hours(24, 27));
    care.later(Duration.ofDays(7).plusHours(1));
    assertThat(state(id)).isEqualTo(TimeOffState.COUNTERED);
    care.later(Duration.ofHours(23));
    assertThat(state(id)).isEqualTo(TimeOffState.LAPSED);
  }

  @Test
  void whoPromisedThatTimeToAnotherFamilyIsAskedAndItIsNotSaidWhat() {
    var neighbours = care.aFamily();
    var there =
        care.join(neighbours, care.aCaregiverWithoutAccount(neighbours, "Sam"), sam.account());
    var slot = care.aSlot(neighbours, 1, 2, there);
    care.accept(there, slot, hours(1, 2));

    assertThat(footing(alex, hours(0, 3))).isEqualTo(requested(WhyAsked.PROMISED));
    assertThat(footing(alex, hours(2, 4))).isInstanceOf(TimeOffFooting.Announced.class);
  }

  @Test
  void aTimeThatCannotBeIsNoCounter() {
    var id = timeOff.requested(alex, hours(0, 3));
    assertThat(timeOff.counter(sam, id, hours(-200, -198)))
        .isEqualTo(new ReplyResult.Invalid(Set.of(TimeOffProblem.PAST)));
    assertThat(timeOff.counter(sam, id, hours(0, 15 * 24)))
        .isEqualTo(new ReplyResult.Invalid(Set.of(TimeOffProblem.TOO_LONG)));
    assertThat(state(id)).isEqualTo(TimeOffState.ANNOUNCED);
  }

  @Test
  void ofThreeParentsEachCanObjectAndAllHaveToAgreeToAnotherTime() {
    var kim = care.aParent(people.home(), "Kim");
    var id = timeOff.requested(alex, hours(0, 3));
    timeOff.counter(sam, id, hours(24, 27));

    assertThat(timeOff.yes(kim, id)).isEqualTo(new ReplyResult.Settled(TimeOffState.COUNTERED));
    assertThat(timeOff.yes(alex, id)).isEqualTo(new ReplyResult.Answered(TimeOffState.REQUESTED));
    assertThat(told(kim)).contains("asked.meTime.word");
    assertThat(timeOff.yes(kim, id)).isEqualTo(new ReplyResult.Answered(TimeOffState.AGREED));
  }

  @Test
  void everyTimeThatStoodIsKnownForEver() {
    var id = timeOff.requested(alex, hours(0, 3));
    care.later(Duration.ofHours(1));
    timeOff.counter(sam, id, hours(24, 27));
    care.later(Duration.ofHours(1));
    timeOff.yes(alex, id);

    assertThat(away())
        .extracting(AwayRecord::time, AwayRecord::holds)
        .containsExactly(
            org.assertj.core.api.Assertions.tuple(new AbsenceTime.Once(hours(0, 3)), false),
            org.assertj.core.api.Assertions.tuple(new AbsenceTime.Once(hours(24, 27)), true));
  }

  private TimeOffId objected() {
    var id = timeOff.requested(alex, hours(0, 3));
    timeOff.no(sam, id, "");
    return id;
  }

  private TimeOffFooting footing(Actor.Person who, Period period) {
    return timeOff.as(who, () -> board.footing(period, Optional.empty())).orElseThrow();
  }

  private TimeOffFooting requested(WhyAsked why) {
    return new TimeOffFooting.Requested(List.of(sam.member()), Set.of(why));
  }

  private TimeOffState state(TimeOffId id) {
    return timeOff.card(alex, id).state();
  }

  private int version(TimeOffId id) {
    return timeOff.card(alex, id).version();
  }

  /** In the week after this one, in which all of it lies. */
  private Duration used(Actor.Person who) {
    return timeOff.as(who, allowances::now).uses().stream()
        .filter(use -> use.parent().equals(who.member()))
        .findFirst()
        .orElseThrow()
        .nextWeek();
  }

  private List<AwayRecord> away() {
    return timeOff.as(alex, () -> awayTimes.records(hours(-1, 40)));
  }

  private List<String> told(Actor.Person who) {
    return timeOff.as(who, () -> inbox.latest(50)).stream()
        .map(InboxLine::key)
        .filter(key -> key.startsWith("timeoff.message."))
        .map(key -> key.substring("timeoff.message.".length()))
        .toList();
  }
}
