package app.breather.milestones;

import static app.breather.milestones.MilestoneFixture.THEN;
import static app.breather.milestones.MilestoneKind.OTHER;
import static app.breather.milestones.MilestoneKind.STEPS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.breather.IntegrationTest;
import app.breather.base.persistence.AtOnce;
import app.breather.base.security.AccessDenied;
import app.breather.base.tenancy.Actor;
import app.breather.care.CareByLink;
import app.breather.care.CareFixture;
import app.breather.care.CarePlanning;
import app.breather.care.CareSlotId;
import app.breather.family.Household;
import app.breather.handover.report.FirstRecorder;
import app.breather.milestones.MilestoneFixture.Situation;
import app.breather.notifications.Inbox;
import app.breather.notifications.InboxLine;
import java.time.Duration;
import java.time.Instant;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;

/** Who records when, what is refused, and whom it is told. */
@IntegrationTest
class RecordingTest {

  private static final Instant FROM = CareFixture.START;

  @Autowired private MilestoneFixture firsts;
  @Autowired private CareFixture care;
  @Autowired private Milestones milestones;
  @Autowired private MilestoneRecording recording;
  @Autowired private CareByLink byLink;
  @Autowired private CarePlanning planning;
  @Autowired private Household household;
  @Autowired private Inbox inbox;
  @Autowired private FirstRecorder fromReports;
  private Situation now;

  @BeforeEach
  void ingeHasMia() {
    now = firsts.ingeHasMia();
  }

  private RecordResult during(Actor who, MilestoneContent content) {
    return firsts.as(
        who,
        () -> recording.recordDuring(now.care(), MilestoneId.create(), content, Optional.empty()));
  }

  @ParameterizedTest
  @CsvSource({"-7200001, false", "-7200000, true", "28799999, true", "28800000, false"})
  void aCaregiverRecordsFromTwoHoursBeforeUntilTwoHoursAfter(long millis, boolean may) {
    firsts.at(FROM.plusMillis(millis));
    var result = during(now.inge(), firsts.content(now, STEPS));
    assertThat(result)
        .isInstanceOf(may ? RecordResult.Recorded.class : RecordResult.OutsideTime.class);
  }

  @Test
  void byALinkItIsTheSame() {
    var secret = care.aSecretOfCare(now.home(), now.care(), now.inge().member());
    var result =
        byLink.inside(
            secret,
            linked ->
                recording.recordDuring(
                    linked.occasion().id(),
                    MilestoneId.create(),
                    firsts.content(now, STEPS),
                    Optional.empty()));
    assertThat(result.orElseThrow()).isInstanceOf(RecordResult.Recorded.class);
    assertThat(firsts.as(now.inge(), milestones::recordedByMe)).hasSize(1);
  }

  @Test
  void whoHasNoPartInItRecordsNothing() {
    var joe = care.aCaregiver(now.home(), "Grandpa Joe");
    assertThat(during(joe, firsts.content(now, STEPS))).isEqualTo(new RecordResult.Gone());
    var ben = care.aChild(now.home(), "Ben");
    assertThat(during(now.inge(), new MilestoneContent(ben, STEPS, "", THEN, "", false)))
        .isEqualTo(new RecordResult.Gone());
    assertThatThrownBy(() -> during(now.alex(), firsts.content(now, STEPS)))
        .isInstanceOf(AccessDenied.class);
    assertThatThrownBy(() -> firsts.records(now.inge(), firsts.content(now, STEPS)))
        .isInstanceOf(AccessDenied.class);
  }

  @Test
  void careThatIsCancelledBeforeItBeganHasNoFirsts() {
    firsts.at(FROM.minus(Duration.ofHours(1)));
    firsts.as(now.alex(), () -> planning.cancel(new CareSlotId(now.care().care())));
    assertThat(during(now.inge(), firsts.content(now, STEPS))).isEqualTo(new RecordResult.Gone());
  }

  @Test
  void whatIsWrongIsSaidAndNothingIsStored() {
    assertThat(problems(content(OTHER, " ", THEN, "", false)))
        .containsExactly(MilestoneProblem.NO_WORDS);
    assertThat(problems(content(OTHER, "x".repeat(81), THEN, "x".repeat(1001), false)))
        .containsExactlyInAnyOrder(MilestoneProblem.LONG_WORDS, MilestoneProblem.LONG_NOTE);
    assertThat(problems(content(STEPS, "", THEN.plusMillis(1), "", false)))
        .containsExactly(MilestoneProblem.AHEAD);
    assertThat(problems(content(STEPS, "", FROM.minus(Duration.ofHours(3)), "", false)))
        .containsExactly(MilestoneProblem.TOO_EARLY);
    assertThat(problems(content(STEPS, "", THEN, "", true)))
        .containsExactly(MilestoneProblem.SAFETY_WITHOUT_NOTE);
    assertThat(firsts.as(now.inge(), milestones::recordedByMe)).isEmpty();
  }

  private Iterable<MilestoneProblem> problems(MilestoneContent content) {
    return ((RecordResult.Invalid) during(now.inge(), content)).problems();
  }

  private MilestoneContent content(
      MilestoneKind kind, String words, Instant then, String note, boolean safety) {
    return new MilestoneContent(now.mia(), kind, words, then, note, safety);
  }

