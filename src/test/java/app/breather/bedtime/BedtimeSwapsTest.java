package app.breather.bedtime;

import static app.breather.bedtime.BedtimeFixture.MONDAY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.breather.IntegrationTest;
import app.breather.base.persistence.AtOnce;
import app.breather.base.security.AccessDenied;
import app.breather.base.tenancy.Actor;
import app.breather.base.tenancy.MemberId;
import app.breather.base.time.Period;
import app.breather.calendar.AbsenceKind;
import app.breather.calendar.AbsenceTime;
import app.breather.calendar.Absences;
import app.breather.calendar.Parkers;
import app.breather.notifications.Inbox;
import app.breather.notifications.InboxLine;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Executors;
import java.util.function.Supplier;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.support.TransactionTemplate;

/** Alex has Monday, Wednesday and Friday; Sam has Tuesday, Thursday and Saturday. */
@IntegrationTest
class BedtimeSwapsTest {

  private static final LocalDate WEDNESDAY = MONDAY.plusDays(2);
  private static final LocalDate THURSDAY = MONDAY.plusDays(3);
  private static final LocalDate FRIDAY = MONDAY.plusDays(4);
  private static final LocalDate SATURDAY = MONDAY.plusDays(5);

  @Autowired private BedtimeFixture bedtime;
  @Autowired private SwapOffering offering;
  @Autowired private SwapAnswering answering;
  @Autowired private SwapBoard offered;
  @Autowired private TakingOver takingOver;
  @Autowired private Absences absences;
  @Autowired private Inbox inbox;
  @Autowired private JdbcTemplate jdbc;
  @Autowired private TransactionTemplate transaction;
  private Parkers.Family family;
  private Actor.Person alex;
  private Actor.Person sam;

  @BeforeEach
  void aRota() {
    family = bedtime.aFamilyWithARota();
    alex = family.alex();
    sam = family.sam();
  }

  @Test
  void oneOfSeveralChoicesIsSwapped() {
    var offer = offer(alex, WEDNESDAY, sam, THURSDAY, SATURDAY);
    assertThat(mine(sam)).singleElement().satisfies(this::isOfWednesdayForTwo);
    assertThat(bedtime.who(family, WEDNESDAY, 4)).isEqualTo(List.of(a(), s(), a(), s()));

    assertThat(as(sam, () -> answering.accept(offer, SATURDAY)))
        .isEqualTo(new SwapResult.Swapped(WEDNESDAY, a(), SATURDAY));
    assertThat(bedtime.who(family, WEDNESDAY, 4)).isEqualTo(List.of(s(), s(), a(), a()));
    assertThat(bedtime.turn(family, WEDNESDAY).reason())
        .isEqualTo(new TurnReason.Swapped(a(), SATURDAY));
    assertThat(told(alex)).containsExactly("accepted");
    assertThat(told(sam)).containsExactly("offered.choice.word");
  }

  private void isOfWednesdayForTwo(SwapCard card) {
    assertThat(card.turn().evening()).isEqualTo(WEDNESDAY);
    assertThat(card.choices()).containsExactly(THURSDAY, SATURDAY);
    assertThat(card.word()).isEqualTo("the choir");
    assertThat(card.by()).isEqualTo(a());
    assertThat(card.openUntil()).isEqualTo("2027-03-03T06:00:00Z");
  }

  @Test
  void theOtherSuggestsAnotherEveningWhichIsTaken() {
    var offer = offer(alex, WEDNESDAY, sam, THURSDAY);
    assertThat(as(sam, () -> offered.counterChoices(offer)))
        .startsWith(MONDAY.plusDays(1), SATURDAY);
    var counter =
        (SwapResult.Offered) as(sam, () -> offering.counter(offer, Set.of(SATURDAY), "Saturday?"));
    assertThat(told(alex)).containsExactly("countered.word");
    assertThat(mine(sam)).singleElement().satisfies(card -> assertThat(card.by()).isEqualTo(s()));
    assertThat(as(sam, () -> answering.accept(offer, THURSDAY))).isEqualTo(movedOn());

    assertThat(as(alex, () -> answering.accept(counter.offer(), SATURDAY)))
        .isEqualTo(new SwapResult.Swapped(SATURDAY, s(), WEDNESDAY));
    assertThat(bedtime.turn(family, SATURDAY).isOf(a())).isTrue();
    assertThat(told(sam)).startsWith("accepted");
  }

