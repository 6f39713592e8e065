package app.breather.bedtime;

import static app.breather.bedtime.BedtimeFixture.MONDAY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.breather.IntegrationTest;
import app.breather.base.persistence.StatementCount;
import app.breather.base.security.AccessDenied;
import app.breather.base.tenancy.MemberId;
import app.breather.calendar.Parkers;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Fifty evenings later. */
@IntegrationTest
class BedtimeHistoryTest {

  @Autowired private BedtimeFixture bedtime;
  @Autowired private BedtimeHistory history;
  @Autowired private BedtimeReports reports;
  @Autowired private BedtimeBoard board;
  @Autowired private BedtimeLedger ledger;
  private Parkers.Family family;

  @BeforeEach
  void fiftyEvenings() {
    family = bedtime.aFamilyWithARota();
    bedtime.itIs("2027-03-01T21:00");
    report(MONDAY, family.sam().member(), "Two songs, no bottle", 0);
    bedtime.itIs("2027-04-20T12:00");
  }

  @Test
  void theLatestEveningsComeFirstAPageAtATime() {
    var first = find("", Optional.empty(), Optional.empty());
    assertThat(first.nights()).hasSize(20);
    assertThat(first.nights().getFirst().evening()).isEqualTo(LocalDate.of(2027, 4, 19));
    assertThat(first.more()).isTrue();
    var last = find("", Optional.empty(), Optional.of(MONDAY.plusDays(10)));
    assertThat(last.nights()).hasSize(10);
    assertThat(last.more()).isFalse();
  }

  @Test
  void itIsSearchedByWhatWasWrittenAndByWhoItWas() {
    assertThat(evenings("SONGS", Optional.empty())).containsExactly(MONDAY);
    assertThat(evenings("songs", Optional.of(family.sam().member()))).containsExactly(MONDAY);
    assertThat(evenings("songs", Optional.of(family.alex().member()))).isEmpty();
    assertThat(evenings("%", Optional.empty())).isEmpty();
    assertThat(find("", Optional.of(family.alex().member()), Optional.empty()).nights())
        .allMatch(night -> night.isOf(family.alex().member()));
  }

  @Test
  void whatWasCorrectedIsFoundByItsFirstWordsToo() {
    bedtime.itIs("2027-03-02T08:00");
    report(MONDAY, family.alex().member(), "It was me", 1);
    bedtime.itIs("2027-04-20T12:00");
    assertThat(evenings("songs", Optional.empty())).containsExactly(MONDAY);
    assertThat(evenings("", Optional.of(family.sam().member()))).doesNotContain(MONDAY);
  }

  @Test
  void itTakesTheSameStatementsHoweverLongTheRotaWasKept() {
    var before = statements();
    for (int day = 31; day < 50; day++) {
      report(MONDAY.plusDays(day), family.sam().member(), "", 0);
    }
    bedtime.itIs("2031-04-20T12:00");
    assertThat(statements()).isEqualTo(before);
  }

  private List<Integer> statements() {
    var alex = family.alex();
    return List.of(
        StatementCount.of(() -> find("song", Optional.empty(), Optional.empty())).statements(),
        StatementCount.of(() -> bedtime.as(alex, board::tonight)).statements(),
        StatementCount.of(() -> bedtime.as(alex, ledger::read)).statements());
  }

  @Test
  void aCaregiverReadsNothingOfIt() {
    var search = new HistorySearch("", Optional.empty(), Optional.empty());
    assertThatThrownBy(() -> bedtime.as(family.inge(), () -> history.find(search)))
        .isInstanceOf(AccessDenied.class);
  }

  private List<LocalDate> evenings(String text, Optional<MemberId> person) {
    return find(text, person, Optional.empty()).nights().stream().map(TurnCard::evening).toList();
  }

  private HistoryPage find(String text, Optional<MemberId> person, Optional<LocalDate> before) {
    return bedtime.as(family.alex(), () -> history.find(new HistorySearch(text, person, before)));
  }

  private void report(LocalDate evening, MemberId by, String note, int seen) {
    var report =
        new BedtimeReport(bedtime.evening(family, evening), by, false, Optional.empty(), note);
    assertThat(bedtime.as(family.alex(), () -> reports.record(report, seen)))
        .isEqualTo(new DoneResult.Recorded());
  }
}
