package app.breather.care;

import static app.breather.care.CareFixture.hours;
import static org.assertj.core.api.Assertions.assertThat;

import app.breather.Gets;
import app.breather.IntegrationTest;
import app.breather.PublicMethods;
import app.breather.base.jobs.DueJobs;
import app.breather.base.tenancy.AccountId;
import app.breather.base.tenancy.Actor;
import app.breather.base.tenancy.MemberId;
import app.breather.base.time.Period;
import app.breather.base.time.TestClock;
import app.breather.family.FamilyFixture;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Supplier;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Each public method of care's services, and what each kind of person gets from it. A method
 * without a row fails; another family's id gets the same answer as one that does not exist.
 */
@IntegrationTest
class CareAccessMatrixTest {

  private record Row(
      Gets parent,
      Gets asked,
      Gets notAsked,
      Gets otherParent,
      BiFunction<CareAccessMatrixTest, CareSlotId, Object> call) {}

  private static final Map<String, Row> MATRIX = new LinkedHashMap<>();

  private static void row(
      String method,
      Gets parent,
      Gets asked,
      Gets notAsked,
      Gets otherParent,
      BiFunction<CareAccessMatrixTest, CareSlotId, Object> call) {
    MATRIX.put(method, new Row(parent, asked, notAsked, otherParent, call));
  }

  static {
    var it = Gets.IT;
    var nothing = Gets.NOTHING;
    var denied = Gets.DENIED;
    row("CareOccasions.own", nothing, it, nothing, nothing, (t, id) -> t.occasions.own(of(id)));
    row("CareOccasions.all", it, denied, denied, nothing, (t, id) -> t.occasions.all(of(id)));
    row(
        "CareOccasions.everybodys",
        denied,
        denied,
        denied,
        denied,
        (t, id) -> t.occasions.everybodys(of(id)));
    row(
        "CareLinks.make",
        it,
        denied,
        denied,
        nothing,
        (t, id) -> t.careLinks.make(of(id), t.inge.member()));
    row(
        "CareLinks.forLetter",
        denied,
        denied,
        denied,
        denied,
        (t, id) -> t.careLinks.forLetter(of(id), t.inge.member()));
    row(
        "CarePages.open",
        nothing,
        nothing,
        nothing,
        nothing,
        (t, id) -> t.carePages.open(longAgo(id)));
  }