  @Test
  void aFormThatIsSentEightTimesAtOnceRecordsOnce() throws Exception {
    var id = MilestoneId.create();
    var content = firsts.content(now, STEPS);
    var picture = firsts.aPicture(now.inge());
    List<RecordResult> results;
    try (var threads = Executors.newFixedThreadPool(8)) {
      results =
          AtOnce.all(
              threads,
              Collections.nCopies(8, content),
              same ->
                  firsts.as(
                      now.inge(),
                      () -> recording.recordDuring(now.care(), id, same, Optional.of(picture))));
    }
    assertThat(results).allMatch(RecordResult.Recorded.class::isInstance);
    assertThat(firsts.as(now.inge(), milestones::recordedByMe)).hasSize(1);
  }

  @Test
  void noMoreThanFiftyADayAreRecordedByOne() {
    for (int each = 0; each < 50; each++) {
      firsts.ingeRecords(now, STEPS);
    }
    assertThat(during(now.inge(), firsts.content(now, STEPS)))
        .isEqualTo(new RecordResult.TooMany());
  }

  @Test
  void aPictureThatWaitedTooLongIsGone() {
    var picture = firsts.aPicture(now.sam());
    firsts.daysLater(1);
    assertThat(
            firsts.as(
                now.sam(),
                () ->
                    recording.record(
                        MilestoneId.create(), firsts.content(now, STEPS), Optional.of(picture))))
        .isEqualTo(new RecordResult.MediaGone());
    assertThat(firsts.open(now.sam())).isEmpty();
  }

  @Test
  void aCaregiverReadsOnlyWhatTheyRecorded() {
    firsts.records(now.sam(), firsts.content(now, STEPS));
    var mine = firsts.ingeRecords(now, OTHER);
    assertThat(firsts.as(now.inge(), milestones::recordedByMe))
        .extracting(MilestoneCard::id)
        .containsExactly(mine);
    assertThatThrownBy(() -> firsts.open(now.inge())).isInstanceOf(AccessDenied.class);
  }

  @Test
  void whoRecordedItTakesItBackAndNobodyElseDoes() {
    var id =
        firsts.ingeRecords(
            now, firsts.content(now, STEPS), Optional.of(firsts.aPicture(now.inge())));
    assertThat(firsts.as(now.alex(), () -> recording.takeBack(id))).isFalse();
    assertThat(firsts.as(now.inge(), () -> recording.takeBack(id))).isTrue();
    assertThat(firsts.as(now.inge(), () -> recording.takeBack(id))).isFalse();
    assertThat(firsts.as(now.inge(), milestones::recordedByMe)).isEmpty();
  }

  @Test
  void whoChoseToBeToldIsToldAndTheOtherIsNot() {
    firsts.wants(now, now.sam(), STEPS);
    firsts.ingeRecords(now, STEPS);
    assertThat(news(now.sam())).containsExactly("milestones.message.steps");
    assertThat(news(now.alex())).isEmpty();
  }

  @Test
  void whatConcernsSafetyIsToldToAllParentsAtOnce() {
    var fall = new MilestoneContent(now.mia(), STEPS, "", THEN, "Fell", true);
    firsts.ingeRecords(now, fall, Optional.empty());
    assertThat(news(now.alex())).contains("milestones.message.safety");
    assertThat(news(now.sam())).contains("milestones.message.safety");
  }

  private List<String> news(Actor.Person parent) {
    return firsts.as(parent, () -> inbox.latest(50)).stream()
        .map(InboxLine::key)
        .filter(key -> key.startsWith("milestones"))
        .toList();
  }

  @Test
  void whoLeftIsStillNamed() {
    firsts.wants(now, now.sam(), STEPS);
    firsts.ingeRecords(now, STEPS);
    firsts.as(now.alex(), () -> household.removeMember(now.inge().member()));
    assertThat(firsts.as(now.sam(), milestones::open).getFirst().recordedBy())
        .isEqualTo(now.inge().member());
    assertThatThrownBy(() -> firsts.as(now.inge(), milestones::recordedByMe))
        .isInstanceOf(AccessDenied.class);
  }

  @Test
  void anotherFamilySeesAndTakesNothing() {
    var id = firsts.ingeRecords(now, STEPS);
    var neighbour = care.aFamily();
    firsts.at(THEN);
    assertThat(firsts.open(neighbour.parent())).isEmpty();
    assertThat(firsts.as(neighbour.parent(), () -> recording.takeBack(id))).isFalse();
    assertThat(
            firsts.as(
                neighbour.parent(),
                () ->
                    recording.record(
                        MilestoneId.create(), firsts.content(now, STEPS), Optional.empty())))
        .isEqualTo(new RecordResult.Gone());
  }

  @Test
  void whatAReportCallsAFirstGoesIntoTheEnvelopeAlone() {
    firsts.wants(now, now.sam(), OTHER);
    var key = UUID.randomUUID();
    for (int each = 0; each < 2; each++) {
      assertThat(
              firsts.as(
                  now.inge(),
                  () ->
                      fromReports.keep(
                          key,
                          Optional.of(now.care()),
                          now.mia(),
                          THEN,
                          "She waved ".repeat(20),
                          Optional.empty())))
          .isTrue();
    }
    var kept = firsts.as(now.sam(), milestones::open).getFirst().content();
    assertThat(kept.words()).startsWith("She waved").hasSizeLessThanOrEqualTo(80);
    assertThat(kept.note()).hasSize(199);
    assertThat(firsts.open(now.alex())).isEmpty();
    assertThat(firsts.open(now.sam())).hasSize(1);
    assertThat(
            firsts.as(
                now.inge(),
                () ->
                    fromReports.keep(
                        key, Optional.of(now.care()), now.mia(), THEN, " ", Optional.empty())))
        .as("known by its key")
        .isTrue();
  }
}
