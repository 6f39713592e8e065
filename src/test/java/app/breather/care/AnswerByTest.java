package app.breather.care;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

class AnswerByTest {

  private static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");

  @Example
  void farAheadThereAreTwoDaysToAnswer() {
    assertThat(answerBy("2027-03-01T10:00", "2027-03-20T10:00")).isEqualTo(at("2027-03-03T10:00"));
  }

  @Example
  void anAnswerIsWantedTwelveHoursBeforeTheStart() {
    assertThat(answerBy("2027-03-01T10:00", "2027-03-03T07:00")).isEqualTo(at("2027-03-02T19:00"));
  }

  @Example
  void anAnswerThatWouldBeDueAtNightIsDueNextMorning() {
    assertThat(answerBy("2027-03-01T23:00", "2027-03-20T10:00")).isEqualTo(at("2027-03-04T09:00"));
  }

  @Example
  void itIsDueTheEveningBeforeWhenTheMorningIsTooLate() {
    assertThat(answerBy("2027-03-01T12:00", "2027-03-03T10:30")).isEqualTo(at("2027-03-02T21:30"));
  }

  @Example
  void lessThanADayAheadTheStartIsTheLimit() {
    assertThat(answerBy("2027-03-01T12:00", "2027-03-02T11:00")).isEqualTo(at("2027-03-02T11:00"));
  }

  @Example
  void anEveningInLessThanAnHourIsTooSoon() {
    assertThat(answerBy("2027-03-01T21:00", "2027-03-02T21:00")).isEqualTo(at("2027-03-02T09:00"));
    assertThat(answerBy("2027-03-01T20:45", "2027-03-02T21:00")).isEqualTo(at("2027-03-02T09:00"));
  }

  @Example
  void twoDaysAreFortyEightHoursWhenTheClocksChange() {
    assertThat(answerBy("2027-03-27T12:00", "2027-04-20T10:00")).isEqualTo(at("2027-03-29T13:00"));
    assertThat(answerBy("2027-10-30T12:00", "2027-11-20T10:00")).isEqualTo(at("2027-11-01T11:00"));
  }

  @Example
  void theMorningAndTheEveningAreThoseOfTheFamilyInTheNightsOfTheClockChanges() {
    assertThat(answerBy("2027-03-26T02:30", "2027-04-20T10:00")).isEqualTo(at("2027-03-28T09:00"));
    assertThat(answerBy("2027-10-29T23:30", "2027-11-20T10:00")).isEqualTo(at("2027-11-01T09:00"));
    assertThat(answerBy("2027-03-27T10:00", "2027-03-28T10:45")).isEqualTo(at("2027-03-28T10:45"));
  }

  @Property
  void nobodyIsExpectedToAnswerAfterTheStartOrBeforeBeingAsked(
      @ForAll @IntRange(max = 600_000) int sentMinute,
      @ForAll @IntRange(min = 1, max = 30_000) int aheadMinutes) {
    var sent = Instant.parse("2027-01-01T00:00:00Z").plus(Duration.ofMinutes(sentMinute));
    var start = sent.plus(Duration.ofMinutes(aheadMinutes));

    assertThat(AnswerBy.of(sent, start, BERLIN)).isAfter(sent).isBeforeOrEqualTo(start);
  }

  @Property
  void aDeadlineOtherThanTheStartIsNeverAtNight(
      @ForAll @IntRange(max = 600_000) int sentMinute,
      @ForAll @IntRange(min = 1440, max = 30_000) int aheadMinutes) {
    var sent = Instant.parse("2027-01-01T00:00:00Z").plus(Duration.ofMinutes(sentMinute));
    var start = sent.plus(Duration.ofMinutes(aheadMinutes));
    var answerBy = AnswerBy.of(sent, start, BERLIN);

    if (!answerBy.equals(start)) {
      assertThat(answerBy.atZone(BERLIN).toLocalTime())
          .isBetween(LocalTime.of(8, 0), LocalTime.of(22, 0));
    }
  }

  private static Instant answerBy(String sent, String start) {
    return AnswerBy.of(at(sent), at(start), BERLIN);
  }

  private static Instant at(String local) {
    return LocalDateTime.parse(local).atZone(BERLIN).toInstant();
  }
}
