package app.breather.milestones;

import static app.breather.milestones.MilestoneFixture.THAT_DAY;
import static app.breather.milestones.MilestoneFixture.THEN;
import static app.breather.milestones.MilestoneKind.OTHER;
import static app.breather.milestones.MilestoneKind.STEPS;
import static app.breather.milestones.MilestoneKind.TOOTH;
import static app.breather.milestones.MilestoneKind.WORD;
import static org.assertj.core.api.Assertions.assertThat;

import app.breather.IntegrationTest;
import app.breather.base.tenancy.ChildId;
import app.breather.base.time.Period;
import app.breather.calendar.AbsenceKind;
import app.breather.calendar.AbsenceTime;
import app.breather.calendar.Absences;
import app.breather.calendar.Title;
import app.breather.care.CareFixture;
import app.breather.milestones.MilestoneFixture.Situation;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** rules.md 7: what is sealed for whom, and by what it opens. */
@IntegrationTest
class EnvelopeTest {

  @Autowired private MilestoneFixture firsts;
  @Autowired private CareFixture care;
  @Autowired private Milestones milestones;
  @Autowired private TellOrSeal tellOrSeal;
  @Autowired private OpeningEnvelopes opening;
  @Autowired private MilestoneRecording recording;
  @Autowired private Absences absences;
  private Situation now;

  @BeforeEach
  void ingeHasMia() {
    now = firsts.ingeHasMia();
  }

  @Test
  void noAnswerYetIsSealed() {
    firsts.ingeRecords(now, STEPS);
    assertThat(firsts.open(now.alex())).isEmpty();
    assertThat(firsts.open(now.sam())).isEmpty();
  }

  @Test
  void twoPartnersCanHaveChosenDifferently() {
    firsts.wants(now, now.alex());
    firsts.wants(now, now.sam(), STEPS);
    var steps = firsts.ingeRecords(now, STEPS);
    firsts.ingeRecords(now, WORD);

    assertThat(firsts.open(now.alex())).isEmpty();
    assertThat(firsts.open(now.sam())).containsExactly(steps);
    assertThat(firsts.as(now.sam(), milestones::open).getFirst().opened()).isEmpty();
  }

  @Test
  void whatAParentRecordedIsNotSealedForThatParentAlone() {
    var mine = firsts.records(now.sam(), firsts.content(now, STEPS));
    assertThat(firsts.open(now.sam())).containsExactly(mine);
    assertThat(firsts.open(now.alex())).isEmpty();
  }

  @Test
  void healthAndSafetyAreNeverSealed() {
    firsts.wants(now, now.alex());
    var fall = new MilestoneContent(now.mia(), STEPS, "", THEN, "Fell on her head", true);
    var id = firsts.ingeRecords(now, fall, java.util.Optional.empty());
    assertThat(firsts.open(now.alex())).containsExactly(id);
    assertThat(firsts.open(now.sam())).containsExactly(id);
  }

  @Test
  void iSawItOpensThatKindUpToThatDayForThatParentAlone() {
    var steps = firsts.ingeRecords(now, STEPS);
    firsts.ingeRecords(now, WORD);
    firsts.daysLater(2);

    assertThat(fresh(firsts.saw(now, now.alex(), STEPS, THAT_DAY.plusDays(2))))
        .containsExactly(steps);
    assertThat(firsts.open(now.alex())).containsExactly(steps);
    assertThat(firsts.open(now.sam())).isEmpty();
    assertThat(firsts.as(now.alex(), milestones::open).getFirst().opened())
        .contains(new Opened.Saw(THAT_DAY.plusDays(2)));
  }

  @Test
  void iSawItOnADayBeforeOpensNothingOfTheDayAfter() {
    firsts.ingeRecords(now, STEPS);
    assertThat(fresh(firsts.saw(now, now.alex(), STEPS, THAT_DAY.minusDays(1)))).isEmpty();
    assertThat(firsts.open(now.alex())).isEmpty();
  }

  @Test
  void whatComesAfterISawItIsSealedAgain() {
    firsts.saw(now, now.alex(), STEPS, THAT_DAY);
    firsts.at(THEN.plus(Duration.ofDays(1)));
    firsts.records(now.sam(), firsts.content(now, STEPS));
    assertThat(firsts.open(now.alex())).isEmpty();
  }

