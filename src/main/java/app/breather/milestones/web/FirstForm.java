package app.breather.milestones.web;

import app.breather.base.tenancy.ChildId;
import app.breather.milestones.LinkedFirst;
import app.breather.milestones.MilestoneContent;
import app.breather.milestones.MilestoneKind;
import jakarta.servlet.http.HttpServletRequest;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalTime;
import java.util.Optional;

/**
 * What somebody typed, to be read or shown once more. Nothing of it need be as the form sends it.
 *
 * @param at hours and minutes
 */
record FirstForm(String child, String kind, String words, String at, String note, boolean safety) {

  static FirstForm of(HttpServletRequest request) {
    return new FirstForm(
        typed(request, "child"),
        typed(request, "kind"),
        typed(request, "words"),
        typed(request, "at"),
        typed(request, "note"),
        !typed(request, "safety").isEmpty());
  }

  static FirstForm empty() {
    return new FirstForm("", "", "", "", "", false);
  }

  /** Nothing is chosen for anybody: a slip would tell parents of what never was. */
  boolean isOpen() {
    return kind.isEmpty();
  }

  static String typed(HttpServletRequest request, String name) {
    return Optional.ofNullable(request.getParameter(name)).orElse("");
  }

  /** Empty for what no form of ours sends; where but one child is cared for, it is that. */
  Optional<MilestoneContent> content(LinkedFirst first) {
    var children = first.care().occasion().children();
    var one = children.size() == 1 ? children.stream().findFirst() : ChildId.parse(child);
    return one.flatMap(
        about ->
            MilestoneKind.parse(kind)
                .flatMap(
                    what ->
                        when(first)
                            .map(
                                then ->
                                    new MilestoneContent(about, what, words, then, note, safety))));
  }

  /** The latest time at which the clock showed that; now where nothing was typed. */
  private Optional<Instant> when(LinkedFirst first) {
    if (at.isBlank()) {
      return Optional.of(first.readAt());
    }
    try {
      var now = first.readAt().atZone(first.care().zone());
      var today = now.with(LocalTime.parse(at.strip()));
      return Optional.of((today.isAfter(now) ? today.minusDays(1) : today).toInstant());
    } catch (DateTimeException malformed) {
      return Optional.empty();
    }
  }
}
