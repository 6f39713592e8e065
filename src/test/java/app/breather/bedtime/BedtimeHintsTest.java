package app.breather.bedtime;

import static app.breather.bedtime.BedtimeFixture.MONDAY;
import static org.assertj.core.api.Assertions.assertThat;

import app.breather.IntegrationTest;
import app.breather.base.tenancy.ChildId;
import app.breather.base.time.Period;
import app.breather.base.ui.Times;
import app.breather.calendar.Parkers;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What who cares for Mia, and perhaps Ben, reads about bedtime, which is from seven to eight. */
@IntegrationTest
class BedtimeHintsTest {

  private static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");

  @Autowired private BedtimeFixture bedtime;
  @Autowired private BedtimeHints hints;
  @Autowired private RotaAgreement agreement;
  private Parkers.Family family;
  private ChildId mia;
  private ChildId ben;

  @BeforeEach
  void aRota() {
    family = bedtime.aFamilyWithARota();
    mia = family.mia();
    ben = bedtime.aBrother(family);
  }

  @Test
  void anEveningWithBedtimeSaysTheHoursAndWhoseTheyAre() {
    assertThat(said(16, 22, mia)).containsExactly("Bedtime 19:00–20:00, Mia");
    assertThat(said(16, 22, mia, ben)).containsExactly("Bedtime 19:00–20:00, Mia and Ben");
    assertThat(said(19, 20, ben)).containsExactly("Bedtime 19:00–20:00, Ben");
  }

  @Test
  void careThatEndsBeforeBedtimeSaysNothingOfIt() {
    assertThat(said(16, 19, mia)).isEmpty();
    assertThat(said(20, 23, mia)).isEmpty();
  }

  @Test
  void severalDaysSayItOnce() {
    assertThat(said(16, 24 + 22, mia)).containsExactly("Bedtime 19:00–20:00, Mia");
  }

  @Test
  void childrenWithHoursOfTheirOwnHaveALineEach() {
    var earlier =
        new RotaContent(
            MONDAY,
            LocalTime.of(18, 30),
            LocalTime.of(19, 15),
            new Pattern.Cycle(List.of(family.alex().member())),
            Set.of(ben));
    bedtime.as(family.alex(), () -> agreement.agree(earlier, Optional.empty()));
    assertThat(said(16, 22, mia, ben))
        .containsExactly("Bedtime 18:30–19:15, Ben", "Bedtime 19:00–20:00, Mia");
    assertThat(said(16, 22, mia)).containsExactly("Bedtime 19:00–20:00, Mia");
  }

  @Test
  void hoursThatChangeOnTheWayAreSaidWithTheirDays() {
    var later =
        new RotaContent(
            MONDAY.plusDays(1),
            LocalTime.of(19, 30),
            LocalTime.of(20, 0),
            new Pattern.Cycle(List.of(family.alex().member())));
    var before = bedtime.version(family);
    bedtime.as(family.alex(), () -> agreement.agree(later, before));
    assertThat(said(16, 24 + 22, mia))
        .containsExactly("Bedtime Mon 1 March, 19:00–20:00, Tue 2 March, 19:30–20:00, Mia");
  }

  /** From Monday's midnight on. */
  private List<String> said(int from, int until, ChildId... children) {
    var times = new Times(BERLIN, Locale.ENGLISH);
    return bedtime
        .as(family.inge(), () -> hints.hints(hours(from, until), Set.of(children)))
        .stream()
        .map(hint -> hint.said(times).replace("\u2060", ""))
        .toList();
  }

  private static Period hours(int from, int until) {
    LocalDateTime midnight = MONDAY.atStartOfDay();
    return Period.between(midnight.plusHours(from), midnight.plusHours(until), BERLIN)
        .orElseThrow();
  }
}