  static {
    var it = Gets.IT;
    var nothing = Gets.NOTHING;
    var denied = Gets.DENIED;
    row("CareBoard.slot", it, it, nothing, nothing, (t, id) -> t.board.slot(id));
    row("CareBoard.slots", it, denied, denied, nothing, (t, id) -> t.board.slots(Set.of(id)));
    row("CareBoard.ahead", it, denied, denied, nothing, (t, _) -> t.board.ahead());
    row("CareBoard.during", it, denied, denied, nothing, (t, _) -> t.board.during(hours(0, 4)));
    row("CareBoard.concerningMe", denied, it, nothing, denied, (t, _) -> t.board.concerningMe());
    row("CareBoard.history", it, denied, denied, nothing, (t, id) -> t.board.history(id));
    row("CareBoard.reminders", it, denied, denied, nothing, (t, id) -> t.board.reminders(id));
    row("CareBoard.myClashes", nothing, nothing, nothing, nothing, (t, _) -> t.board.myClashes());
    row("CaregiverLimits.of", it, it, nothing, nothing, (t, _) -> t.limits.of(t.inge.member()));
    row("CaregiverLimits.change", it, it, nothing, nothing, (t, _) -> t.changeLimits());
    row(
        "CaregiverLimits.warnings",
        it,
        denied,
        denied,
        nothing,
        (t, _) -> t.limits.warnings(List.of(hours(0, 4))));
    row(
        "CareChances.of",
        it,
        denied,
        denied,
        nothing,
        (t, _) -> t.chances.of(List.of(hours(4, 8))));
    row(
        "CareChances.myPromisesElsewhere",
        nothing,
        denied,
        denied,
        nothing,
        (t, _) -> t.chances.myPromisesElsewhere(hours(0, 4)));
    row(
        "CareChances.areElsewhere",
        it,
        denied,
        denied,
        it,
        (t, _) -> t.chances.areElsewhere(Set.of(t.inge.member()), hours(0, 4)));
    row("CarePlanning.open", it, denied, denied, nothing, (t, _) -> t.planning.open(t.content()));
    row(
        "CarePlanning.change",
        it,
        denied,
        denied,
        nothing,
        (t, id) -> t.planning.change(id, 0, t.content(), true));
    row("CarePlanning.lock", it, denied, denied, nothing, (t, id) -> t.lock(id));
    row("CarePlanning.cancel", it, denied, denied, nothing, (t, id) -> t.planning.cancel(id));
    row(
        "CareAsking.ask",
        it,
        denied,
        denied,
        nothing,
        (t, id) -> t.asking.ask(id, Set.of(t.joe.member())));
    row(
        "CareAsking.withdraw",
        it,
        denied,
        denied,
        nothing,
        (t, id) -> t.asking.withdraw(id, t.inge.member()));
    row("AskDeliveries.of", it, denied, denied, nothing, (t, id) -> t.deliveries.of(id));
    row("AskLinks.make", it, denied, denied, nothing, (t, id) -> t.links.make(id, t.inge.member()));
    row(
        "CareLadder.ask",
        it,
        denied,
        denied,
        nothing,
        (t, id) -> t.ladder.ask(id, List.of(t.joe.member())));
    row("CareAsking.askOthers", it, denied, denied, nothing, (t, id) -> t.asking.askOthers(id));
    row(
        "CareAsking.mayAskOthers",
        it,
        denied,
        denied,
        nothing,
        (t, id) -> t.asking.mayAskOthers(id) ? "yes" : Optional.empty());
    row("CareLadder.stop", it, denied, denied, nothing, (t, id) -> t.ladder.stop(id));
    row("CareLadder.goOn", it, denied, denied, nothing, (t, id) -> t.ladder.goOn(id));
    row("CareLadder.askNext", it, denied, denied, nothing, (t, id) -> t.ladder.askNext(id));
    row(
        "CareLadder.reorder",
        it,
        denied,
        denied,
        nothing,
        (t, id) -> t.ladder.reorder(id, List.of()));
    row("CareLadder.of", it, denied, denied, nothing, (t, id) -> t.ladder.of(id));
    row(
        "CareAcceptance.accept",
        denied,
        it,
        nothing,
        denied,
        (t, id) -> t.acceptance.accept(id, List.of(hours(0, 4))));
    row(
        "CareAcceptance.enter",
        it,
        denied,
        denied,
        nothing,
        (t, id) -> t.acceptance.enter(id, t.inge.member(), List.of(hours(0, 4)), Set.of()));
    row(
        "CareAnswers.decline",
        denied,
        it,
        nothing,
        denied,
        (t, id) -> t.answers.decline(id, Optional.empty()));
    row("CareAnswers.undo", denied, it, nothing, denied, (t, id) -> t.answers.undo(id));
    row(
        "CareAnswers.takeBack",
        denied,
        it,
        nothing,
        denied,
        (t, id) -> t.answers.takeBack(id, Optional.empty()));
    row("CareOffers.mine", denied, it, nothing, denied, (t, _) -> t.offers.mine());
    row("CareOffers.withdraw", denied, it, nothing, denied, (t, _) -> t.offers.withdraw(t.offer));
    row("CareOffers.open", it, denied, denied, nothing, (t, _) -> t.offers.open());
    row(
        "CareOffers.take",
        it,
        denied,
        denied,
        nothing,
        (t, _) -> t.offers.take(t.offer, t.offered));
    row(
        "CareOffers.decline",
        it,
        denied,
        denied,
        nothing,
        (t, _) -> t.offers.decline(t.offer, Optional.empty()));
    row("CareOffers.offer", denied, it, it, denied, (t, _) -> t.offers.offer(t.anOffer()));
    row("RegularBoard.all", it, denied, denied, nothing, (t, _) -> t.regularBoard.all());
    row("RegularBoard.mine", denied, it, nothing, denied, (t, _) -> t.regularBoard.mine());
    row("RegularBoard.find", it, it, nothing, nothing, (t, _) -> t.regularBoard.find(t.often));
    row(
        "BeingAway.promised",
        it,
        it,
        nothing,
        nothing,
        (t, _) -> t.away.promised(t.inge.member(), RegularFixture.MONDAY, t.farAhead()));
    row("BeingAway.say", it, it, nothing, nothing, (t, _) -> t.isAway(t.inge));
    row(
        "BundleLinks.make",
        it,
        denied,
        denied,
        nothing,
        (t, _) -> t.bundleLinks.make(t.bundle, t.inge.member()));
    row("BundleBoard.find", it, it, nothing, nothing, (t, _) -> t.bundles.find(t.bundle));
    row(
        "BundleAsking.ask",
        it,
        denied,
        denied,
        nothing,
        (t, _) -> t.bundleAsking.ask(t.bundle, Set.of(t.joe.member())));
    row(
        "BundleAsking.askOthers",
        it,
        denied,
        denied,
        nothing,
        (t, _) -> t.bundleAsking.askOthers(t.bundle));
    row(
        "RegularBoard.proposedInstead",
        it,
        it,
        nothing,
        nothing,
        (t, _) -> t.regularBoard.proposedInstead(t.often));
    row("RegularBoard.opened", it, it, nothing, nothing, (t, _) -> t.regularBoard.opened(t.often));
    row(
        "GivingBack.giveBack",
        denied,
        it,
        nothing,
        denied,
        (t, _) -> t.givingBack.giveBack(t.often, RegularFixture.MONDAY, Optional.empty()));
    row(
        "GivingBack.enter",
        it,
        denied,
        denied,
        nothing,
        (t, _) -> t.givingBack.enter(t.often, RegularFixture.MONDAY));
    row(
        "GivingBack.comeAfterAll",
        denied,
        it,
        nothing,
        denied,
        (t, _) -> t.givingBack.comeAfterAll(t.opened));
    row(
        "GivingBack.enterAfterAll",
        it,
        denied,
        denied,
        nothing,
        (t, _) -> t.givingBack.enterAfterAll(t.opened));
    row(
        "RegularBoard.history",
        it,
        denied,
        denied,
        nothing,
        (t, _) -> t.regularBoard.history(t.often));
    row(
        "RegularPlanning.propose",
        it,
        denied,
        denied,
        nothing,
        (t, _) -> t.regularPlanning.propose(t.regularly()));
    row(
        "RegularPlanning.withdraw",
        it,
        denied,
        denied,
        nothing,
        (t, _) -> t.regularPlanning.withdraw(t.often));
    row(
        "RegularPlanning.end",
        it,
        denied,
        denied,
        nothing,
        (t, _) -> t.regularPlanning.end(t.often, RegularFixture.MONDAY));
    row(
        "RegularPlanning.drop",
        it,
        denied,
        denied,
        nothing,
        (t, _) -> t.regularPlanning.drop(t.often, RegularFixture.MONDAY, RegularFixture.MONDAY));
    row(
        "RegularAgreement.agree",
        denied,
        it,
        nothing,
        denied,
        (t, _) -> t.regularAgreement.agree(t.often));
    row(
        "RegularAgreement.enter",
        it,
        denied,
        denied,
        nothing,
        (t, _) -> t.regularAgreement.enter(t.often));
    row(
        "RegularAgreement.decline",
        denied,
        it,
        nothing,
        denied,
        (t, _) -> t.regularAgreement.decline(t.often, Optional.empty()));
    row(
        "RegularAgreement.giveUp",
        denied,
        it,
        nothing,
        denied,
        (t, _) -> t.regularAgreement.giveUp(t.often, RegularFixture.MONDAY, Optional.empty()));
    row("CheckInBoard.open", it, it, nothing, nothing, (t, _) -> t.checkIns.open());
    row("CheckInBoard.of", it, it, nothing, nothing, (t, _) -> t.checkIns.of(t.often));
    row(
        "CheckInAnswering.answer",
        nothing,
        it,
        nothing,
        nothing,
        (t, _) ->
            t.checkInAnswers.answer(t.askedHow, CheckInAnswer.WORKS, "")
                ? "yes"
                : Optional.empty());
    row(
        "CheckInAnswering.settle",
        it,
        denied,
        denied,
        nothing,
        (t, _) ->
            t.checkInAnswers.settle(t.often, CheckInEnd.TALKED, "") ? "yes" : Optional.empty());
    row("CheckInRhythms.of", it, denied, denied, it, (t, _) -> t.rhythms.of(t.often));
    row(
        "CheckInRhythms.choose",
        it,
        denied,
        denied,
        nothing,
        (t, _) -> t.rhythms.choose(Optional.of(t.often), 2) ? "yes" : Optional.empty());
    row(
        "CheckInRhythms.asWithAll",
        it,
        denied,
        denied,
        it,
        (t, _) -> {
          t.rhythms.asWithAll(t.often);
          return "yes";
        });
    row(
        "CheckInLinks.make",
        it,
        denied,
        denied,
        nothing,
        (t, _) -> t.checkInLinks.make(t.askedHow));
    row("RegularLinks.make", it, denied, denied, nothing, (t, _) -> t.regularLinks.make(t.often));
    row(
        "RegularChanging.propose",
        it,
        denied,
        denied,
        nothing,
        (t, _) -> t.changing.propose(t.often, RegularFixture.MONDAY, t.regularly()));
    row(
        "RegularChanging.changeDay",
        it,
        denied,
        denied,
        nothing,
        (t, _) -> t.changing.changeDay(t.often, RegularFixture.MONDAY, t.content()));
  }