  @Test
  void aNoAndAnOfferTakenBackChangeNothing() {
    var first = offer(alex, WEDNESDAY, sam, THURSDAY);
    assertThat(as(sam, () -> answering.decline(first, "Sorry"))).isEqualTo(new SwapResult.Stays());
    assertThat(told(alex)).containsExactly("declined.word");

    var second = offer(alex, WEDNESDAY, sam, THURSDAY);
    assertThat(as(sam, () -> offering.withdraw(second))).isEqualTo(new SwapResult.Unknown());
    assertThat(as(alex, () -> offering.withdraw(second))).isEqualTo(new SwapResult.Stays());
    assertThat(as(sam, () -> answering.accept(second, THURSDAY))).isEqualTo(movedOn());
    assertThat(mine(sam)).isEmpty();
    assertThat(bedtime.turn(family, WEDNESDAY).isOf(a())).isTrue();
  }

  @Test
  void whoOffersAnEveningAnewTakesTheFirstOfferBack() {
    var first = offer(alex, WEDNESDAY, sam, THURSDAY);
    offer(alex, WEDNESDAY, sam, SATURDAY);
    assertThat(mine(sam))
        .singleElement()
        .satisfies(card -> assertThat(card.choices()).containsExactly(SATURDAY));
    assertThat(as(sam, () -> answering.accept(first, THURSDAY))).isEqualTo(movedOn());
  }

  @Test
  void halfADayBeforeTheEarlierEveningAnOfferLapses() {
    var offer = offer(alex, FRIDAY, sam, THURSDAY, SATURDAY);
    bedtime.itIs("2027-03-04T06:59");
    assertThat(mine(sam).getFirst().choices()).containsExactly(THURSDAY, SATURDAY);
    bedtime.itIs("2027-03-04T07:00");
    assertThat(mine(sam).getFirst().choices()).containsExactly(SATURDAY);
    assertThat(as(sam, () -> answering.accept(offer, THURSDAY))).isEqualTo(movedOn());
    bedtime.itIs("2027-03-05T07:00");
    assertThat(mine(sam)).isEmpty();
    assertThat(as(sam, () -> answering.accept(offer, SATURDAY))).isEqualTo(movedOn());
  }

  @Test
  void whoAcceptedCanThinkAgainForTenMinutes() {
    var offer = offer(alex, WEDNESDAY, sam, THURSDAY);
    as(sam, () -> answering.accept(offer, THURSDAY));
    assertThat(mine(sam)).singleElement().satisfies(card -> assertThat(card.accepted()).isTrue());
    assertThat(mine(alex)).isEmpty();
    assertThat(as(alex, () -> answering.undo(offer))).isEqualTo(new SwapResult.Unknown());
    bedtime.itIs("2027-03-01T09:09");
    assertThat(as(sam, () -> answering.undo(offer))).isEqualTo(new SwapResult.Stays());
    assertThat(bedtime.turn(family, WEDNESDAY).reason()).isEqualTo(new TurnReason.ByPattern());
    assertThat(told(alex)).containsExactly("undone", "accepted");

    as(sam, () -> answering.accept(offer, THURSDAY));
    bedtime.itIs("2027-03-01T09:20");
    assertThat(as(sam, () -> answering.undo(offer))).isEqualTo(new SwapResult.TooLate());
    assertThat(bedtime.turn(family, WEDNESDAY).isOf(s())).isTrue();
  }

  @Test
  void anEveningThatMovedOnCannotBeHadAnyMore() {
    var offer = offer(alex, WEDNESDAY, sam, THURSDAY, SATURDAY);
    as(alex, () -> takingOver.take(bedtime.evening(family, THURSDAY)));
    assertThat(as(sam, () -> answering.accept(offer, THURSDAY))).isEqualTo(movedOn());
    assertThat(mine(sam).getFirst().choices()).containsExactly(SATURDAY);
    as(sam, () -> takingOver.take(bedtime.evening(family, WEDNESDAY)));
    assertThat(mine(sam)).isEmpty();
  }

  @Test
  void onlyWhoIsThereThenIsOfferedAnEvening() {
    var trip =
        new AbsenceTime.Once(
            Period.between(THURSDAY.atTime(12, 0), FRIDAY.atTime(12, 0), ZoneId.of("Europe/Berlin"))
                .orElseThrow());
    as(alex, () -> absences.record(a(), AbsenceKind.TRAVEL, trip));
    assertThat(as(alex, () -> offered.choices(bedtime.evening(family, WEDNESDAY), s())))
        .contains(SATURDAY)
        .doesNotContain(THURSDAY, FRIDAY);
    assertThat(tryToOffer(alex, WEDNESDAY, sam, THURSDAY)).isEqualTo(movedOn());
  }

