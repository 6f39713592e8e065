package app.breather.handover.report;

import app.breather.base.ui.Times;
import app.breather.calendar.OwnReason;
import app.breather.calendar.StayWords;
import app.breather.calendar.Title;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/** What was told, in a reader's words. */
public record ReportWords(StayWords stays) {

  /** As in "Drank 120 ml of milk". */
  public String title(ReportEntry entry) {
    return switch (entry.content().told()) {
      case Told.Fed(var food, var amount) ->
          amount
              .map(one -> say("report.fed." + lower(food) + ".amount", amount(one)))
              .orElseGet(() -> say("report.fed." + lower(food)));
      case Told.Slept(var until) ->
          until
              .map(
                  end ->
                      say(
                          "report.slept",
                          times().clock(entry.at(), end),
                          times().duration(entry.at(), end)))
              .orElseGet(() -> say("report.asleep", times().time(entry.at())));
      case Told.Nappy(var how) -> say("report.nappy." + lower(how));
      case Told.Mood(var how) -> say("report.mood." + lower(how));
      case Told.Medicine(var name, var dose, _) ->
          dose.isEmpty() ? say("report.medicine", name) : say("report.medicine.dose", name, dose);
      case Told.Note _ -> isPhotoAlone(entry) ? say("report.photo") : entry.content().note();
    };
  }

  /** What was written beside it; empty where the title says it. */
  public String note(ReportEntry entry) {
    return entry.content().told() instanceof Told.Note ? "" : entry.content().note();
  }

  /** When it was, with the day where that is another. */
  public String time(ReportEntry entry) {
    return stays.at(entry.at());
  }

  private static boolean isPhotoAlone(ReportEntry entry) {
    return entry.content().told() instanceof Told.Note && entry.content().note().isEmpty();
  }

  /** As in "Photo of Mia, 14:05". */
  public String photo(ReportEntry entry) {
    return say(
        "report.photo.of", stays.children().apply(Set.of(entry.content().child())), time(entry));
  }

  /**
   * Who told it and whether it was corrected; of which child where there are several.
   *
   * @param shown whether its picture is, so that nothing has to be said of it
   */
  public String remark(ReportEntry entry, boolean severalChildren, boolean shown) {
    var said = new ArrayList<String>();
    if (severalChildren) {
      said.add(stays.children().apply(Set.of(entry.content().child())));
    }
    if (!shown && entry.picture().isPresent() && !isPhotoAlone(entry)) {
      said.add(say("report.photo.with"));
    }
    if (entry.content().safety()) {
      said.add(say("report.isSafety"));
    }
    if (stays.me().filter(entry.toldBy()::equals).isEmpty()) {
      said.add(name(entry));
    }
    if (!entry.stands()) {
      said.add(say("report.ended"));
    } else if (entry.replaces().isPresent()) {
      said.add(say("report.corrected"));
    }
    return String.join(" · ", said);
  }

  public String amount(Amount amount) {
    return say("report.amount." + lower(amount.unit()), amount.value().stripTrailingZeros());
  }

  /** As in "Settled after 4 minutes. Two naps, 1 h 20 min in all." */
  public String summary(ReportSummary summary) {
    var said = new ArrayList<String>();
    summary
        .settledAfter()
        .map(time -> time.compareTo(Duration.ofMinutes(1)) < 0 ? Duration.ofMinutes(1) : time)
        .ifPresent(time -> said.add(say("report.summary.settled", times().duration(time))));
    if (summary.naps() > 0) {
      said.add(
          summary.slept().isZero()
              ? say("report.summary.naps", summary.naps())
              : say(
                  "report.summary.naps.length", summary.naps(), times().duration(summary.slept())));
    }
    if (summary.feeds() > 0) {
      said.add(
          summary
              .drunk()
              .map(all -> say("report.summary.feeds.amount", summary.feeds(), amount(all)))
              .orElseGet(() -> say("report.summary.feeds", summary.feeds())));
    }
    if (summary.nappies() > 0) {
      said.add(say("report.summary.nappies", summary.nappies()));
    }
    if (summary.doses() > 0) {
      said.add(say("report.summary.doses", summary.doses()));
    }
    return said.isEmpty() ? say("report.summary.told") : String.join(" ", said);
  }

  /** What the reader was away for, to nobody but them; empty where nothing was entered. */
  public String reasons(List<OwnReason> reasons) {
    var titles = reasons.stream().map(OwnReason::title).map(this::title).distinct().toList();
    return titles.isEmpty()
        ? ""
        : say("report.awayFor", titles.stream().collect(Collectors.joining(", ")));
  }

  private String title(Title title) {
    return switch (title) {
      case Title.Written(var written) -> written;
      case Title.Translated(var key, var values) -> say(key, values.toArray());
    };
  }

  /** A question before something is stored, or what is wrong; empty when it is stored. */
  public String result(ReportResult result) {
    return switch (result) {
      case ReportResult.Stored _, ReportResult.KeptAsFirst _ -> "";
      case ReportResult.SameAgain(var before) ->
          say("report.sameAgain", name(before), title(before), time(before));
      case ReportResult.TooSoon(var other) -> tooSoon(other);
      case ReportResult.Invalid(var problems) ->
          problems.stream().map(problem -> say(problem.key())).collect(Collectors.joining(" "));
      case ReportResult.NotNow _ -> say("report.notNow");
      case ReportResult.Gone _ -> say("report.gone");
    };
  }

  private String tooSoon(ReportEntry other) {
    return other.content().told() instanceof Told.Medicine(var name, _, var interval)
        ? interval.isZero()
            ? say("report.tooSoon", name, time(other), name(other))
            : say(
                "report.tooSoon.interval",
                name,
                time(other),
                name(other),
                times().duration(interval),
                next(other.at().plus(interval)))
        : "";
  }

  private String next(Instant at) {
    return stays.at(at);
  }

  private String name(ReportEntry entry) {
    return stays.named(List.of(entry.toldBy()), "calendar.stay.you");
  }

  private Times times() {
    return stays.times();
  }

  private static String lower(Enum<?> one) {
    return one.name().toLowerCase(Locale.ROOT);
  }

  private String say(String key, Object... values) {
    return stays.bundle().say(key, values);
  }
}
