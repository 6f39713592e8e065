package app.breather.timeoff.ui;

import static app.breather.timeoff.ui.TimeOffWords.text;

import app.breather.base.ui.Card;
import app.breather.base.ui.Fact;
import app.breather.base.ui.Facts;
import app.breather.base.ui.Icon;
import app.breather.base.ui.Note;
import app.breather.timeoff.SameTime;
import app.breather.timeoff.TimeOffId;
import app.breather.timeoff.TimeOffOutlook;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Who would have the children then, and what others wish for at the same time. */
class OutlookCard extends Card {

  private final TimeOffWords words;
  private final Facts facts = new Facts(List.of());
  private final Note sameTime = new Note(Note.Kind.WARNING, "");
  private Set<TimeOffId> seen = Set.of();

  OutlookCard(TimeOffWords words) {
    super(text("timeoff.form.outlook"));
    this.words = words;
    stacked();
    sameTime.setVisible(false);
    add(facts, sameTime);
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

  void warn(List<SameTime> others) {
    seen = others.stream().map(SameTime::id).collect(Collectors.toSet());
    sameTime.setMessage(words.sameTime(others));
    sameTime.setVisible(!others.isEmpty());
  }

  /** What of others was shown here. */
  Set<TimeOffId> seen() {
    return seen;
  }
}
