package app.breather.handover.baton;

import static org.assertj.core.api.Assertions.assertThat;

import app.breather.base.tenancy.ChildId;
import app.breather.base.tenancy.MemberId;
import app.breather.base.time.ClockTimes;
import app.breather.calendar.Taken;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

class BatonLogTest {

  private static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");
  private static final MemberId SAM = MemberId.create();
  private static final MemberId INGE = MemberId.create();
  private static final ChildId MIA = ChildId.create();
  private static final ChildId TOM = ChildId.create();

  private final List<BatonLine> lines = new ArrayList<>();

  @Test
  void theLastThatWasSaidHolds() {
    said(INGE, "14:05", MIA);
    said(SAM, "17:30", MIA);
    assertThat(taken("18:00")).containsExactly(taken(MIA, SAM, "17:30", "17:30"));
  }

  @Test
  void whoSaysItAgainHasHadTheChildSinceTheFirstTime() {
    said(SAM, "12:00", MIA);
    said(INGE, "14:05", MIA);
    said(INGE, "18:05", MIA);
    assertThat(taken("18:10")).containsExactly(taken(MIA, INGE, "14:05", "18:05"));
  }

  @Test
  void whatWasCorrectedHoldsSinceThen() {
    lines.add(line(INGE, "13:40", "14:05", false, MIA));
    assertThat(taken("15:00")).containsExactly(taken(MIA, INGE, "13:40", "14:05"));
  }

  @Test
  void whatWasNotSoIsAsIfItHadNotBeenSaid() {
    said(SAM, "12:00", MIA);
    lines.add(line(INGE, "14:05", "14:05", true, MIA));
    assertThat(taken("15:00")).containsExactly(taken(MIA, SAM, "12:00", "12:00"));
  }

  @Test
  void ofSeveralChildrenEachHasTheirOwn() {
    said(SAM, "12:00", MIA, TOM);
    said(INGE, "14:00", TOM);
    assertThat(taken("15:00"))
        .containsExactlyInAnyOrder(
            taken(MIA, SAM, "12:00", "12:00"), taken(TOM, INGE, "14:00", "14:00"));
  }

  @Test
  void afterADayItCountsNoMore() {
    said(SAM, "12:00", MIA);
    assertThat(log().taken(at("12:00").plusSeconds(24 * 3600 - 1))).hasSize(1);
    assertThat(log().taken(at("12:00").plusSeconds(24 * 3600))).isEmpty();
  }

  @Test
  void aCorrectionHasRoomBetweenWhatWasSaidBeforeAndAfter() {
    said(SAM, "12:00", MIA);
    said(INGE, "14:05", MIA);
    said(SAM, "17:30", MIA);
    said(SAM, "13:00", TOM);
    var middle = lines.get(1);
    assertThat(log().before(middle)).contains(at("12:00"));
    assertThat(log().after(middle)).contains(at("17:30"));
    assertThat(log().isLast(middle)).isFalse();
    assertThat(log().isLast(lines.get(2))).isTrue();
  }

  @Test
  void theTimeMeantIsTheLastAtWhichTheClocksShowedIt() {
    assertThat(ClockTimes.last(LocalTime.of(13, 40), at("14:05"), BERLIN)).isEqualTo(at("13:40"));
    assertThat(ClockTimes.last(LocalTime.of(23, 50), at("00:10"), BERLIN))
        .isEqualTo(at("00:10").minusSeconds(20 * 60));
  }

  @Test
  void ofAnHourThatComesTwiceTheLaterIsMeantOnceItHasBeen() {
    var half = LocalTime.of(2, 30);
    assertThat(ClockTimes.last(half, Instant.parse("2027-10-31T00:45:00Z"), BERLIN))
        .isEqualTo(Instant.parse("2027-10-31T00:30:00Z"));
    assertThat(ClockTimes.last(half, Instant.parse("2027-10-31T01:45:00Z"), BERLIN))
        .isEqualTo(Instant.parse("2027-10-31T01:30:00Z"));
  }

  @Test
  void anHourThatIsLeftOutIsTheDayBefores() {
    assertThat(ClockTimes.last(LocalTime.of(2, 30), Instant.parse("2027-03-28T05:00:00Z"), BERLIN))
        .isEqualTo(Instant.parse("2027-03-27T01:30:00Z"));
  }

  @Test
  void whatAFormSaysOfWhatWasSeenIsReadBack() {
    var seen = new BatonSeen(Map.of(MIA, 3, TOM, 0));
    assertThat(BatonSeen.parse(seen.toString())).contains(seen);
    for (var wrong : List.of("", "x", MIA.toString(), MIA + ".", MIA + ".-1", MIA + ".1_", "_")) {
      assertThat(BatonSeen.parse(wrong)).as(wrong).isEmpty();
    }
  }

  private List<Taken> taken(String now) {
    return log().taken(at(now));
  }

  private BatonLog log() {
    return new BatonLog(lines, Map.of());
  }

  private static Taken taken(ChildId child, MemberId who, String since, String said) {
    return new Taken(child, who, at(since), at(said));
  }

  private void said(MemberId who, String clock, ChildId... children) {
    lines.add(line(who, clock, clock, false, children));
  }

  private static BatonLine line(
      MemberId who, String from, String saidAt, boolean revoked, ChildId... children) {
    return new BatonLine(
        BatonTapId.create(),
        who,
        Set.of(children),
        at(from),
        at(saidAt),
        Optional.of(who),
        Optional.empty(),
        revoked);
  }

  private static Instant at(String clock) {
    return LocalDateTime.parse("2027-03-04T" + clock).atZone(BERLIN).toInstant();
  }
}
