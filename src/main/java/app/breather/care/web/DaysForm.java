package app.breather.care.web;

import app.breather.base.time.Period;
import app.breather.care.BundleByLink;
import app.breather.care.CareSlotCard;
import app.breather.care.CareSlotId;
import app.breather.care.LinkedBundle;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.util.MultiValueMap;

/** What a browser sent, which may be anything. */
record DaysForm(MultiValueMap<String, String> sent, LinkedBundle seen) {

  /** One button answers for one day, or the form for each day that has an answer. */
  Said give(BundleByLink answers, String secret) {
    if (sent.containsKey("undo")) {
      return day("undo").map(day -> Said.of(answers.undo(secret, day))).orElse(Said.DONE);
    }
    if (sent.containsKey("back")) {
      return day("back").map(day -> Said.of(answers.takeBack(secret, day))).orElse(Said.DONE);
    }
    if (sent.containsKey("yes")) {
      return day("yes").map(day -> accept(answers, secret, day::equals)).orElse(Said.DONE);
    }
    if (sent.containsKey("all")) {
      return accept(answers, secret, day -> answer(day).isEmpty() || isAnswered(day, "yes"));
    }
    var no = days(day -> isAnswered(day, "no")).collect(Collectors.toSet());
    var declined = decline(answers, secret, no);
    var accepted = accept(answers, secret, day -> isAnswered(day, "yes"));
    return accepted == Said.DONE ? declined : accepted;
  }

  private Said decline(BundleByLink answers, String secret, Set<CareSlotId> no) {
    return no.isEmpty()
        ? Said.DONE
        : answers.decline(secret, no, Optional.of(field("word"))).stream()
            .map(Said::of)
            .filter(said -> said != Said.DONE)
            .findFirst()
            .orElse(Said.DONE);
  }

  private Said accept(BundleByLink answers, String secret, Predicate<CareSlotId> which) {
    Map<CareSlotId, List<Period>> wanted = new HashMap<>();
    days(which)
        .forEach(
            day -> {
              var spans = AnswerForm.spans(sent.getOrDefault("span-" + day, List.of()));
              if (!spans.isEmpty()) {
                wanted.put(day, spans);
              }
            });
    return wanted.isEmpty()
        ? Said.DONE
        : answers.accept(secret, wanted).stream()
            .map(Said::of)
            .filter(said -> said != Said.DONE)
            .findFirst()
            .orElse(Said.DONE);
  }

  private Stream<CareSlotId> days(Predicate<CareSlotId> which) {
    return seen.days().stream().map(CareSlotCard::id).filter(which);
  }

  private boolean isAnswered(CareSlotId day, String answer) {
    return answer(day).equals(answer);
  }

  private String answer(CareSlotId day) {
    return field("day-" + day);
  }

  private Optional<CareSlotId> day(String button) {
    return CareSlotId.parse(field(button));
  }

  private String field(String name) {
    return Objects.requireNonNullElse(sent.getFirst(name), "");
  }
}