  @Test
  void badInputIsRefused() {
    assertThat(tryToOffer(alex, WEDNESDAY, sam)).isEqualTo(new SwapResult.NoChoice());
    assertThat(tryToOffer(alex, WEDNESDAY, alex, THURSDAY)).isEqualTo(new SwapResult.Unknown());
    assertThat(tryToOffer(alex, WEDNESDAY, family.inge(), THURSDAY))
        .isEqualTo(new SwapResult.Unknown());
    assertThat(tryToOffer(alex, THURSDAY, sam, SATURDAY)).isEqualTo(movedOn());
    assertThat(tryToOffer(alex, WEDNESDAY, sam, FRIDAY)).isEqualTo(movedOn());
    assertThat(tryToOffer(alex, MONDAY.plusYears(1), sam, THURSDAY)).isEqualTo(movedOn());
  }

  @Test
  void ofTwoSwapsOfTheSameEveningAtOnceOneWins() throws Exception {
    try (var threads = Executors.newFixedThreadPool(2)) {
      for (int round = 0; round < 10; round++) {
        var wanted = THURSDAY.plusDays(2L * round);
        var one = offer(alex, wanted.minusDays(1), sam, wanted);
        var other = offer(alex, wanted.plusDays(1), sam, wanted);
        var choices = List.of(new Chosen(one, wanted), new Chosen(other, wanted));
        var results =
            AtOnce.all(
                threads, choices, it -> as(sam, () -> answering.accept(it.id(), it.evening())));
        assertThat(results).filteredOn(SwapResult.Swapped.class::isInstance).hasSize(1);
        assertThat(results).filteredOn(movedOn()::equals).hasSize(1);
        var won = results.getFirst() instanceof SwapResult.Swapped ? one : other;
        as(sam, () -> answering.undo(won));
        as(alex, () -> offering.withdraw(one));
        as(alex, () -> offering.withdraw(other));
      }
    }
  }

  private record Chosen(SwapId id, LocalDate evening) {}

  @Test
  void whoeverElseWaitedForTheEveningIsTold() {
    as(
        alex,
        () ->
            transaction.execute(
                _ ->
                    jdbc.update(
                        "update member set role = 'PARENT' where family_id = ? and id = ?",
                        family.id().value(),
                        family.inge().member().value())));
    var inge = family.inge();
    bedtime.agree(family, MONDAY.plusDays(7), a(), s(), inge.member());
    var monday = MONDAY.plusDays(7);
    var toSam = offer(alex, monday, sam, monday.plusDays(1));
    offer(alex, monday, inge, monday.plusDays(2));
    as(sam, () -> answering.accept(toSam, monday.plusDays(1)));
    assertThat(told(inge)).startsWith("overtaken");
    assertThat(mine(inge)).isEmpty();
  }

  @Test
  void anotherFamilysOffersAreUnknownAndACaregiverHasNone() {
    var offer = offer(alex, WEDNESDAY, sam, THURSDAY);
    var others = bedtime.aFamilyWithARota();
    assertThat(as(others.sam(), () -> answering.accept(offer, THURSDAY)))
        .isEqualTo(new SwapResult.Unknown());
    assertThat(as(others.alex(), () -> offering.withdraw(offer)))
        .isEqualTo(new SwapResult.Unknown());
    assertThat(mine(others.sam())).isEmpty();
    var inge = family.inge();
    assertThatThrownBy(() -> mine(inge)).isInstanceOf(AccessDenied.class);
    assertThatThrownBy(() -> as(inge, () -> answering.accept(offer, THURSDAY)))
        .isInstanceOf(AccessDenied.class);
  }

  private SwapId offer(Actor.Person by, LocalDate evening, Actor.Person to, LocalDate... choices) {
    return ((SwapResult.Offered) tryToOffer(by, evening, to, choices)).offer();
  }

  private SwapResult tryToOffer(
      Actor.Person by, LocalDate evening, Actor.Person to, LocalDate... choices) {
    var id = bedtime.evening(family, evening);
    return as(by, () -> offering.offer(id, to.member(), Set.of(choices), "the choir"));
  }

  private List<SwapCard> mine(Actor.Person person) {
    return as(person, offered::mine);
  }

  private static SwapResult movedOn() {
    return new SwapResult.MovedOn();
  }

  /** The ends of the keys about swaps, the newest first. */
  private List<String> told(Actor.Person person) {
    return as(person, () -> inbox.latest(50)).stream()
        .map(InboxLine::key)
        .filter(key -> key.startsWith("bedtime.message.swap."))
        .map(key -> key.replace("bedtime.message.swap.", ""))
        .toList();
  }

  private <T> T as(Actor.Person person, Supplier<T> work) {
    return bedtime.as(person, work);
  }

  private MemberId a() {
    return alex.member();
  }

  private MemberId s() {
    return sam.member();
  }
}
