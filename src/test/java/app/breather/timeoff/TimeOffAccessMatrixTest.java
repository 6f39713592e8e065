package app.breather.timeoff;

import static app.breather.timeoff.RepeatedFixture.tuesday;
import static app.breather.timeoff.RepeatedFixture.weekly;
import static app.breather.timeoff.RepeatedFixture.yoga;
import static app.breather.timeoff.TimeOffFixture.careBy;
import static app.breather.timeoff.TimeOffFixture.evening;
import static app.breather.timeoff.TimeOffFixture.hours;
import static org.assertj.core.api.Assertions.assertThat;

import app.breather.Gets;
import app.breather.IntegrationTest;
import app.breather.PublicMethods;
import app.breather.base.tenancy.AccountId;
import app.breather.base.tenancy.Actor;
import app.breather.base.tenancy.FamilyId;
import app.breather.base.tenancy.MemberId;
import app.breather.care.CareFixture;
import app.breather.care.CareSlotId;
import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.springframework.beans.factory.annotation.Autowired;

/**
 * Each public method of the services of time off, and what each kind of person gets from it. A
 * method without a row fails; another family's id gets the same answer as one that does not exist.
 */
@IntegrationTest
class TimeOffAccessMatrixTest {

  /** What ids a call names. */
  private record Ids(
      TimeOffId timeOff,
      CareSlotId slot,
      MemberId caregiver,
      AllowanceProposalId suggestion,
      TimeWishId wish,
      TimeOffId yoga) {}

  private record Row(
      Gets owner,
      Gets asked,
      Gets otherParent,
      BiFunction<TimeOffAccessMatrixTest, Ids, Object> call) {}

  private static final Map<String, Row> MATRIX = new LinkedHashMap<>();

  private static void row(
      String method,
      Gets owner,
      Gets asked,
      Gets otherParent,
      BiFunction<TimeOffAccessMatrixTest, Ids, Object> call) {
    MATRIX.put(method, new Row(owner, asked, otherParent, call));
  }

