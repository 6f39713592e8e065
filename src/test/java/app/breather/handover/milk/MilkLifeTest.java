package app.breather.handover.milk;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** How long milk keeps, by where it was. */
class MilkLifeTest {

  private static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");
  private static final Instant EXPRESSED = Instant.parse("2027-03-01T06:00:00Z");

  @Test
  void inTheRoomItKeepsFourHours() {
    assertThat(good(MilkPlace.ROOM, 0)).isEqualTo(after(4));
  }

  @Test
  void inTheFridgeFourDaysFromWhenItWasExpressed() {
    assertThat(good(MilkPlace.FRIDGE, 0)).isEqualTo(after(96));
    assertThat(good(MilkPlace.ROOM, 0, MilkPlace.FRIDGE, 3)).isEqualTo(after(96));
  }

  @Test
  void takenOutOfTheFridgeFourHoursButNeverLongerThanInIt() {
    assertThat(good(MilkPlace.FRIDGE, 0, MilkPlace.ROOM, 10)).isEqualTo(after(14));
    assertThat(good(MilkPlace.FRIDGE, 0, MilkPlace.ROOM, 95)).isEqualTo(after(96));
  }

  @Test
  void frozenItIsBestForSixMonthsAndGoodForTwelve() {
    var life = life(MilkPlace.FREEZER, 0);
    assertThat(life.bestUntil()).isEqualTo(Instant.parse("2027-09-01T05:00:00Z"));
    assertThat(life.goodUntil()).isEqualTo(Instant.parse("2028-03-01T06:00:00Z"));
  }

  @Test
  void thawedADayInTheFridgeAndTwoHoursInTheRoom() {
    assertThat(good(MilkPlace.FREEZER, 0, MilkPlace.THAWED, 1000)).isEqualTo(after(1024));
    assertThat(good(MilkPlace.FREEZER, 0, MilkPlace.THAWED_ROOM, 1000)).isEqualTo(after(1002));
    assertThat(good(MilkPlace.FREEZER, 0, MilkPlace.THAWED, 1000, MilkPlace.THAWED_ROOM, 1023))
        .isEqualTo(after(1024));
  }

  @Test
  void aStartedBottleTwoHours() {
    assertThat(good(MilkPlace.FRIDGE, 0, MilkPlace.STARTED, 20)).isEqualTo(after(22));
    assertThat(good(MilkPlace.ROOM, 0, MilkPlace.STARTED, 3)).isEqualTo(after(4));
  }

  @Test
  void whatWasThawedIsNeverFrozenAgain() {
    assertThat(life(MilkPlace.FREEZER, 0, MilkPlace.THAWED, 5).next())
        .containsExactlyInAnyOrder(MilkPlace.THAWED_ROOM, MilkPlace.STARTED);
    assertThat(life(MilkPlace.FREEZER, 0, MilkPlace.THAWED_ROOM, 5).next())
        .containsExactly(MilkPlace.STARTED);
    assertThat(life(MilkPlace.FRIDGE, 0, MilkPlace.STARTED, 5).next()).isEmpty();
  }

  @Test
  void whatWasTakenOutOfTheFridgeDoesNotGoBack() {
    assertThat(life(MilkPlace.FRIDGE, 0, MilkPlace.ROOM, 5).next())
        .containsExactly(MilkPlace.STARTED);
    assertThat(life(MilkPlace.ROOM, 0).next()).contains(MilkPlace.FRIDGE);
  }

  @Test
  void theEndIsExclusive() {
    var life = life(MilkPlace.ROOM, 0);
    assertThat(life.isGood(after(4).minusMillis(1))).isTrue();
    assertThat(life.isGood(after(4))).isFalse();
  }

  private static Instant good(Object... moves) {
    return life(moves).goodUntil();
  }

  private static MilkLife life(Object... moves) {
    var all = new ArrayList<MilkMove>();
    for (int i = 0; i < moves.length; i += 2) {
      all.add(new MilkMove((MilkPlace) moves[i], after((Integer) moves[i + 1])));
    }
    return new MilkLife(List.copyOf(all), BERLIN);
  }

  private static Instant after(int hours) {
    return EXPRESSED.plus(Duration.ofHours(hours));
  }
}
