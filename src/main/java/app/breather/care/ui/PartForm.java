package app.breather.care.ui;

import app.breather.base.time.Period;
import app.breather.base.ui.Dialogs;
import app.breather.base.ui.Note;
import app.breather.base.ui.Toast;
import app.breather.care.AcceptResult;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** Chooses a span within one of the gaps, in steps of a quarter of an hour. */
class PartForm extends Div {

  private static final Duration STEP = Duration.ofMinutes(15);

  private final CareWords words;
  private final Select<Period> gap = new Select<>();
  private final Select<Instant> from = new Select<>();
  private final Select<Instant> until = new Select<>();
  private final Note problem = new Note(Note.Kind.WARNING, "");

  PartForm(List<Period> gaps, CareWords words) {
    this.words = words;
    addClassName("stack");
    gap.setLabel(CareWords.text("care.partly.gap"));
    gap.setItemLabelGenerator(words::range);
    from.setLabel(CareWords.text("care.from"));
    until.setLabel(CareWords.text("care.until"));
    from.setItemLabelGenerator(this::moment);
    until.setItemLabelGenerator(this::moment);
    gap.addValueChangeListener(_ -> Optional.ofNullable(gap.getValue()).ifPresent(this::choose));
    problem.setVisible(false);
    add(gap, from, until, problem);
    offer(gaps);
  }

  /** Stays open with what is still free when somebody was quicker. */
  static void open(
      String title, List<Period> gaps, CareWords words, Function<Period, AcceptResult> accept) {
    var form = new PartForm(gaps, words);
    Dialogs.form(title, form, CareWords.text("care.partly.confirm"), () -> form.submit(accept))
        .open();
  }

  boolean submit(Function<Period, AcceptResult> accept) {
    var part = part();
    if (part.isEmpty()) {
      complain(CareWords.text("care.problem.order"));
      return false;
    }
    var result = accept.apply(part.get());
    return switch (result) {
      case AcceptResult.TakenMeanwhile taken -> keepOpen(words.of(result), taken.stillOpen());
      case AcceptResult.DoesNotFit fit -> keepOpen(words.of(result), fit.stillOpen());
      case AcceptResult.Accepted _,
          AcceptResult.Busy _,
          AcceptResult.BusyElsewhere _,
          AcceptResult.Over _,
          AcceptResult.Cancelled _,
          AcceptResult.Gone _ -> {
        Toast.show(words.of(result));
        yield true;
      }
    };
  }

  /** Says why it was refused, and what can be chosen now; false, as the form is not done. */
  boolean keepOpen(String sentence, List<Period> stillOpen) {
    complain(sentence);
    if (!stillOpen.isEmpty()) {
      offer(stillOpen);
    }
    return false;
  }

  private void offer(List<Period> gaps) {
    gap.setItems(gaps);
    gap.setVisible(gaps.size() > 1);
    if (!gaps.isEmpty()) {
      gap.setValue(gaps.getFirst());
      choose(gaps.getFirst());
    }
  }

  private void choose(Period chosen) {
    var steps = new ArrayList<Instant>();
    for (var at = chosen.from(); at.isBefore(chosen.until()); at = at.plus(STEP)) {
      steps.add(at);
    }
    steps.add(chosen.until());
    from.setItems(steps.subList(0, steps.size() - 1));
    until.setItems(steps.subList(1, steps.size()));
    from.setValue(chosen.from());
    until.setValue(chosen.until());
  }

  Optional<Period> part() {
    return Period.between(from.getValue(), until.getValue());
  }

  private String moment(Instant at) {
    var chosen = gap.getValue();
    return chosen != null && chosen.length().compareTo(Duration.ofHours(20)) > 0
        ? words.times().moment(at)
        : words.times().time(at);
  }

  void complain(String sentence) {
    problem.setMessage(sentence);
    problem.setVisible(true);
  }
}
