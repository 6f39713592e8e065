package app.breather.timeoff;

import static org.assertj.core.api.Assertions.assertThat;

import app.breather.base.tenancy.MemberId;
import app.breather.base.time.Period;
import app.breather.bedtime.EveningShare;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class BalanceSheetTest {

  private static final ZoneId ZONE = ZoneId.of("Europe/Berlin");
  private static final LocalDate TODAY = LocalDate.of(2027, 4, 14);
  private static final Instant NOW = at("2027-04-14T12:00");
  private static final MemberId ALEX = MemberId.create();
  private static final MemberId SAM = MemberId.create();
  private static final MemberId KIM = MemberId.create();

  private final Map<MemberId, List<Period>> meTime = new HashMap<>();
  private final List<EveningShare> evenings = new ArrayList<>();

  @Test
  void weeksAreSevenDaysUpToYesterdayAndFromTodayOn() {
    assertThat(balance(ALEX, SAM).weeks())
        .extracting(BalanceWeek::first)
        .containsExactly(
            TODAY.minusDays(28),
            TODAY.minusDays(21),
            TODAY.minusDays(14),
            TODAY.minusDays(7),
            TODAY,
            TODAY.plusDays(7));
  }

  @Test
  void whatLiesOutsideTheWeeksDoesNotCount() {
    off(ALEX, "2027-03-16T10:00", "2027-03-17T02:00");
    off(ALEX, "2027-04-27T22:00", "2027-04-28T10:00");

    assertThat(balance(ALEX, SAM).of(ALEX).off()).isEqualTo(Duration.ofHours(4));
  }

  @Test
  void nowPartsWhatWasTakenFromWhatIsPlanned() {
    off(ALEX, "2027-04-14T11:00", "2027-04-14T14:30");

    var share = balance(ALEX, SAM).of(ALEX);

    assertThat(share.taken().total()).isEqualTo(Duration.ofHours(1));
    assertThat(share.planned().total()).isEqualTo(Duration.ofMinutes(150));
  }

  @Test
  void nightIsFromTenToSeven() {
    off(ALEX, "2027-04-09T20:00", "2027-04-10T09:00");

    var taken = balance(ALEX, SAM).of(ALEX).taken();

    assertThat(taken.byDay()).isEqualTo(Duration.ofHours(4));
    assertThat(taken.atNight()).isEqualTo(Duration.ofHours(9));
  }

  @Test
  void theNightInWhichTheClockGoesForwardIsAnHourShorter() {
    off(ALEX, "2027-03-27T22:00", "2027-03-28T07:00");

    assertThat(balance(ALEX, SAM).of(ALEX).taken())
        .isEqualTo(new OffTime(Duration.ZERO, Duration.ofHours(8)));
  }

  @Test
  void eveningsBeforeTodayWereHadAndTonightIsPlanned() {
    evenings.add(new EveningShare(TODAY.minusDays(1), ALEX));
    evenings.add(new EveningShare(TODAY, ALEX));
    evenings.add(new EveningShare(TODAY.plusDays(1), SAM));
    evenings.add(new EveningShare(TODAY.minusDays(3), MemberId.create()));

    var balance = balance(ALEX, SAM);

    assertThat(balance.of(ALEX).bedtimes()).isOne();
    assertThat(balance.of(ALEX).bedtimesPlanned()).isOne();
    assertThat(balance.of(SAM).bedtimes()).isZero();
    assertThat(balance.of(SAM).bedtimesPlanned()).isOne();
  }

  @Test
  void whoHadOverAnHourLessIsDueWithWhatIsPlanned() {
    off(ALEX, "2027-04-01T08:00", "2027-04-01T12:00");
    off(SAM, "2027-04-20T08:00", "2027-04-20T10:00");

    assertThat(balance(ALEX, SAM).due()).containsExactly(new Balance.Due(SAM, Duration.ofHours(2)));
  }

  @Test
  void anHourLessIsEven() {
    off(ALEX, "2027-04-01T08:00", "2027-04-01T09:00");

    assertThat(balance(ALEX, SAM).due()).isEmpty();
  }

  @Test
  void aloneNobodyIsCompared() {
    off(ALEX, "2027-04-01T08:00", "2027-04-01T20:00");

    assertThat(balance(ALEX).due()).isEmpty();
  }

  @Test
  void threeAreMeasuredByTheirMean() {
    off(ALEX, "2027-04-01T08:00", "2027-04-01T17:00");
    off(SAM, "2027-04-02T08:00", "2027-04-02T10:00");
    off(KIM, "2027-04-03T08:00", "2027-04-03T09:00");

    assertThat(balance(ALEX, SAM, KIM).due())
        .containsExactly(
            new Balance.Due(KIM, Duration.ofHours(3)), new Balance.Due(SAM, Duration.ofHours(2)));
  }

  private Balance balance(MemberId... parents) {
    return new BalanceSheet(NOW, ZONE, meTime, evenings).of(List.of(parents), 4, 2);
  }

  private void off(MemberId parent, String from, String until) {
    meTime.computeIfAbsent(parent, _ -> new ArrayList<>()).add(new Period(at(from), at(until)));
  }

  private static Instant at(String time) {
    return LocalDateTime.parse(time).atZone(ZONE).toInstant();
  }
}
