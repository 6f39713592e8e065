package app.breather.timeoff;

import app.breather.base.tenancy.MemberId;
import app.breather.base.time.Period;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** How time off stood before it was moved, for whoever takes that back. */
record TimeOffMemory(
    Period period, TimeOffState said, Optional<Instant> announcedAt, List<Said> people) {

  record Said(
      MemberId member,
      boolean owner,
      Answer answer,
      String word,
      Optional<Instant> answeredAt,
      Optional<Instant> seenAt) {}

  /** Whether nobody has said anything else. */
  boolean isSaidAs(TimeOffMemory other) {
    return said == other.said && answers().equals(other.answers());
  }

  private Map<MemberId, Answer> answers() {
    return people.stream().collect(Collectors.toMap(Said::member, Said::answer));
  }
}
