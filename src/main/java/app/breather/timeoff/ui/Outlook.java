package app.breather.timeoff.ui;

import static app.breather.timeoff.ui.TimeOffWords.text;

import app.breather.base.ui.Fact;
import app.breather.base.ui.Facts;
import app.breather.base.ui.Icon;
import app.breather.base.ui.Note;
import app.breather.base.ui.Toast;
import app.breather.timeoff.RequestResult;
import app.breather.timeoff.SameTime;
import app.breather.timeoff.TimeOffId;
import app.breather.timeoff.TimeOffOutlook;
import app.breather.timeoff.TimeOffProblem;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;

/** Who would have the children then, and what others wish for at the same time. */
class Outlook extends Div {

  private final TimeOffWords words;
  private final Facts facts = new Facts(List.of());
  private final Note sameTime = new Note(Note.Kind.WARNING, "");
  private Set<TimeOffId> seen = Set.of();

  Outlook(TimeOffWords words) {
    this.words = words;
    var label = new Paragraph(text("timeoff.form.outlook"));
    label.addClassName("label");
    addClassName("stack");
    sameTime.setVisible(false);
    add(label, facts, sameTime);
  }

  void show(TimeOffOutlook outlook) {
    facts.setFacts(
        outlook.parts().stream()
            .map(
                part ->
                    new Fact(
                        part.isOpen() ? Icon.CIRCLE_DASHED : Icon.BABY, words.whoAndWhen(part)))
            .toList());
    warn(outlook.sameTime());
    setVisible(!outlook.parts().isEmpty());
  }

  /**
   * Goes to what was stored, or says here and in the form why it was not.
   *
   * @param refuse shows what is wrong with the form
   */
  void react(RequestResult result, Consumer<Set<TimeOffProblem>> refuse) {
    switch (result) {
      case RequestResult.Stored(var id, var state) -> {
        Toast.show(TimeOffReplies.planned(state));
        TimeOffScreens.go(id.route());
      }
      case RequestResult.Invalid(var problems) -> refuse.accept(problems);
      case RequestResult.ChangedMeanwhile _ -> Toast.show(text("timeoff.changedMeanwhile"));
      case RequestResult.Gone _ -> Toast.show(text("timeoff.gone"));
      case RequestResult.SeeFirst(var others) -> {
        warn(others);
        Toast.show(text("timeoff.seeFirst"));
      }
    }
  }

  private void warn(List<SameTime> others) {
    seen = others.stream().map(SameTime::id).collect(Collectors.toSet());
    sameTime.setMessage(new PlanWords(words).sameTime(others));
    sameTime.setVisible(!others.isEmpty());
  }

  /** What of others was shown here. */
  Set<TimeOffId> seen() {
    return seen;
  }
}