  private static CareOccasionId of(CareSlotId slot) {
    return CareOccasionId.of(slot);
  }

  private static CareOccasion longAgo(CareSlotId slot) {
    var then = hours(-1000, -999);
    return new CareOccasion(
        of(slot), MemberId.create(), Set.of(), "", "", then, then, then.from(), true);
  }

  @Autowired private CarePages carePages;
  @Autowired private CareOccasions occasions;
  @Autowired private CareLinks careLinks;
  @Autowired private CareByLink careByLink;
  @Autowired private RegularFixture regular;
  @Autowired private RegularBoard regularBoard;
  @Autowired private RegularPlanning regularPlanning;
  @Autowired private RegularAgreement regularAgreement;
  @Autowired private GivingBack givingBack;
  @Autowired private BeingAway away;
  @Autowired private RegularLinks regularLinks;
  @Autowired private RegularByLink regularByLink;
  @Autowired private RegularChanging changing;
  @Autowired private BundleBoard bundles;
  @Autowired private BundleAsking bundleAsking;
  @Autowired private BundleByLink bundleByLink;
  @Autowired private BundleLinks bundleLinks;
  private CareBundleId bundle = CareBundleId.create();
  private CareSlotId day = CareSlotId.create();
  private int weeks;
  private RegularCareId often = RegularCareId.create();
  private CareSlotId opened = CareSlotId.create();
  @Autowired private CheckInBoard checkIns;
  @Autowired private CheckInAnswering checkInAnswers;
  @Autowired private CheckInRhythms rhythms;
  @Autowired private CheckInLinks checkInLinks;
  @Autowired private CheckInByLink checkInByLink;
  private CheckInAskId askedHow = CheckInAskId.create();
  @Autowired private CareFixture care;
  @Autowired private PlatformTransactionManager transactions;
  @Autowired private CareAcceptance acceptance;
  @Autowired private CareAnswers answers;
  @Autowired private CarePlanning planning;
  @Autowired private CareChances chances;
  @Autowired private CareAsking asking;
  @Autowired private CareLadder ladder;
  @Autowired private AskLinks links;
  @Autowired private AskDeliveries deliveries;
  @Autowired private AnswerByLink byLink;
  @Autowired private OfferByLink offerByLink;
  @Autowired private OfferLinks offerLinks;
  @Autowired private DueJobs due;
  @Autowired private TestClock clock;
  @Autowired private CareBoard board;
  @Autowired private CaregiverLimits limits;
  @Autowired private CareOffers offers;
  private OfferId offer = OfferId.create();
  private Period offered = hours(10, 11);
  private FamilyFixture.Home home;
  private FamilyFixture.Home stranger;
  private Actor.Person inge;
  private Actor.Person joe;

