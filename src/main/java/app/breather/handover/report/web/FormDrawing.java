package app.breather.handover.report.web;

import app.breather.handover.report.Amount;
import app.breather.handover.report.ReportEntry;
import app.breather.handover.report.ReportId;
import app.breather.handover.report.Told;
import app.breather.handover.report.web.ReportPageView.Choice;
import app.breather.handover.report.web.ReportPageView.Form;
import java.time.Instant;
import java.time.LocalTime;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;

/** Draws the form of one kind, with what was sent of it, what it corrects, or nothing yet. */
record FormDrawing(ReportDrawing page, Told.Kind kind, MultiValueMap<String, String> filled) {

  private static final List<Integer> INTERVALS = List.of(4, 6, 8, 12, 24);

  /** For something new. */
  static FormDrawing fresh(ReportDrawing page, Told.Kind kind) {
    return new FormDrawing(page, kind, new LinkedMultiValueMap<>());
  }

  /** With what was told before. */
  static FormDrawing of(ReportDrawing page, ReportEntry entry) {
    var values = new HashMap<String, String>();
    values.put("old", entry.id().toString());
    values.put("child", entry.content().child().toString());
    values.put("at", clock(page, entry.at()));
    values.put("note", entry.content().note());
    if (entry.content().safety()) {
      values.put("safety", "on");
    }
    fill(page, entry.content().told(), values);
    var filled = new LinkedMultiValueMap<String, String>();
    values.forEach(filled::add);
    return new FormDrawing(page, entry.content().told().kind(), filled);
  }

  private static void fill(ReportDrawing page, Told told, Map<String, String> values) {
    switch (told) {
      case Told.Fed(var food, var amount) -> {
        values.put("choice", food.name());
        amount.ifPresent(
            one -> {
              values.put("amount", one.number());
              values.put("unit", one.unit().name());
            });
      }
      case Told.Slept(var until) -> until.ifPresent(end -> values.put("until", clock(page, end)));
      case Told.Nappy(var how) -> values.put("choice", how.name());
      case Told.Mood(var how) -> values.put("choice", how.name());
      case Told.Medicine(var name, var dose, var interval) -> {
        values.put("name", name);
        values.put("dose", dose);
        if (!interval.isZero()) {
          values.put("interval", String.valueOf(interval.toHours()));
        }
      }
      case Told.Note _ -> {}
    }
  }

  private static String clock(ReportDrawing page, Instant at) {
    return LocalTime.ofInstant(at, page.linked().care().zone())
        .truncatedTo(ChronoUnit.MINUTES)
        .toString();
  }

  /**
   * @param question what has to be confirmed, or nothing
   */
  Form form(String question) {
    return new Form(
        kind.key(),
        page.text("report.kind." + kind.key()),
        field("id").orElseGet(() -> ReportId.create().toString()),
        field("old").orElse(""),
        children(),
        choices(),
        units(),
        intervals(),
        field("at").orElseGet(() -> clock(page, page.linked().report().readAt())),
        field("until").orElse(""),
        field("amount").orElse(""),
        field("name").orElse(""),
        field("dose").orElse(""),
        field("note").orElse(""),
        field("old")
            .flatMap(page::correctable)
            .filter(entry -> entry.picture().isPresent())
            .isPresent(),
        filled.containsKey("without"),
        filled.containsKey("safety"),
        kind == Told.Kind.NOTE && field("old").isEmpty() && page.linked().keepsFirsts(),
        question);
  }

  private List<Choice> children() {
    var children = page.linked().care().children();
    if (children.size() < 2) {
      return List.of();
    }
    var chosen = field("child").orElse(children.getFirst().id().toString());
    return children.stream()
        .map(
            child ->
                new Choice(
                    child.id().toString(), child.name(), chosen.equals(child.id().toString())))
        .toList();
  }

  private List<Choice> choices() {
    return switch (kind) {
      case FED -> choices("report.food.", Told.Food.values());
      case NAPPY -> choices("report.nappy.", Told.Nappies.values());
      case MOOD -> choices("report.mood.", Told.Moods.values());
      case SLEPT, MEDICINE, NOTE -> List.of();
    };
  }

  private List<Choice> choices(String key, Enum<?>[] values) {
    return Stream.of(values)
        .map(
            value ->
                new Choice(
                    value.name(),
                    page.text(key + value.name().toLowerCase(Locale.ROOT)),
                    field("choice").filter(value.name()::equals).isPresent()))
        .toList();
  }

  private List<Choice> units() {
    return Stream.of(Amount.Unit.values())
        .map(
            unit ->
                new Choice(
                    unit.name(),
                    page.text("report.unit." + unit.name().toLowerCase(Locale.ROOT)),
                    field("unit").filter(unit.name()::equals).isPresent()))
        .toList();
  }

  private List<Choice> intervals() {
    var chosen = field("interval").orElse("");
    return Stream.concat(
            Stream.of(new Choice("", page.text("report.interval.unknown"), chosen.isEmpty())),
            INTERVALS.stream()
                .map(
                    hours ->
                        new Choice(
                            hours.toString(),
                            page.text("report.interval.hours", hours),
                            chosen.equals(hours.toString()))))
        .toList();
  }

  private Optional<String> field(String name) {
    return Optional.ofNullable(filled.getFirst(name)).filter(value -> !value.isBlank());
  }
}
