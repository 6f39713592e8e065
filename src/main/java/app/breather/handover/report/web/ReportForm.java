package app.breather.handover.report.web;

import app.breather.base.media.IntakeResult;
import app.breather.base.media.MediaRefusal;
import app.breather.base.tenancy.ChildId;
import app.breather.base.time.ClockTimes;
import app.breather.family.ChildCard;
import app.breather.handover.report.Amount;
import app.breather.handover.report.Confirmed;
import app.breather.handover.report.LinkedReport;
import app.breather.handover.report.Pictured;
import app.breather.handover.report.ReportByLink;
import app.breather.handover.report.ReportContent;
import app.breather.handover.report.ReportId;
import app.breather.handover.report.ReportProblem;
import app.breather.handover.report.ReportResult;
import app.breather.handover.report.Told;
import java.io.InputStream;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.util.MultiValueMap;

/** What a browser sent, which may be anything. */
record ReportForm(MultiValueMap<String, String> sent, LinkedReport report) {

  private static final int WEEK = 168;

  /** Something of it is no answer to what was asked. */
  private static final class Nonsense extends RuntimeException {

    private final ReportProblem problem;

    Nonsense(ReportProblem problem) {
      super(problem.name());
      this.problem = problem;
    }
  }

  /** What became of it. */
  sealed interface Given {

    record Told(ReportResult result) implements Given {}

    /** Its picture is none that is kept; nothing is told. */
    record Refused(MediaRefusal why) implements Given {}
  }

  /**
   * @param photo empty where none was chosen
   */
  Given give(ReportByLink links, String secret, Optional<InputStream> photo) {
    try {
      var id = ReportId.parse(field("id")).orElseThrow(() -> new Nonsense(ReportProblem.CHOICE));
      var content = content();
      if (photo.isEmpty()) {
        var picture =
            sent.containsKey("without") ? new Pictured.Without() : new Pictured.AsBefore();
        return tell(links, secret, id, content, picture);
      }
      return links
          .take(secret, photo.get())
          .map(
              taken ->
                  switch (taken) {
                    case IntakeResult.Taken(var media) ->
                        tell(links, secret, id, content, new Pictured.With(media));
                    case IntakeResult.Refused(var why) -> new Given.Refused(why);
                  })
          .orElseGet(() -> new Given.Told(new ReportResult.NotNow()));
    } catch (Nonsense nonsense) {
      return new Given.Told(new ReportResult.Invalid(List.of(nonsense.problem)));
    }
  }

  private Given tell(
      ReportByLink links, String secret, ReportId id, ReportContent content, Pictured picture) {
    if (sent.containsKey("first")) {
      return new Given.Told(links.keepAsFirst(secret, id, content, picture));
    }
    var confirmed = sent.containsKey("confirmed") ? Confirmed.ALL_THE_SAME : Confirmed.NOTHING;
    return new Given.Told(
        ReportId.parse(field("old"))
            .map(old -> links.correct(secret, old, id, content, picture, confirmed))
            .orElseGet(() -> links.tell(secret, id, content, picture, confirmed)));
  }

  Optional<Told.Kind> kind() {
    return Told.Kind.of(field("what"));
  }

  private ReportContent content() {
    var kind = kind().orElseThrow(() -> new Nonsense(ReportProblem.CHOICE));
    var at = at();
    return new ReportContent(
        child(), at, told(kind, at), field("note"), sent.containsKey("safety"));
  }

  private Told told(Told.Kind kind, Instant at) {
    return switch (kind) {
      case FED -> new Told.Fed(choice(Told.Food.values()), amount());
      case SLEPT -> new Told.Slept(until(at));
      case NAPPY -> new Told.Nappy(choice(Told.Nappies.values()));
      case MOOD -> new Told.Mood(choice(Told.Moods.values()));
      case MEDICINE -> new Told.Medicine(field("name"), field("dose"), interval());
      case NOTE -> new Told.Note();
    };
  }

  private ChildId child() {
    var children = report.care().children();
    return ChildId.parse(field("child"))
        .or(() -> children.stream().map(ChildCard::id).findFirst())
        .orElseThrow(() -> new Nonsense(ReportProblem.CHOICE));
  }

  /** The last such time; what has just begun on a clock that goes before ours is now. */
  private Instant at() {
    return ClockTimes.last(time(field("at")), report.report().readAt(), report.care().zone());
  }

  private Optional<Instant> until(Instant at) {
    var text = field("until");
    return text.isEmpty()
        ? Optional.empty()
        : Optional.of(ClockTimes.next(time(text), at, report.care().zone()));
  }

  private static LocalTime time(String text) {
    try {
      return LocalTime.parse(text.length() == 4 ? "0" + text : text);
    } catch (DateTimeException malformed) {
      throw new Nonsense(ReportProblem.TIME);
    }
  }

  private Optional<Amount> amount() {
    var text = field("amount");
    if (text.isEmpty()) {
      return Optional.empty();
    }
    var unit = field("unit").equals("OZ") ? Amount.Unit.OZ : Amount.Unit.ML;
    return Optional.of(
        Amount.parse(text, unit).orElseThrow(() -> new Nonsense(ReportProblem.AMOUNT)));
  }

  private Duration interval() {
    var text = field("interval");
    if (text.isEmpty()) {
      return Duration.ZERO;
    }
    if (!text.matches("\\d{1,3}") || Integer.parseInt(text) > WEEK) {
      throw new Nonsense(ReportProblem.INTERVAL);
    }
    return Duration.ofHours(Integer.parseInt(text));
  }

  private <T extends Enum<T>> T choice(T[] values) {
    return Stream.of(values)
        .filter(value -> value.name().equals(field("choice")))
        .findFirst()
        .orElseThrow(() -> new Nonsense(ReportProblem.CHOICE));
  }

  String field(String name) {
    return Objects.requireNonNullElse(sent.getFirst(name), "").strip();
  }
}
