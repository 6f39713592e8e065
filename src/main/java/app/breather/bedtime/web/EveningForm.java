package app.breather.bedtime.web;

import app.breather.base.tenancy.MemberId;
import app.breather.bedtime.EveningByLink;
import app.breather.bedtime.LinkedEvening;
import java.time.DateTimeException;
import java.time.LocalTime;
import java.util.Objects;
import java.util.Optional;
import org.springframework.util.MultiValueMap;

/** What a browser sent, which may be anything. */
record EveningForm(MultiValueMap<String, String> sent, LinkedEvening evening) {

  EveningSaid give(EveningByLink evenings, String secret) {
    return MemberId.parse(field("who"))
        .map(
            who ->
                EveningSaid.of(
                    evenings.record(
                        secret,
                        who,
                        sent.containsKey("present"),
                        asleepAt(),
                        field("note"),
                        seen())))
        .orElse(EveningSaid.WRONG);
  }

  private Optional<LocalTime> asleepAt() {
    try {
      return Optional.of(LocalTime.parse(field("asleep")));
    } catch (DateTimeException malformed) {
      return Optional.empty();
    }
  }

  /** A number that is none is one that saw nothing. */
  private int seen() {
    var text = field("seen");
    return text.matches("\\d{1,4}") ? Integer.parseInt(text) : 0;
  }

  private String field(String name) {
    return Objects.requireNonNullElse(sent.getFirst(name), "");
  }
}
