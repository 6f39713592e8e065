package app.breather.easein.ui;

import app.breather.base.tenancy.ChildId;
import app.breather.base.ui.Icon;
import app.breather.base.ui.Times;
import app.breather.easein.EaseInCard;
import app.breather.easein.Outcome;
import app.breather.easein.Practice;
import app.breather.easein.StepContent;
import app.breather.easein.StepProblem;
import app.breather.easein.TryContent;
import app.breather.easein.TryProblem;
import app.breather.easein.UsualStep;
import app.breather.family.ui.People;
import com.vaadin.flow.i18n.I18NProvider;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Set;

/** Getting used to each other, in the viewer's words. */
record EaseInWords(Times times, People.Named people, LocalDate today) {

  /** As in "30 minutes, round the block". */
  String title(StepContent step) {
    var what = what(step);
    var key = step.withBedtime() ? "easein.step.withBedtime" : "easein.step";
    return text(key, length(step.minutes()), what);
  }

  /** As in "round the block". */
  static String what(StepContent step) {
    return step.words().isEmpty() ? step.usual().map(EaseInWords::of).orElse("") : step.words();
  }

  static String of(UsualStep step) {
    return text("easein.usual." + lower(step));
  }

  String length(int minutes) {
    return times.duration(Duration.ofMinutes(minutes));
  }

  static String of(Outcome outcome) {
    return text("easein.outcome." + lower(outcome));
  }

  static Icon icon(Outcome outcome) {
    return switch (outcome) {
      case SETTLED -> Icon.SMILE;
      case FUSSY_THEN_SETTLED -> Icon.MEH;
      case NOT_SETTLED -> Icon.FROWN;
    };
  }

  /** As in "Nora and Mia get used to each other". */
  String title(EaseInCard card) {
    return text("easein.title", people.name(card.caregiver()), child(card));
  }

  String child(EaseInCard card) {
    return people.childNames(Set.<ChildId>of(card.child()));
  }

  /** As in "Step 3 of 6: 30 minutes, round the block". */
  String stand(EaseInCard card) {
    return card.next()
        .map(step -> text("easein.stand", number(card), card.steps().size(), title(step)))
        .orElseGet(() -> text("easein.done"));
  }

  static int number(EaseInCard card) {
    return card.practice().at() + 1;
  }

  /** As in "Nora and Mia". */
  String pair(EaseInCard card) {
    return text("easein.pair", people.name(card.caregiver()), child(card));
  }

  /** As in "From the next room to 4 hours". */
  String span(EaseInCard card) {
    var first = card.steps().getFirst();
    return text("easein.span", length(first.minutes()), length(card.steps().getLast().minutes()));
  }

  /** As in "4 hours went well". */
  String reached(EaseInCard card) {
    return card.practice()
        .reached()
        .map(length -> text("easein.reached", times.duration(length)))
        .orElse("");
  }

  /** What the last try leads to, and when. */
  String next(EaseInCard card) {
    var practice = card.practice();
    var what = text("easein.next." + lower(practice.next()), child(card));
    return practice
        .notBefore()
        .filter(today::isBefore)
        .map(day -> text("easein.next.when", what, times.day(day)))
        .orElse(what);
  }

  /** Whether the next try is for another day. */
  boolean isLater(Practice practice) {
    return practice.notBefore().filter(today::isBefore).isPresent();
  }

  /** As in "Settled on Sat 20 February", "Settled after 4 minutes on Sat 20 February". */
  String line(TryContent content) {
    return content
        .settledAfter()
        .map(
            minutes ->
                text(
                    "easein.try.after." + lower(content.outcome()),
                    length(minutes),
                    times.day(content.day())))
        .orElseGet(() -> text("easein.try", of(content.outcome()), times.day(content.day())));
  }

  static String of(StepProblem problem) {
    return text("easein.problem." + lower(problem));
  }

  static String of(TryProblem problem) {
    return text("easein.problem." + lower(problem));
  }

  private static String lower(Enum<?> value) {
    return value.name().toLowerCase(Locale.ROOT);
  }

  static String text(String key, Object... values) {
    return I18NProvider.translate(key, values);
  }
}
