package app.breather.calendar.file;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.json.JsonMapper;

/** Three hundred rules of any kind, on which dateutil, ical.js and libical agree. */
class FileRuleTest {

  record Rule(
      String id,
      LocalDateTime dtstart,
      String tzid,
      String rrule,
      Set<LocalDateTime> exdates,
      List<LocalDateTime> occurrences,
      List<Instant> instants,
      boolean more,
      List<String> agreed) {

    @Override
    public String toString() {
      return id + " " + rrule;
    }
  }

  static Stream<Rule> rules() throws IOException {
    try (var json = CalendarFileFixture.stored("rrules.json")) {
      return Stream.of(JsonMapper.builder().build().readValue(json, Rule[].class));
    }
  }

  @ParameterizedTest
  @MethodSource("rules")
  void isExpandedAsOthersDo(Rule rule) {
    var clock = ZoneId.of(rule.tzid()).getRules();
    var read = FileRule.parse(new ContentLine("RRULE", Map.of(), rule.rrule(), false), false);
    var found =
        read.occurrences(
            rule.dtstart(), rule.dtstart(), LocalDateTime.of(2061, 1, 1, 0, 0), clock, new Tally());
    var left = new ArrayList<>(found);
    left.removeAll(new HashSet<>(rule.exdates()));
    assertThat(left.stream().limit(rule.occurrences().size()).toList())
        .isEqualTo(rule.occurrences());
    assertThat(left.size() > rule.occurrences().size()).isEqualTo(rule.more());
    assertThat(rule.occurrences().stream().map(local -> FileZones.instant(local, clock)).toList())
        .isEqualTo(rule.instants());
  }

  @ParameterizedTest
  @MethodSource("rules")
  void aWindowHasThoseThatAreInIt(Rule rule) {
    var clock = ZoneId.of(rule.tzid()).getRules();
    var read = FileRule.parse(new ContentLine("RRULE", Map.of(), rule.rrule(), false), false);
    var from = LocalDateTime.of(2028, 2, 29, 12, 0);
    var before = LocalDateTime.of(2029, 3, 1, 0, 0);
    var all =
        read.occurrences(
            rule.dtstart(), rule.dtstart(), LocalDateTime.of(2061, 1, 1, 0, 0), clock, new Tally());
    assertThat(read.occurrences(rule.dtstart(), from, before, clock, new Tally()))
        .isEqualTo(
            all.stream().filter(local -> !local.isBefore(from) && local.isBefore(before)).toList());
  }
}
