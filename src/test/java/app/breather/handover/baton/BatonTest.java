package app.breather.handover.baton;

import static app.breather.care.CareFixture.hours;
import static org.assertj.core.api.Assertions.assertThat;

import app.breather.IntegrationTest;
import app.breather.base.jobs.DueJobs;
import app.breather.base.persistence.AtOnce;
import app.breather.base.tenancy.Actor;
import app.breather.base.tenancy.ChildId;
import app.breather.base.time.TestClock;
import app.breather.calendar.Stay.Known;
import app.breather.care.CareFixture;
import app.breather.care.CareSlotId;
import app.breather.family.FamilyFixture.Home;
import app.breather.notifications.Inbox;
import app.breather.notifications.InboxLine;
import app.breather.notifications.MessageKind;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Executors;
import java.util.function.Supplier;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** On a Monday in Berlin, from ten o’clock on Oma Inge has Mia for four hours. */
@IntegrationTest
class BatonTest {

  @Autowired private CareFixture care;
  @Autowired private BatonTaking taking;
  @Autowired private BatonBoard board;
  @Autowired private BatonCorrecting correcting;
  @Autowired private Inbox inbox;
  @Autowired private DueJobs due;
  @Autowired private TestClock clock;
  private Home home;
  private Actor.Person alex;
  private Actor.Person sam;
  private Actor.Person inge;
  private Actor.Person joe;
  private CareSlotId slot;

  @BeforeEach
  void care() {
    home = care.aFamily();
    alex = home.parent();
    sam = care.aParent(home, "Sam");
    inge = care.aCaregiver(home, "Oma Inge");
    joe = care.aCaregiver(home, "Grandpa Joe");
    slot = care.aSlot(home, 0, 4, inge);
    care.accept(inge, slot, hours(0, 4));
    at(0);
  }

  @Test
  void aCaregiverTakesTheChildAndHandsItBack() {
    assertThat(place(alex).stay().known()).isEqualTo(Known.BY_PLAN);
    assertThat(take(inge)).isEqualTo(new BatonResult.Said(inge.member()));
    assertThat(place(alex).isWith(inge.member())).isTrue();

    at(4);
    assertThat(give(inge, sam)).isEqualTo(new BatonResult.Said(sam.member()));
    assertThat(place(alex).isWith(sam.member())).isTrue();
  }

  @Test
  void beforeAndAfterTheirTimeACaregiverCannotSayIt() {
    clock.stopAt(hours(0, 4).from().minus(Duration.ofHours(2)).minusSeconds(1));
    assertThat(take(inge)).isInstanceOf(BatonResult.NotNow.class);
    assertThat(place(inge).takers()).isEmpty();
    clock.advance(Duration.ofSeconds(1));
    assertThat(take(inge)).isInstanceOf(BatonResult.Said.class);

    clock.stopAt(hours(0, 4).until().plus(Duration.ofHours(2)));
    assertThat(give(inge, sam)).isInstanceOf(BatonResult.NotNow.class);
    clock.stopAt(clock.instant().minusSeconds(1));
    assertThat(give(inge, sam)).isInstanceOf(BatonResult.Said.class);
  }

  @Test
  void aCaregiverWhoHasNoPartInItCannotSayItNorBeGivenTheChild() {
    assertThat(take(joe)).isInstanceOf(BatonResult.NotNow.class);
    assertThat(give(alex, joe)).isInstanceOf(BatonResult.NotNow.class);
    assertThat(place(alex).takers()).containsExactly(alex.member(), sam.member(), inge.member());
  }

  @Test
  void tappingTwiceSaysItOnce() {
    var seen = seen(inge);
    take(inge, seen, inge);
    assertThat(take(inge, seen, inge)).isEqualTo(new BatonResult.Said(inge.member()));
    assertThat(card(alex).lines()).hasSize(1);
  }

  @Test
  void whoComesSecondIsToldAndCanTakeTheChildOnPurpose() {
    var seen = seen(alex);
    take(inge);
    assertThat(take(alex, seen, alex))
        .isEqualTo(new BatonResult.TakenMeanwhile(inge.member(), clock.instant()));
    assertThat(take(alex)).isInstanceOf(BatonResult.Said.class);
    assertThat(place(inge).isWith(alex.member())).isTrue();
  }

