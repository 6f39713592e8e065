package app.breather.care;

import app.breather.base.tenancy.MemberId;
import app.breather.base.time.Period;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Who is to be reminded of what about one slot, and when.
 *
 * @param openedAt when the parents said that they need somebody
 * @param isOpen whether nobody has promised some part of it
 * @param asked who could still answer, and has not
 * @param promised what stands
 */
record ReminderPlan(
    Period slot,
    ZoneId zone,
    Instant openedAt,
    boolean isOpen,
    List<Asked> asked,
    List<Promise> promised) {

  private static final Duration NEAR = Duration.ofHours(48);
  private static final int SHARE = 4;
  private static final LocalTime EVENING = LocalTime.of(18, 0);

  record Asked(MemberId who, Instant at, Instant answerBy) {

    private Instant reminder() {
      return answerBy.minus(Duration.between(at, answerBy).dividedBy(SHARE));
    }
  }

  record Promise(MemberId who, Period period, Instant at) {}

  /**
   * @param who empty for the parents
   * @param occasion another one is reminded of again: when it was asked, or when it begins
   * @param until after which nobody needs it any more
   */
  record Reminder(
      ReminderKind kind,
      Optional<MemberId> who,
      Instant when,
      Instant occasion,
      Period about,
      Instant until) {}

  List<Reminder> due(Instant now) {
    return all()
        .filter(reminder -> !now.isBefore(reminder.when()) && now.isBefore(reminder.until()))
        .toList();
  }

  /** When to look again: also for what may be promised until then. */
  Optional<Instant> next(Instant now) {
    return Stream.of(Stream.of(near()), evenings(), asked.stream().map(Asked::reminder))
        .flatMap(moments -> moments)
        .filter(now::isBefore)
        .filter(slot.until()::isAfter)
        .min(Instant::compareTo);
  }

  private Stream<Reminder> all() {
    var soon =
        asked.stream()
            .map(
                ask ->
                    new Reminder(
                        ReminderKind.ANSWER_SOON,
                        Optional.of(ask.who()),
                        ask.reminder(),
                        ask.at(),
                        slot,
                        ask.answerBy()));
    var tomorrow =
        promised.stream()
            .filter(promise -> promise.at().isBefore(eve(promise.period())))
            .map(
                promise ->
                    new Reminder(
                        ReminderKind.CARE_TOMORROW,
                        Optional.of(promise.who()),
                        eve(promise.period()),
                        promise.period().from(),
                        promise.period(),
                        promise.period().from()));
    return Stream.of(soon, tomorrow, nobody()).flatMap(reminders -> reminders);
  }

  /** Who opens a slot that is so near knows that nobody covers it. */
  private Stream<Reminder> nobody() {
    return isOpen && openedAt.isBefore(near())
        ? Stream.of(
            new Reminder(
                ReminderKind.NOBODY_COVERS,
                Optional.empty(),
                near(),
                slot.from(),
                slot,
                slot.from()))
        : Stream.empty();
  }

  private Instant near() {
    return slot.from().minus(NEAR);
  }

  private Instant eve(Period promised) {
    var day = promised.from().atZone(zone).toLocalDate();
    return day.minusDays(1).atTime(EVENING).atZone(zone).toInstant();
  }

  private Stream<Instant> evenings() {
    var first = slot.from().atZone(zone).toLocalDate().minusDays(1);
    return first
        .datesUntil(slot.until().atZone(zone).toLocalDate().plusDays(1))
        .map(day -> day.atTime(EVENING).atZone(zone).toInstant());
  }
}
