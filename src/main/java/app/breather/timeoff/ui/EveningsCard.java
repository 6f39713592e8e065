package app.breather.timeoff.ui;

import static app.breather.timeoff.ui.TimeOffWords.text;

import app.breather.base.ui.BandRow;
import app.breather.base.ui.Buttons;
import app.breather.base.ui.Card;
import app.breather.base.ui.Icon;
import app.breather.base.ui.Rows;
import app.breather.timeoff.EveningSuggestion;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Paragraph;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/** Evenings that would fit, each with its reason; one tap chooses one. */
class EveningsCard extends Card {

  private final EveningWords words;
  private final Consumer<EveningSuggestion> choose;
  private final Checkbox withBedtime;
  private final Rows rows = new Rows();
  private final Paragraph none = new Paragraph(text("timeoff.evening.none"));
  private List<EveningSuggestion> shown = List.of();

  EveningsCard(TimeOffWords words, boolean withBedtime, Consumer<EveningSuggestion> choose) {
    super(text("timeoff.evening.title"));
    this.words = new EveningWords(words);
    this.choose = choose;
    this.withBedtime =
        new Checkbox(text("timeoff.evening.bedtime", words.people().childNames()), withBedtime);
    none.addClassName("soft");
    stacked();
    add(this.withBedtime, none, rows);
  }

  boolean isWithBedtime() {
    return withBedtime.getValue();
  }

  void onChange(Runnable then) {
    withBedtime.addValueChangeListener(_ -> then.run());
  }

  Optional<EveningSuggestion> best() {
    return shown.stream().findFirst();
  }

  void show(List<EveningSuggestion> evenings) {
    none.setVisible(evenings.isEmpty());
    rows.setVisible(!evenings.isEmpty());
    if (!evenings.equals(shown)) {
      shown = evenings;
      rows.setRows(evenings.stream().map(this::row).toList());
    }
  }

  private BandRow row(EveningSuggestion evening) {
    var title =
        text(
            "timeoff.evening.when",
            words.words().times().day(evening.evening()),
            words.clock(evening));
    var take = Buttons.soft(text("timeoff.evening.take"), () -> choose.accept(evening));
    take.setAriaLabel(text("timeoff.evening.take.label", title));
    return new BandRow(title, words.why(evening)).withIcon(Icon.HEART).withEnd(take);
  }
}