  @BeforeEach
  void twoFamilies() {
    home = care.aFamily();
    stranger = care.aFamily();
    inge = care.aCaregiver(home, "Oma Inge");
    joe = care.aCaregiver(home, "Grandpa Joe");
  }

  private interface BySecret {
    Object call(CareAccessMatrixTest test, String secret);
  }

  /** Who acts is said by the secret, not by who is signed in. */
  private static final Map<String, BySecret> BY_SECRET =
      Map.ofEntries(
          Map.entry("AnswerByLink.findToShow", (t, secret) -> t.byLink.findToShow(secret)),
          Map.entry("AnswerByLink.find", (t, secret) -> t.byLink.find(secret)),
          Map.entry("AnswerByLink.calendar", (t, secret) -> t.byLink.calendar(secret)),
          Map.entry(
              "AnswerByLink.accept", (t, secret) -> t.byLink.accept(secret, List.of(hours(0, 4)))),
          Map.entry(
              "AnswerByLink.decline", (t, secret) -> t.byLink.decline(secret, Optional.empty())),
          Map.entry("AnswerByLink.undo", (t, secret) -> t.byLink.undo(secret)),
          Map.entry(
              "AnswerByLink.takeBack", (t, secret) -> t.byLink.takeBack(secret, Optional.empty())),
          Map.entry("AnswerByLink.toCare", (t, secret) -> t.byLink.toCare(secret)),
          Map.entry("BundleByLink.toCare", (t, secret) -> t.bundleByLink.toCare(secret, t.day)),
          Map.entry(
              "RegularByLink.toCare",
              (t, secret) -> t.regularByLink.toCare(secret, RegularFixture.MONDAY)),
          Map.entry("BundleByLink.find", (t, secret) -> t.bundleByLink.find(secret)),
          Map.entry(
              "BundleByLink.accept",
              (t, secret) -> t.bundleByLink.accept(secret, Map.of(t.day, List.of(t.openDay())))),
          Map.entry(
              "BundleByLink.decline",
              (t, secret) -> t.bundleByLink.decline(secret, Set.of(t.day), Optional.empty())),
          Map.entry("BundleByLink.undo", (t, secret) -> t.bundleByLink.undo(secret, t.day)),
          Map.entry("BundleByLink.takeBack", (t, secret) -> t.bundleByLink.takeBack(secret, t.day)),
          Map.entry("CareByLink.find", (t, secret) -> t.careByLink.find(secret)),
          Map.entry("CareByLink.inside", (t, secret) -> t.careByLink.inside(secret, _ -> "in")),
          Map.entry("CheckInByLink.find", (t, secret) -> t.checkInByLink.find(secret)),
          Map.entry(
              "CheckInByLink.answer",
              (t, secret) ->
                  t.checkInByLink.answer(secret, CheckInAnswer.WORKS, "")
                      ? "yes"
                      : Optional.empty()),
          Map.entry("RegularByLink.find", (t, secret) -> t.regularByLink.find(secret)),
          Map.entry("RegularByLink.agree", (t, secret) -> t.regularByLink.agree(secret)),
          Map.entry(
              "RegularByLink.decline",
              (t, secret) -> t.regularByLink.decline(secret, Optional.empty())),
          Map.entry(
              "RegularByLink.giveBack",
              (t, secret) ->
                  t.regularByLink.giveBack(secret, RegularFixture.MONDAY, Optional.empty())),
          Map.entry(
              "RegularByLink.giveUp",
              (t, secret) ->
                  t.regularByLink.giveUp(secret, RegularFixture.MONDAY, Optional.empty())),
          Map.entry(
              "RegularByLink.comeAfterAll",
              (t, secret) -> t.regularByLink.comeAfterAll(secret, t.opened)),
          Map.entry("OfferByLink.find", (t, secret) -> t.offerByLink.find(secret)),
          Map.entry("OfferByLink.offer", (t, secret) -> t.offerByLink.offer(secret, t.anOffer())),
          Map.entry("OfferByLink.withdraw", (t, secret) -> t.offerByLink.withdraw(secret, t.offer)),
          Map.entry(
              "OfferByLink.end", (t, secret) -> t.offerByLink.end(secret) ? "yes" : List.of()));