  @Test
  void ofManyWhoTakeTheChildAtOnceOneHasIt() throws Exception {
    var people = List.of(alex, sam, inge);
    try (var threads = Executors.newFixedThreadPool(people.size())) {
      for (int round = 0; round < 15; round++) {
        var seen = seen(alex);
        var results = AtOnce.all(threads, people, who -> take(who, seen, who));
        assertThat(results).filteredOn(BatonResult.Said.class::isInstance).hasSize(1);
        assertThat(results).filteredOn(BatonResult.TakenMeanwhile.class::isInstance).hasSize(2);
        assertThat(number(alex)).isEqualTo(round + 1);
      }
    }
  }

  @Test
  void severalChildrenAreTakenTogetherOrApart() {
    var tom = care.aChild(home, "Tom");
    var both = new BatonSeen(Map.of(home.child(), 0, tom, 0));
    take(sam, both, sam);
    assertThat(card(sam).places()).hasSize(1);
    assertThat(take(alex, new BatonSeen(Map.of(tom, 1)), alex))
        .isInstanceOf(BatonResult.Said.class);
    assertThat(card(sam).places())
        .extracting(one -> one.stay().children())
        .containsExactlyInAnyOrder(Set.of(home.child()), Set.of(tom));
    assertThat(take(inge, new BatonSeen(Map.of(tom, 2)), inge))
        .as("Oma Inge has Mia only")
        .isInstanceOf(BatonResult.NotNow.class);
    assertThat(take(alex, new BatonSeen(Map.of(home.child(), 0, tom, 0)), alex))
        .as("Sam has Mia, which that page did not know")
        .isInstanceOf(BatonResult.TakenMeanwhile.class);
  }

  @Test
  void aChildOfNobodyIsUnknown() {
    assertThat(take(alex, new BatonSeen(Map.of(ChildId.create(), 0)), alex))
        .isInstanceOf(BatonResult.Gone.class);
    assertThat(take(alex, new BatonSeen(Map.of()), alex)).isInstanceOf(BatonResult.Gone.class);
  }

  @Test
  void itWasEarlierAndThatIsVisible() {
    clock.stopAt(hours(0, 1).from().plus(Duration.ofMinutes(25)));
    take(inge);
    assertThat(correct(inge, LocalTime.of(10, 0))).isInstanceOf(CorrectionResult.Corrected.class);
    var line = card(sam).lines().getFirst();
    assertThat(line.from()).isEqualTo(hours(0, 1).from());
    assertThat(line.saidAt()).isEqualTo(clock.instant());
    assertThat(line.correctedBy()).contains(inge.member());
    assertThat(place(sam).stay().since()).contains(hours(0, 1).from());
  }

  @Test
  void itCannotHaveBeenBeforeSomebodyElseHadTheChildNorYetToCome() {
    take(sam);
    clock.advance(Duration.ofMinutes(30));
    take(inge);
    assertThat(correct(inge, LocalTime.of(9, 59))).isInstanceOf(CorrectionResult.Impossible.class);
    assertThat(correct(inge, LocalTime.of(10, 0))).isInstanceOf(CorrectionResult.Corrected.class);
    assertThat(correct(inge, LocalTime.of(10, 31)))
        .as("yesterday’s, as today’s is yet to come")
        .isInstanceOf(CorrectionResult.Impossible.class);
  }

  @Test
  void whatWasNotSoIsTakenBackButStaysVisible() {
    take(sam);
    take(inge);
    var wrong = card(inge).lines().getFirst();
    assertThat(as(inge, () -> correcting.itWasNotSo(wrong.id())))
        .isInstanceOf(CorrectionResult.Corrected.class);
    assertThat(place(alex).isWith(sam.member())).isTrue();
    assertThat(card(alex).lines().getFirst().revoked()).isTrue();
    assertThat(take(inge)).as("and can be said again").isInstanceOf(BatonResult.Said.class);
  }

