package app.breather.timeoff;

import static org.assertj.core.api.Assertions.assertThat;

import app.breather.base.tenancy.MemberId;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** What may be announced, and why the rest is asked for. */
class TimeOffFootingTest {

  private static final Duration DAY = Duration.ofHours(24);

  private final MemberId sam = MemberId.create();

  @Test
  void withinTheAllowanceItIsAnnounced() {
    assertThat(footing(DAY, true, false, week(4, 1, 3)))
        .isEqualTo(new TimeOffFooting.Announced(List.of(sam)));
  }

  @Test
  void aMinuteMoreInOneOfItsWeeksIsAskedFor() {
    var tooMuch =
        new AnnouncedWeek(Duration.ofHours(4), Duration.ofHours(4), Duration.ofMinutes(1));
    assertThat(footing(DAY, true, false, week(4, 0, 1), tooMuch))
        .isEqualTo(requested(WhyAsked.MORE_THAN_AGREED));
  }

  @Test
  void withoutAnAllowanceItIsAskedFor() {
    assertThat(footing(DAY, true, false, week(0, 0, 1)))
        .isEqualTo(requested(WhyAsked.NO_ALLOWANCE));
  }

  @Test
  void eachOtherReasonIsSaidToo() {
    assertThat(footing(DAY.minusMillis(1), true, false, week(4, 0, 1)))
        .isEqualTo(requested(WhyAsked.TOO_SOON));
    assertThat(footing(DAY, false, false, week(4, 0, 1)))
        .isEqualTo(requested(WhyAsked.NOBODY_THERE));
    assertThat(footing(DAY, true, true, week(4, 0, 1))).isEqualTo(requested(WhyAsked.PROTECTED));
    assertThat(footing(Duration.ZERO, false, true, week(1, 1, 1)))
        .isEqualTo(
            requested(
                WhyAsked.MORE_THAN_AGREED,
                WhyAsked.TOO_SOON,
                WhyAsked.NOBODY_THERE,
                WhyAsked.PROTECTED));
  }

  @Test
  void nobodyToAskIsAgreedAtOnceWhateverElse() {
    var alone =
        new TimeOffFooting.Circumstances(
            List.of(), Duration.ZERO, List.of(week(0, 0, 9)), false, false, true);
    assertThat(TimeOffFooting.in(alone)).isEqualTo(new TimeOffFooting.AtOnce(false));
  }

  private TimeOffFooting requested(WhyAsked... why) {
    return new TimeOffFooting.Requested(List.of(sam), Set.of(why));
  }

  private TimeOffFooting footing(
      Duration ahead, boolean somebodyThere, boolean inProtectedTime, AnnouncedWeek... weeks) {
    return TimeOffFooting.in(
        new TimeOffFooting.Circumstances(
            List.of(sam), ahead, List.of(weeks), somebodyThere, false, inProtectedTime));
  }

  private static AnnouncedWeek week(int allowed, int before, int more) {
    return new AnnouncedWeek(
        Duration.ofHours(allowed), Duration.ofHours(before), Duration.ofHours(more));
  }
}