  @Test
  void everyPublicMethodHasARow() {
    var rows = new HashSet<>(MATRIX.keySet());
    rows.addAll(BY_SECRET.keySet());
    assertThat(PublicMethods.named("care")).isNotEmpty().hasSameElementsAs(rows);
  }

  @TestFactory
  Collection<DynamicTest> whoeverHoldsTheSecretGetsItAndNobodyElse() {
    return BY_SECRET.entrySet().stream()
        .map(
            row ->
                DynamicTest.dynamicTest(row.getKey(), () -> bySecret(row.getKey(), row.getValue())))
        .toList();
  }

  private void bySecret(String method, BySecret row) {
    boolean offering = method.startsWith("OfferByLink");
    for (var who : List.of(home.parent(), joe, stranger.parent())) {
      var slot =
          aSlotInWhich(
              method.replace(
                  offering ? "OfferByLink" : "AnswerByLink",
                  offering ? "CareOffers" : "CareAnswers"));
      var secret =
          offering
              ? aSecretToOffer()
              : method.startsWith("Bundle")
                  ? aSecretForDays()
                  : method.startsWith("Regular")
                      ? aSecretForRegularCare()
                      : method.startsWith("CheckIn")
                          ? aSecretToSayHow()
                          : method.startsWith("CareByLink")
                              ? care.aSecretOfCare(home, of(slot), inge.member())
                              : aSecretToAnswer(slot);
      var guessed = attempt(who, () -> row.call(this, "A".repeat(43)));
      assertThat(Gets.of(guessed)).as("%s", guessed).isEqualTo(Gets.NOTHING);
      var known = attempt(who, () -> row.call(this, secret));
      assertThat(Gets.of(known)).as("%s", known).isEqualTo(Gets.IT);
      care.as(home.parent(), () -> regularPlanning.end(often, RegularFixture.MONDAY));
      care.as(home.parent(), () -> planning.cancel(slot));
      if (method.endsWith(".toCare")) {
        clock.stopAt(CareFixture.NOW);
      }
    }
  }