  @Test
  void onlyTheLastCanBeTakenBack() {
    take(inge);
    var first = card(alex).lines().getFirst();
    take(sam);
    assertThat(as(alex, () -> correcting.itWasNotSo(first.id())))
        .isInstanceOf(CorrectionResult.TakenSince.class);
  }

  @Test
  void othersCannotCorrectIt() {
    take(sam);
    var line = card(alex).lines().getFirst();
    assertThat(as(inge, () -> correcting.itWasNotSo(line.id())))
        .isInstanceOf(CorrectionResult.NotTheirs.class);
    assertThat(as(joe, () -> correcting.itWasAt(line.id(), LocalTime.of(9, 0))))
        .isInstanceOf(CorrectionResult.NotTheirs.class);
    assertThat(card(inge).correctable()).isEmpty();
    assertThat(card(joe).lines()).isEmpty();
  }

  @Test
  void parentsAreAskedOnceHalfAnHourAfterAHandoverOfWhichNobodySaidThatItTookPlace() {
    take(inge);
    runAt(hours(4, 5).from().plus(Duration.ofMinutes(29)));
    assertThat(asked(alex)).isEmpty();
    runAt(hours(4, 5).from().plus(Duration.ofMinutes(30)));
    assertThat(asked(alex)).hasSize(1);
    assertThat(asked(sam)).hasSize(1);
    runAt(hours(5, 6).from());
    assertThat(asked(alex)).hasSize(1);
    assertThat(place(alex).stay().known()).isEqualTo(Known.IN_DOUBT);
    assertThat(MessageKind.HANDOVER_LATE.isUrgent()).as("also in quiet hours").isTrue();
  }

  @Test
  void nobodyIsAskedWhereItWasHandedOver() {
    take(inge);
    at(4);
    give(inge, sam);
    runAt(hours(5, 6).from());
    assertThat(asked(alex)).isEmpty();
  }

  @Test
  void aMissingHandoverIsAskedAboutWhereTheBatonIsUsed() {
    clock.stopAt(hours(0, 1).from().minus(Duration.ofHours(30)));
    take(sam);
    runAt(hours(0, 1).from().plus(Duration.ofMinutes(30)));
    assertThat(asked(sam)).hasSize(1);
  }

  @Test
  void whoNeverUsesTheBatonIsNotAsked() {
    runAt(hours(0, 1).from().plus(Duration.ofMinutes(45)));
    assertThat(asked(sam)).isEmpty();
    assertThat(place(sam).stay().known()).isEqualTo(Known.BY_PLAN);
  }

  @Test
  void anotherFamilyKnowsNothingOfIt() {
    take(inge);
    var others = care.aFamily();
    at(0);
    assertThat(as(others.parent(), board::read).lines()).isEmpty();
    assertThat(take(others.parent(), new BatonSeen(Map.of(home.child(), 1)), others.parent()))
        .isInstanceOf(BatonResult.Gone.class);
  }

  private void at(int hour) {
    clock.stopAt(hours(hour, hour + 1).from());
  }

  private void runAt(Instant when) {
    clock.stopAt(when);
    due.run(home.family());
  }

  private List<InboxLine> asked(Actor.Person who) {
    return as(who, () -> inbox.latest(50)).stream()
        .filter(line -> line.key().startsWith("baton."))
        .toList();
  }

  private CorrectionResult correct(Actor.Person who, LocalTime time) {
    var last = card(who).lines().getFirst().id();
    return as(who, () -> correcting.itWasAt(last, time));
  }

  private BatonResult take(Actor.Person who) {
    return take(who, seen(who), who);
  }

  private BatonResult give(Actor.Person from, Actor.Person to) {
    return take(from, seen(from), to);
  }

  private BatonResult take(Actor.Person who, BatonSeen seen, Actor.Person holder) {
    return as(who, () -> taking.take(seen, holder.member()));
  }

  private BatonSeen seen(Actor.Person who) {
    return place(who).seen();
  }

  private int number(Actor.Person who) {
    return seen(who).number(home.child());
  }

  private BatonCard.Place place(Actor.Person who) {
    return card(who).places().getFirst();
  }

  private BatonCard card(Actor.Person who) {
    return as(who, board::read);
  }

  private <T> T as(Actor who, Supplier<T> work) {
    return care.as(who, work);
  }
}