  static {
    var it = Gets.IT;
    var nothing = Gets.NOTHING;
    row(
        "BalanceBoard.read",
        it,
        it,
        it,
        (t, _) -> t.balance.read(BalanceBoard.Reach.FOUR_WEEKS).parents());
    row("TimeOffBoard.ahead", it, it, nothing, (t, _) -> t.board.ahead());
    row("TimeOffBoard.waitingForMe", nothing, it, nothing, (t, _) -> t.board.waitingForMe());
    row("TimeOffBoard.myNext", it, nothing, nothing, (t, _) -> t.board.myNext());
    row("TimeOffBoard.myPast", nothing, nothing, nothing, (t, _) -> t.board.myPast());
    row("TimeOffBoard.one", it, it, nothing, (t, ids) -> t.board.one(ids.timeOff()));
    row("TimeOffBoard.of", it, it, nothing, (t, ids) -> t.board.of(ids.slot()));
    row("TimeOffBoard.history", it, it, nothing, (t, ids) -> t.board.history(ids.timeOff()));
    row(
        "TimeOffBoard.outlook",
        it,
        it,
        nothing,
        (t, _) -> t.board.outlook(hours(0, 3), Set.of()).sameTime());
    row(
        "TimeOffPlanning.request",
        it,
        it,
        nothing,
        (t, ids) ->
            t.planning.request(
                new TimeOffContent(hours(20, 22), "Climbing"),
                Optional.of(new CareWish(hours(20, 22), Set.of(ids.caregiver()), "")),
                Set.of()));
    row(
        "TimeOffPlanning.cancel",
        it,
        nothing,
        nothing,
        (t, ids) -> t.planning.cancel(ids.timeOff(), 0));
    row(
        "RepeatedPlanning.request",
        it,
        it,
        it,
        (t, _) -> t.repeatedPlanning.request(weekly(tuesday(0), 7, 8), "Run", Set.of()));
    row(
        "RepeatedPlanning.outlook",
        it,
        it,
        it,
        (t, _) -> t.repeatedPlanning.outlook(weekly(tuesday(0), 7, 8)));
    row(
        "RepeatedPlanning.outlookInstead",
        it,
        it,
        it,
        (t, ids) -> t.repeatedPlanning.outlookInstead(ids.yoga(), weekly(tuesday(0), 7, 8)));
    row(
        "DroppingDays.drop",
        it,
        nothing,
        nothing,
        (t, ids) -> t.dropping.drop(ids.yoga(), 0, Reach.ALL));
    row(
        "TimeOffChanging.one",
        it,
        nothing,
        nothing,
        (t, ids) ->
            t.changing.one(ids.yoga(), 0, new TimeOffContent(yoga(0), "Pilates"), Set.of()));
    row(
        "TimeOffChanging.following",
        it,
        nothing,
        nothing,
        (t, ids) ->
            t.changing.following(ids.yoga(), 0, weekly(tuesday(0), 7, 8), "Yoga", Set.of()));
    row(
        "DateNights.plan",
        it,
        it,
        nothing,
        (t, _) -> t.dateNights.plan(evening(hours(30, 32), t.people.sam()), Set.of()));
    row(
        "TimeOffAnswers.yes",
        nothing,
        it,
        nothing,
        (t, ids) -> t.answers.yes(ids.timeOff(), 0, ""));
    row("TimeOffAnswers.no", nothing, it, nothing, (t, ids) -> t.answers.no(ids.timeOff(), 0, ""));
    row("EveningFinder.find", it, it, nothing, (t, _) -> t.finder.find(UsualEvening.FIRST));
    row("DateNightHabits.usual", it, it, nothing, (t, _) -> t.habits.usual());
    row(
        "DateNightHabits.remember",
        it,
        it,
        it,
        (t, _) -> t.done(() -> t.habits.remember(UsualEvening.FIRST)));
    row(
        "DateNightHabits.wish",
        it,
        it,
        it,
        (t, _) -> t.habits.wish(new EveningRhythm(2, Set.of())));
    row("DateNightHabits.wishForNone", it, it, it, (t, _) -> t.done(() -> t.habits.wishForNone()));
    row("DateNightHabits.eveningsOut", it, it, it, (t, _) -> t.habits.eveningsOut());
    row("TimeWishes.all", it, it, nothing, (t, _) -> t.wishes.all());
    row("TimeWishes.write", it, it, it, (t, _) -> t.wishes.write(aWish()));
    row("TimeWishes.done", it, nothing, nothing, (t, ids) -> t.wishes.done(ids.wish(), 0));
    row("TimeWishes.drop", it, nothing, nothing, (t, ids) -> t.wishes.drop(ids.wish(), 0));
    row("TimeWishTaking.times", it, it, nothing, (t, ids) -> t.taking.times(ids.wish()));
    row(
        "TimeWishTaking.take",
        it,
        it,
        nothing,
        (t, ids) ->
            t.taking.take(ids.wish(), 0, new WishTime(hours(40, 43), List.of(), List.of())));
    row(
        "TimeOffAnswers.counter",
        nothing,
        it,
        nothing,
        (t, ids) -> t.answers.counter(ids.timeOff(), 0, hours(10, 12), ""));
    row("TimeOffAnswers.seen", it, it, it, (t, ids) -> t.seen(ids.timeOff()));
    row(
        "TimeOffRethinking.move",
        it,
        nothing,
        nothing,
        (t, ids) -> t.rethinking.move(ids.timeOff(), 0, hours(10, 12)));
    row(
        "TimeOffRethinking.ask",
        nothing,
        nothing,
        nothing,
        (t, ids) -> t.rethinking.ask(ids.timeOff(), 0));
    row(
        "TimeOffBoard.footing",
        it,
        it,
        it,
        (t, _) -> t.board.footing(hours(0, 3), Optional.empty()));
    row(
        "AllowanceBoard.now",
        it,
        it,
        nothing,
        (t, _) -> t.allowances.now().suggestion().stream().toList());
    row(
        "AllowanceAgreement.suggest",
        it,
        it,
        it,
        (t, ids) -> t.agreement.suggest(4, Optional.of(ids.suggestion())));
    row("AllowanceAgreement.yes", it, it, nothing, (t, ids) -> t.agreement.yes(ids.suggestion()));
    row("AllowanceAgreement.no", it, it, nothing, (t, ids) -> t.agreement.no(ids.suggestion()));
  }