  private String aSecretToAnswer(CareSlotId slot) {
    var made = (AskLinkResult.Made) care.as(home.parent(), () -> links.make(slot, inge.member()));
    return made.path().substring("answer/".length());
  }

  private String aSecretForRegularCare() {
    return care.as(home.parent(), () -> regularLinks.make(often))
        .orElseThrow()
        .substring("regular/".length());
  }

  private String aSecretToSayHow() {
    return care.as(home.parent(), () -> checkInLinks.make(askedHow))
        .orElseThrow()
        .substring("check-in/".length());
  }

  /** Inge and the parent are asked how it goes, and then it is again when all else happens. */
  private void isAskedHow() {
    regular.agree(inge, often);
    var before = clock.instant();
    clock.stopAt(before.plus(Duration.ofDays(60)));
    due.run(home.family());
    clock.stopAt(before);
    askedHow = care.as(inge, () -> checkIns.of(often)).orElseThrow().mine().orElseThrow().ask();
  }

  private String aSecretForDays() {
    return care.aDaysLink(home, bundle, inge.member()).substring("/days/".length());
  }

  private Period openDay() {
    return care.card(home.parent(), day).period();
  }

  private LocalDate farAhead() {
    return RegularFixture.MONDAY.plusDays(AwayContent.MOST_DAYS - 1);
  }