  @Test
  void daysAreTheFamilys() {
    firsts.at(Instant.parse("2027-03-08T22:59:59Z"));
    var beforeMidnight = firsts.records(now.sam(), firsts.content(now, STEPS));
    firsts.at(Instant.parse("2027-03-08T23:00:00Z"));
    var afterMidnight = firsts.records(now.sam(), firsts.content(now, STEPS));

    firsts.saw(now, now.alex(), STEPS, LocalDate.of(2027, 3, 8));
    assertThat(firsts.open(now.alex())).containsExactly(beforeMidnight);
    firsts.saw(now, now.alex(), STEPS, LocalDate.of(2027, 3, 9));
    assertThat(firsts.open(now.alex())).containsExactly(afterMidnight, beforeMidnight);
  }

  @Test
  void anEmptyEnvelopeOpensAsAFullOne() {
    assertThat(firsts.saw(now, now.alex(), STEPS, THAT_DAY))
        .isEqualTo(new OpenResult.Opened(List.of()));
  }

  @Test
  void aDayThatIsToComeOrTooLongAgoCannotHaveBeenSeen() {
    assertThat(firsts.saw(now, now.alex(), STEPS, THAT_DAY.plusDays(1)))
        .isEqualTo(new OpenResult.NoSuchDay());
    assertThat(firsts.saw(now, now.alex(), STEPS, LocalDate.of(1900, 1, 1)))
        .isEqualTo(new OpenResult.NoSuchDay());
  }

  @Test
  void ownWordsOpenWithEverythingOnly() {
    var own = firsts.ingeRecords(now, OTHER);
    assertThat(firsts.saw(now, now.alex(), OTHER, THAT_DAY)).isEqualTo(new OpenResult.Gone());

    assertThat(fresh(firsts.as(now.alex(), () -> opening.openEverything(now.mia()))))
        .containsExactly(own);
    firsts.at(THEN.plusSeconds(1));
    firsts.ingeRecords(now, OTHER);
    assertThat(firsts.open(now.alex())).containsExactly(own);
    assertThat(firsts.open(now.sam())).isEmpty();
  }

  @Test
  void itOpensByItselfWhenTheChosenDayBegins() {
    var steps = firsts.ingeRecords(now, STEPS);
    var birthday = THAT_DAY.plusDays(20);
    assertThat(firsts.as(now.alex(), () -> opening.openOn(now.mia(), birthday)))
        .isEqualTo(new OpenResult.Waits(birthday));
    assertThat(firsts.as(now.alex(), opening::chosenDays)).containsEntry(now.mia(), birthday);
    // the clocks go forward in between: midnight is the family's
    var midnight = Instant.parse("2027-03-27T23:00:00Z");
    firsts.at(midnight.minusMillis(1));
    assertThat(firsts.open(now.alex())).isEmpty();
    firsts.at(midnight);
    assertThat(firsts.open(now.alex())).containsExactly(steps);
    assertThat(firsts.as(now.alex(), opening::chosenDays)).isEmpty();
    firsts.at(midnight.plusSeconds(1));
    firsts.records(now.sam(), firsts.content(now, STEPS));
    assertThat(firsts.open(now.alex())).containsExactly(steps);
  }

  @Test
  void aChosenDayCanBeMovedAndForgotten() {
    firsts.as(now.alex(), () -> opening.openOn(now.mia(), THAT_DAY.plusDays(1)));
    firsts.as(now.alex(), () -> opening.openOn(now.mia(), THAT_DAY.plusDays(3)));
    assertThat(firsts.as(now.alex(), opening::chosenDays))
        .containsEntry(now.mia(), THAT_DAY.plusDays(3));
    assertThat(firsts.as(now.sam(), opening::chosenDays)).isEmpty();
    assertThat(firsts.as(now.alex(), () -> opening.stayClosed(now.mia()))).isTrue();
    firsts.ingeRecords(now, STEPS);
    firsts.daysLater(5);
    assertThat(firsts.open(now.alex())).isEmpty();
    assertThat(firsts.as(now.alex(), () -> opening.openOn(now.mia(), THAT_DAY)))
        .isEqualTo(new OpenResult.NoSuchDay());
  }

  @Test
  void switchingToSealedNeverReseals() {
    firsts.wants(now, now.alex(), STEPS);
    var before = firsts.ingeRecords(now, STEPS);
    firsts.at(THEN.plusSeconds(60));
    firsts.wants(now, now.alex());
    firsts.at(THEN.plusSeconds(120));
    firsts.ingeRecords(now, STEPS);

    assertThat(firsts.open(now.alex())).containsExactly(before);
  }

  @Test
  void switchingToTellMeOpensThatKind() {
    var steps = firsts.ingeRecords(now, STEPS);
    firsts.ingeRecords(now, TOOTH);
    firsts.at(THEN.plusSeconds(60));
    firsts.wants(now, now.alex(), STEPS);
    assertThat(firsts.open(now.alex())).containsExactly(steps);
    assertThat(firsts.as(now.alex(), milestones::open).getFirst().opened())
        .contains(new Opened.ToldAfterAll());

    firsts.at(THEN.plusSeconds(120));
    firsts.wants(now, now.alex());
    assertThat(firsts.open(now.alex()))
        .as("sealed again, what opened stays open")
        .containsExactly(steps);
    assertThat(firsts.open(now.sam())).isEmpty();
  }