  @Autowired private TimeOffFixture timeOff;
  @Autowired private CareFixture care;
  @Autowired private TimeOffBoard board;
  @Autowired private BalanceBoard balance;
  @Autowired private TimeOffPlanning planning;
  @Autowired private TimeOffAnswers answers;
  @Autowired private DateNights dateNights;
  @Autowired private EveningFinder finder;
  @Autowired private RepeatedFixture repeated;
  @Autowired private RepeatedPlanning repeatedPlanning;
  @Autowired private DroppingDays dropping;
  @Autowired private TimeOffChanging changing;
  @Autowired private DateNightHabits habits;
  @Autowired private TimeWishes wishes;
  @Autowired private TimeWishTaking taking;
  @Autowired private TimeOffRethinking rethinking;
  @Autowired private AllowanceBoard allowances;
  @Autowired private AllowanceAgreement agreement;
  private TimeOffFixture.People people;
  private Actor.Person stranger;

  @BeforeEach
  void aStranger() {
    stranger = care.aFamily().parent();
  }

  @Test
  void everyPublicMethodHasARow() {
    assertThat(PublicMethods.named("timeoff")).isNotEmpty().hasSameElementsAs(MATRIX.keySet());
  }

  @TestFactory
  Collection<DynamicTest> whoGetsWhat() {
    return MATRIX.entrySet().stream()
        .map(
            row -> DynamicTest.dynamicTest(row.getKey(), () -> check(row.getKey(), row.getValue())))
        .toList();
  }

  private void check(String method, Row row) {
    expect(method, row, _ -> people.alex(), row.owner());
    expect(method, row, _ -> people.sam(), row.asked());
    expect(method, row, _ -> stranger, row.otherParent());
    expect(method, row, _ -> people.inge(), Gets.DENIED);
    expect(method, row, Actor.System::new, Gets.DENIED);
    expect(
        method,
        row,
        family -> new Actor.Person(family, AccountId.create(), MemberId.create()),
        Gets.DENIED);
  }

  private void expect(String method, Row row, Function<FamilyId, Actor> person, Gets expected) {
    var id = aTimeOffOfAnotherFamily();
    var who = person.apply(people.home().family());
    var answer = attempt(who, row, ids(id));
    assertThat(Gets.of(answer)).as("%s by %s: %s", method, who, answer).isEqualTo(expected);
    if (expected == Gets.NOTHING && who.equals(stranger)) {
      assertThat(answer).isEqualTo(attempt(who, row, unknown()));
    }
  }

  /** What one did must not stand in the next one's way. */
  private TimeOffId aTimeOffOfAnotherFamily() {
    people = timeOff.twoParents();
    timeOff.as(people.alex(), () -> agreement.suggest(3, Optional.empty()));
    timeOff.as(people.alex(), () -> wishes.write(aWish()));
    repeated.requested(people.alex());
    timeOff.as(people.alex(), () -> done(() -> habits.remember(UsualEvening.FIRST)));
    return timeOff.requested(people.alex(), hours(0, 3), careBy(hours(0, 1)));
  }

  private static TimeWishContent aWish() {
    return new TimeWishContent("Pottery", WishLength.DAY, LocalDate.of(2027, 3, 28));
  }

  private String done(Runnable work) {
    work.run();
    return "done";
  }

  private Ids ids(TimeOffId id) {
    var slot = timeOff.card(people.alex(), id).care().orElseThrow().slot();
    var suggestion = timeOff.as(people.alex(), allowances::now).suggestion().orElseThrow();
    var wish = timeOff.as(people.alex(), wishes::all).getFirst();
    var yoga =
        timeOff.as(people.alex(), board::ahead).stream()
            .filter(card -> card.repeats().isPresent())
            .findFirst()
            .orElseThrow();
    return new Ids(id, slot, people.inge().member(), suggestion.id(), wish.id(), yoga.id());
  }

  private static Ids unknown() {
    var id = UUID.randomUUID();
    return new Ids(
        new TimeOffId(id),
        new CareSlotId(id),
        new MemberId(id),
        new AllowanceProposalId(id),
        new TimeWishId(id),
        new TimeOffId(id));
  }

  private Object seen(TimeOffId id) {
    answers.seen(Set.of(id));
    return "nothing that could be told apart";
  }

  private Object attempt(Actor who, Row row, Ids ids) {
    return Gets.answer(() -> timeOff.as(who, () -> row.call().apply(this, ids)));
  }
}
