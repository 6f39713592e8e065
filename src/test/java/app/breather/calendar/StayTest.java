package app.breather.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import app.breather.base.tenancy.ChildId;
import app.breather.base.tenancy.MemberId;
import app.breather.base.time.Period;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

class StayTest {

  private static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");
  private static final MemberId ALEX = MemberId.create();
  private static final MemberId SAM = MemberId.create();
  private static final MemberId INGE = MemberId.create();
  private static final ChildId MIA = ChildId.create();
  private static final ChildId TOM = ChildId.create();

  @Test
  void saysWhoSinceWhenAndWhoIsNext() {
    var inge = held("2027-03-04T14:05", "2027-03-04T17:30", INGE, MIA);
    assertThat(stays("2027-03-04T14:20", List.of(MIA), inge))
        .containsExactly(
            new Stay(
                Set.of(MIA),
                List.of(INGE),
                Stay.Known.BY_PLAN,
                Optional.of(at("2027-03-04T14:05")),
                Optional.of(new Stay.Change(at("2027-03-04T17:30"), List.of(ALEX, SAM)))));
  }

  @Test
  void theMomentOfHandingOverBelongsToWhoTakesOver() {
    var inge = held("2027-03-04T14:05", "2027-03-04T17:30", INGE, MIA);
    assertThat(only("2027-03-04T17:30", inge).who()).containsExactly(ALEX, SAM);
    assertThat(only("2027-03-04T14:05", inge).who()).containsExactly(INGE);
  }

  @Test
  void aNightWithGrandmaIsOneStayOverMidnight() {
    var night = held("2027-03-03T18:00", "2027-03-04T09:00", INGE, MIA);
    assertThat(only("2027-03-04T00:30", night).since()).contains(at("2027-03-03T18:00"));
    assertThat(only("2027-03-03T23:30", night).next().orElseThrow().at())
        .isEqualTo(at("2027-03-04T09:00"));
  }

  @Test
  void theNightTheClocksGoForwardHasNoHourTwo() {
    var night = held("2027-03-28T01:30", "2027-03-28T03:30", INGE, MIA);
    assertThat(only("2027-03-28T03:00", night))
        .satisfies(
            stay -> {
              assertThat(stay.since()).contains(Instant.parse("2027-03-28T00:30:00Z"));
              assertThat(stay.next().orElseThrow().at())
                  .isEqualTo(Instant.parse("2027-03-28T01:30:00Z"));
            });
  }

  @Test
  void theNightTheClocksGoBackHasTheHourTwice() {
    var night = held("2027-10-31T00:00", "2027-10-31T06:00", INGE, MIA);
    var plan = plan(LocalDate.of(2027, 10, 31), List.of(MIA), night);
    for (var twice : List.of("2027-10-31T00:15:00Z", "2027-10-31T01:15:00Z")) {
      assertThat(Stay.at(Instant.parse(twice), plan).getFirst().who()).containsExactly(INGE);
    }
  }

  @Test
  void childrenWithTheSamePeopleAreSaidTogetherThoughTheirMorningsDiffered() {
    var tom = held("2027-03-04T08:00", "2027-03-04T09:00", INGE, TOM);
    var both = new Held(period("2027-03-04T10:00", "2027-03-04T12:00"), INGE, Set.of(MIA, TOM));
    assertThat(stays("2027-03-04T11:00", List.of(MIA, TOM), tom, both))
        .extracting(Stay::children)
        .containsExactly(Set.of(MIA, TOM));
  }

  @Test
  void childrenWhoAreApartEachHaveAStayOfTheirOwn() {
    var tom = held("2027-03-04T08:00", "2027-03-04T12:00", INGE, TOM);
    assertThat(stays("2027-03-04T11:00", List.of(MIA, TOM), tom))
        .extracting(Stay::children)
        .containsExactly(Set.of(MIA), Set.of(TOM));
  }

  @Test
  void withoutAnybodyThereItIsAGap() {
    var plan =
        new Presence(List.of(), List.of(), List.of(), List.of())
            .bands(period("2027-03-03T00:00", "2027-03-06T00:00"), List.of(MIA));
    var stay = Stay.at(at("2027-03-04T11:00"), plan).getFirst();
    assertThat(stay.isGap()).isTrue();
    assertThat(stay.since()).isEmpty();
    assertThat(stay.next()).isEmpty();
  }

  @Test
  void beyondThePlanNothingIsSaid() {
    assertThat(Stay.at(at("2027-03-09T11:00"), plan(LocalDate.of(2027, 3, 4), List.of(MIA))))
        .isEmpty();
  }

  private static Stay only(String at, Held... held) {
    var stays = stays(at, List.of(MIA), held);
    assertThat(stays).hasSize(1);
    return stays.getFirst();
  }

  private static List<Stay> stays(String at, List<ChildId> children, Held... held) {
    var day = LocalDateTime.parse(at).toLocalDate();
    return Stay.at(at(at), plan(day, children, held));
  }

  private static List<PresenceBand> plan(LocalDate day, List<ChildId> children, Held... held) {
    var window =
        Period.between(day.minusDays(1).atStartOfDay(), day.plusDays(2).atStartOfDay(), BERLIN)
            .orElseThrow();
    return new Presence(List.of(ALEX, SAM), Arrays.asList(held), List.of(), List.of())
        .bands(window, children);
  }

  private static Held held(String from, String until, MemberId who, ChildId child) {
    return new Held(period(from, until), who, Set.of(child));
  }

  private static Period period(String from, String until) {
    return Period.between(LocalDateTime.parse(from), LocalDateTime.parse(until), BERLIN)
        .orElseThrow();
  }

  private static Instant at(String local) {
    return LocalDateTime.parse(local).atZone(BERLIN).toInstant();
  }
}