  @Test
  void forWhoJoinsLateAllThatWasIsSealedUntilTheyChoose() {
    firsts.wants(now, now.alex(), STEPS);
    var steps = firsts.ingeRecords(now, STEPS);
    var kim = care.aParent(now.home(), "Kim");

    assertThat(firsts.open(kim)).isEmpty();
    assertThat(firsts.as(kim, tellOrSeal::isToBeAsked)).isTrue();
    firsts.wants(now, kim, STEPS);
    assertThat(firsts.open(kim)).containsExactly(steps);
    assertThat(firsts.as(kim, tellOrSeal::isToBeAsked)).isFalse();
  }

  @Test
  void parentsAreAskedOnceThereIsACaregiver() {
    var home = care.aFamily();
    assertThat(firsts.as(home.parent(), tellOrSeal::isToBeAsked)).isFalse();
    care.aCaregiverWithoutAccount(home, "Opa");
    assertThat(firsts.as(home.parent(), tellOrSeal::isToBeAsked)).isTrue();
  }

  @Test
  void ofAnotherChildNothingOpens() {
    var ben = care.aChild(now.home(), "Ben");
    firsts.wants(now, now.alex(), STEPS);
    firsts.records(now.sam(), new MilestoneContent(ben, STEPS, "", THEN, "", false));
    firsts.as(now.alex(), () -> opening.openEverything(now.mia()));
    assertThat(firsts.open(now.alex())).isEmpty();
    assertThat(
            firsts.as(
                now.alex(), () -> opening.openEverything(new ChildId(java.util.UUID.randomUUID()))))
        .isEqualTo(new OpenResult.Gone());
  }

  @Test
  void whatTheyWereDoingIsToldToThatParentAlone() {
    var there = new Period(THEN.minusSeconds(3600), THEN.plusSeconds(3600));
    firsts.as(
        now.alex(),
        () -> absences.record(now.alex().member(), AbsenceKind.WORK, new AbsenceTime.Once(there)));
    var id = firsts.ingeRecords(now, STEPS);
    firsts.saw(now, now.alex(), STEPS, THAT_DAY);
    firsts.saw(now, now.sam(), STEPS, THAT_DAY);

    var alex = firsts.as(now.alex(), () -> milestones.meanwhile(milestones.open()));
    assertThat(alex.get(id).title()).isEqualTo(Title.translated("calendar.absence.work"));
    assertThat(firsts.as(now.sam(), () -> milestones.meanwhile(milestones.open()))).isEmpty();
  }

  @Test
  void theOneWhoRecordsIsRemindedOfThoseWhoKeepItSealed() {
    firsts.wants(now, now.sam(), STEPS);
    var kept =
        firsts.as(now.inge(), () -> milestones.keepSealed(List.of(now.mia()))).get(now.mia());
    assertThat(kept.get(STEPS)).extracting(parent -> parent.name()).containsExactly("Alex");
    assertThat(kept.get(WORD)).extracting(parent -> parent.name()).containsExactly("Alex", "Sam");
    var told =
        firsts.as(
            now.inge(),
            () ->
                recording.recordDuring(
                    now.care(),
                    MilestoneId.create(),
                    firsts.content(now, STEPS),
                    java.util.Optional.empty()));
    assertThat(((RecordResult.Recorded) told).keepSealed())
        .extracting(parent -> parent.name())
        .containsExactly("Alex");
  }

  @Test
  void allChoicesAreReadInShort() {
    firsts.wants(now, now.sam(), STEPS);
    assertThat(firsts.as(now.alex(), tellOrSeal::wishes))
        .extracting(ParentWish::wish)
        .containsExactly(ParentWish.Wish.NOT_SAID, ParentWish.Wish.SOME);
    firsts.as(now.sam(), () -> tellOrSeal.choose(now.mia(), EnumSet.allOf(MilestoneKind.class)));
    firsts.as(now.alex(), () -> tellOrSeal.choose(now.mia(), Set.of()));
    assertThat(firsts.as(now.alex(), tellOrSeal::wishes))
        .extracting(ParentWish::wish)
        .containsExactly(ParentWish.Wish.SEALED, ParentWish.Wish.TOLD);
  }

  private static List<MilestoneId> fresh(OpenResult result) {
    return ((OpenResult.Opened) result).fresh().stream().map(MilestoneCard::id).toList();
  }
}