  private AwayResult isAway(Actor.Person who) {
    var content =
        new AwayContent(RegularFixture.MONDAY, farAhead(), Optional.empty(), Optional.empty());
    return away.say(who.member(), content);
  }

  /** Each time of another caregiver and in another week; Inge is asked. */
  private void aBundle(boolean answered) {
    var lea = care.aCaregiver(home, "Aunt Lea");
    var first = RegularFixture.MONDAY.plusWeeks(10 + weeks++).plusDays(1);
    regular.agreed(home, lea, RegularFixture.weekly(first, 9, 10, DayOfWeek.WEDNESDAY));
    bundle =
        ((AwayResult.Opened)
                care.as(
                    home.parent(),
                    () ->
                        away.say(
                            lea.member(),
                            new AwayContent(
                                first, first.plusDays(1), Optional.empty(), Optional.empty()))))
            .bundle();
    care.as(home.parent(), () -> bundleAsking.ask(bundle, Set.of(inge.member())));
    day = care.as(home.parent(), () -> bundles.find(bundle)).orElseThrow().days().getFirst().id();
    if (answered) {
      care.accept(inge, day, openDay());
    }
  }

  private String aSecretToOffer() {
    return care.as(home.parent(), () -> offerLinks.pathTo(inge.member()))
        .substring("offer/".length());
  }

  @TestFactory
  Collection<DynamicTest> whoGetsWhat() {
    return MATRIX.entrySet().stream()
        .map(
            row -> DynamicTest.dynamicTest(row.getKey(), () -> check(row.getKey(), row.getValue())))
        .toList();
  }

  private void check(String method, Row row) {
    var formerly = new Actor.Person(home.family(), inge.account(), joe.member());
    var nobody = new Actor.Person(home.family(), AccountId.create(), MemberId.create());
    expect(method, row, home.parent(), row.parent());
    expect(method, row, inge, row.asked());
    expect(method, row, joe, row.notAsked());
    expect(method, row, stranger.parent(), row.otherParent());
    expect(method, row, formerly, Gets.DENIED);
    expect(method, row, nobody, Gets.DENIED);
  }

  private void expect(String method, Row row, Actor who, Gets expected) {
    var slot = aSlotInWhich(method);
    var unknown = CareSlotId.create();
    var answer = attempt(who, () -> row.call().apply(this, slot));
    assertThat(Gets.of(answer)).as("%s by %s: %s", method, who, answer).isEqualTo(expected);
    if (expected == Gets.NOTHING) {
      assertThat(answer).isEqualTo(attempt(who, () -> row.call().apply(this, unknown)));
    }
    care.as(home.parent(), () -> planning.cancel(slot));
  }

