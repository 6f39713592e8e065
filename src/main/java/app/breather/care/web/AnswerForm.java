package app.breather.care.web;

import app.breather.base.time.Period;
import app.breather.care.AnswerByLink;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.springframework.util.MultiValueMap;

/** What a browser sent, which may be anything. */
record AnswerForm(MultiValueMap<String, String> sent, ZoneId zone) {

  private static final int MOST_SPANS = 100;

  /** Of a span that is offered as a whole. */
  static String value(Period span) {
    return span.from().getEpochSecond() + "-" + span.until().getEpochSecond();
  }

  Said give(AnswerByLink answers, String secret) {
    return switch (field("act")) {
      case "yes" -> Said.of(answers.accept(secret, spans()));
      case "part" ->
          part()
              .map(part -> Said.of(answers.accept(secret, List.of(part))))
              .orElse(Said.DOES_NOT_FIT);
      case "no" -> Said.of(answers.decline(secret, word()));
      case "undo" -> Said.of(answers.undo(secret));
      case "back" -> Said.of(answers.takeBack(secret, word()));
      default -> Said.DONE;
    };
  }

  private List<Period> spans() {
    return spans(sent.getOrDefault("span", List.of()));
  }

  /** Those that {@link #value} gave. */
  static List<Period> spans(List<String> sent) {
    var spans = new ArrayList<Period>();
    for (var text : sent.stream().limit(MOST_SPANS).toList()) {
      var ends = text.split("-", 3);
      if (ends.length == 2) {
        between(instant(ends[0]), instant(ends[1])).ifPresent(spans::add);
      }
    }
    return spans;
  }

  private Optional<Period> part() {
    return sent.containsKey("fromDay")
        ? local("fromDay", "from")
            .flatMap(
                from ->
                    local("untilDay", "until").flatMap(until -> Period.between(from, until, zone)))
        : between(instant(field("from")), instant(field("until")));
  }

  private static Optional<Period> between(Optional<Instant> from, Optional<Instant> until) {
    return from.flatMap(start -> until.flatMap(end -> Period.between(start, end)));
  }

  private static Optional<Instant> instant(String seconds) {
    try {
      return Optional.of(Instant.ofEpochSecond(Long.parseLong(seconds)));
    } catch (NumberFormatException | DateTimeException malformed) {
      return Optional.empty();
    }
  }

  private Optional<LocalDateTime> local(String day, String time) {
    try {
      return Optional.of(LocalDate.parse(field(day)).atTime(LocalTime.parse(field(time))));
    } catch (DateTimeException malformed) {
      return Optional.empty();
    }
  }

  private Optional<String> word() {
    return Optional.of(field("word"));
  }

  private String field(String name) {
    return Objects.requireNonNullElse(sent.getFirst(name), "");
  }
}
