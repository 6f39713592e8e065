package app.breather.base.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class TimesTest {

  private static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");
  private static final Times ENGLISH = new Times(BERLIN, Locale.ENGLISH);
  private static final Times GERMAN = new Times(BERLIN, Locale.GERMAN);

  @Test
  void range_within_a_day_names_the_day_once() {
    assertThat(ENGLISH.range(at("2027-03-06T16:00"), at("2027-03-06T22:00")))
        .isEqualTo("Sat 6 March, 16:00\u2060–\u206022:00");
    assertThat(GERMAN.range(at("2027-03-06T16:00"), at("2027-03-06T22:00")))
        .isEqualTo("Sa 6. März, 16:00\u2060–\u206022:00\u00a0Uhr");
  }

  @Test
  void range_across_midnight_names_both_days() {
    assertThat(ENGLISH.range(at("2027-03-06T22:00"), at("2027-03-07T06:30")))
        .isEqualTo("Sat 6 March, 22:00\u00a0– Sun 7 March, 6:30");
  }

  @Test
  void range_until_midnight_stays_on_its_day() {
    assertThat(ENGLISH.range(at("2027-03-06T16:00"), at("2027-03-07T00:00")))
        .isEqualTo("Sat 6 March, 16:00\u2060–\u206024:00");
    assertThat(ENGLISH.range(at("2027-03-05T16:00"), at("2027-03-07T00:00")))
        .isEqualTo("Fri 5 March, 16:00\u00a0– Sat 6 March, 24:00");
  }

  @Test
  void whole_days_have_no_clock() {
    assertThat(ENGLISH.range(at("2027-03-06T00:00"), at("2027-03-07T00:00")))
        .isEqualTo("Sat 6 March");
    assertThat(GERMAN.range(at("2027-03-06T00:00"), at("2027-03-09T00:00")))
        .isEqualTo("Sa 6. März\u00a0– Mo 8. März");
  }

  @Test
  void the_night_the_clocks_change_is_told_by_the_wall() {
    Instant from = at("2027-03-28T01:00");
    Instant until = from.plus(Duration.ofHours(2));
    assertThat(ENGLISH.clock(from, until)).isEqualTo("1:00\u2060–\u20604:00");
    assertThat(ENGLISH.duration(from, until)).isEqualTo("2 hours");
  }

  @Test
  void durations_are_words() {
    assertThat(ENGLISH.duration(Duration.ofHours(1))).isEqualTo("1 hour");
    assertThat(ENGLISH.duration(Duration.ofHours(6))).isEqualTo("6 hours");
    assertThat(ENGLISH.duration(Duration.ofMinutes(90))).isEqualTo("1\u00a0h 30\u00a0min");
    assertThat(ENGLISH.duration(Duration.ofMinutes(20))).isEqualTo("20 minutes");
    assertThat(GERMAN.duration(Duration.ofHours(2))).isEqualTo("2 Stunden");
  }

  @Test
  void days_are_the_familys_not_the_machines() {
    assertThat(ENGLISH.day(Instant.parse("2027-03-06T23:30:00Z"))).isEqualTo("Sun 7 March");
    assertThat(GERMAN.month(LocalDate.of(2027, 3, 1))).isEqualTo("März 2027");
    assertThat(GERMAN.longDay(LocalDate.of(2027, 3, 6))).isEqualTo("Samstag, 6. März");
  }

  @Test
  void other_languages_read_english() {
    assertThat(new Times(BERLIN, Locale.FRENCH).day(LocalDate.of(2027, 3, 6)))
        .isEqualTo("Sat 6 March");
  }

  private static Instant at(String local) {
    return LocalDateTime.parse(local).atZone(BERLIN).toInstant();
  }
}
