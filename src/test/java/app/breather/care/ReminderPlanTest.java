package app.breather.care;

import static org.assertj.core.api.Assertions.assertThat;

import app.breather.base.tenancy.MemberId;
import app.breather.base.time.Period;
import app.breather.care.ReminderPlan.Asked;
import app.breather.care.ReminderPlan.Promise;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Who is reminded of what, and when. */
class ReminderPlanTest {

  private static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");
  private static final Period SLOT = span("2027-03-12T18:00", "2027-03-12T22:00");
  private static final Instant OPENED = at("2027-03-01T12:00");

  private final MemberId inge = MemberId.create();

  @Test
  void aQuarterOfTheTimeToAnswerIsLeft() {
    var plan = plan(true, List.of(new Asked(inge, OPENED, at("2027-03-03T12:00"))), List.of());

    assertThat(plan.next(OPENED)).contains(at("2027-03-03T00:00"));
    assertThat(plan.due(at("2027-03-02T23:59"))).isEmpty();
    assertThat(kinds(plan, "2027-03-03T00:00")).containsExactly(ReminderKind.ANSWER_SOON);
    assertThat(kinds(plan, "2027-03-03T12:00")).isEmpty();
  }

  @Test
  void whatWasPromisedIsTomorrow() {
    var plan = plan(false, List.of(), List.of(new Promise(inge, SLOT, OPENED)));

    assertThat(kinds(plan, "2027-03-11T17:59")).isEmpty();
    assertThat(kinds(plan, "2027-03-11T18:00")).containsExactly(ReminderKind.CARE_TOMORROW);
    assertThat(plan.due(at("2027-03-11T18:00")).getFirst().who()).isEqualTo(Optional.of(inge));
    assertThat(kinds(plan, "2027-03-12T18:00")).isEmpty();
  }

  @Test
  void whoPromisesOnTheEveningBeforeNeedsNoReminder() {
    var late = new Promise(inge, SLOT, at("2027-03-11T18:30"));

    assertThat(kinds(plan(false, List.of(), List.of(late)), "2027-03-11T19:00")).isEmpty();
  }

  @Test
  void nobodyCoversItTwoDaysBefore() {
    var plan = plan(true, List.of(), List.of());

    assertThat(kinds(plan, "2027-03-10T17:59")).isEmpty();
    assertThat(kinds(plan, "2027-03-10T18:00")).containsExactly(ReminderKind.NOBODY_COVERS);
    assertThat(kinds(plan(false, List.of(), List.of()), "2027-03-10T18:00")).isEmpty();
  }

  @Test
  void whoOpensASlotThatIsNearKnowsThatNobodyCoversIt() {
    var plan = new ReminderPlan(SLOT, BERLIN, at("2027-03-11T08:00"), true, List.of(), List.of());

    assertThat(kinds(plan, "2027-03-11T20:00")).isEmpty();
  }

  @Test
  void itLooksAgainOnEachEveningUntilTheLastDay() {
    var weekend = span("2027-03-26T18:00", "2027-03-29T10:00");
    var plan = new ReminderPlan(weekend, BERLIN, OPENED, true, List.of(), List.of());

    assertThat(plan.next(OPENED)).contains(at("2027-03-24T18:00"));
    assertThat(plan.next(at("2027-03-24T18:00"))).contains(at("2027-03-25T18:00"));
    assertThat(plan.next(at("2027-03-27T18:00"))).contains(at("2027-03-28T18:00"));
    assertThat(plan.next(at("2027-03-28T18:00"))).isEmpty();
  }

  @Test
  void theEveningBeforeIsSixOClockOnTheFamilysClockWhenItChanges() {
    var sunday = span("2027-03-28T10:00", "2027-03-28T12:00");
    var plan =
        new ReminderPlan(
            sunday, BERLIN, OPENED, false, List.of(), List.of(new Promise(inge, sunday, OPENED)));

    assertThat(plan.due(at("2027-03-27T18:00"))).hasSize(1);
    assertThat(plan.next(OPENED)).contains(at("2027-03-26T09:00"));
  }

  private static ReminderPlan plan(boolean open, List<Asked> asked, List<Promise> promised) {
    return new ReminderPlan(SLOT, BERLIN, OPENED, open, asked, promised);
  }

  private static List<ReminderKind> kinds(ReminderPlan plan, String when) {
    return plan.due(at(when)).stream().map(ReminderPlan.Reminder::kind).toList();
  }

  private static Period span(String from, String until) {
    return new Period(at(from), at(until));
  }

  private static Instant at(String local) {
    return LocalDateTime.parse(local).atZone(BERLIN).toInstant();
  }
}