  /** Inge is asked; she has answered where there is something to undo or take back. */
  private CareSlotId aSlotInWhich(String method) {
    var slot = care.aSlot(home, 0, 4, inge);
    if (Set.of(
            "CareAnswers.undo",
            "CareAnswers.takeBack",
            "CareAnswers.calendar",
            "CareAnswers.toCare")
        .contains(method)) {
      care.accept(inge, slot, hours(0, 4));
    }
    if (List.of("CareOccasions", "CareLinks", "CareByLink").contains(method.split("\\.")[0])) {
      care.accept(inge, slot, hours(0, 4));
    }
    if (method.equals("CareBoard.reminders")) {
      clock.stopAt(hours(0, 4).from().minus(Duration.ofHours(40)));
      due.run(home.family());
    }
    if (method.startsWith("CareLadder.")) {
      care.as(home.parent(), () -> ladder.ask(slot, List.of(joe.member())));
    }
    if (method.startsWith("Bundle")) {
      aBundle(
          Set.of("BundleByLink.undo", "BundleByLink.takeBack", "BundleByLink.toCare")
              .contains(method));
    }
    if (method.startsWith("Regular")
        || method.startsWith("CheckIn")
        || method.startsWith("GivingBack")
        || method.startsWith("BeingAway")) {
      care.as(home.parent(), () -> regularPlanning.end(often, RegularFixture.MONDAY));
      often = regular.proposed(home, inge.member(), RegularFixture.mondays());
    }
    if (Set.of(
            "RegularBoard.opened",
            "RegularBoard.proposedInstead",
            "RegularChanging.propose",
            "RegularChanging.changeDay",
            "BeingAway.promised",
            "BeingAway.say",
            "GivingBack.giveBack",
            "GivingBack.enter",
            "GivingBack.comeAfterAll",
            "RegularByLink.giveBack",
            "RegularByLink.giveUp",
            "RegularByLink.comeAfterAll",
            "RegularByLink.toCare",
            "GivingBack.enterAfterAll",
            "RegularPlanning.end",
            "RegularPlanning.drop",
            "RegularAgreement.giveUp")
        .contains(method)) {
      regular.agree(inge, often);
    }
    if (method.startsWith("CheckIn")) {
      isAskedHow();
    }
    if (method.equals("RegularBoard.proposedInstead")) {
      care.as(home.parent(), () -> changing.propose(often, RegularFixture.MONDAY, regularly()));
    }
    if (method.endsWith("AfterAll") || method.equals("RegularBoard.opened")) {
      var given =
          care.as(inge, () -> givingBack.giveBack(often, RegularFixture.MONDAY, Optional.empty()));
      opened = ((RegularChangeResult.Opened) given).slot();
    }
    if (method.startsWith("CareOffers.")) {
      offer = ((OfferResult.Offered) care.as(inge, () -> offers.offer(anOffer()))).offer();
    }
    if (method.equals("CaregiverLimits.warnings")) {
      care.as(home.parent(), this::changeLimits);
    }
    if (method.endsWith(".toCare")) {
      var care = method.startsWith("Bundle") ? openDay() : hours(0, 4);
      clock.stopAt(care.from().minus(Duration.ofHours(40)));
    }
    return slot;
  }

  /** Each time a later hour, for none is offered twice. */
  private OfferContent anOffer() {
    offered =
        new Period(
            offered.from().plus(Duration.ofHours(1)), offered.until().plus(Duration.ofHours(1)));
    return new OfferContent(offered, "");
  }

  private RegularContent regularly() {
    return regular.content(home, inge.member(), RegularFixture.mondays());
  }

  private Optional<CareSlotId> lock(CareSlotId id) {
    return new TransactionTemplate(transactions).execute(_ -> planning.lock(id));
  }

  private LimitResult changeLimits() {
    var never =
        new CareLimits(
            Set.of(), Optional.empty(), Optional.of(1), Optional.empty(), Optional.empty());
    var seen = new LimitCard(inge.member(), 0, CareLimits.NONE);
    return limits.change(limits.of(inge.member()).orElse(seen), never);
  }

  private Object attempt(Actor who, Supplier<Object> call) {
    return Gets.answer(() -> care.as(who, call));
  }

  private CareSlotContent content() {
    return care.content(home, 0, 4);
  }
}
