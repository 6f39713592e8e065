package app.breather.timeoff.ui;

import static app.breather.timeoff.ui.TimeOffWords.lower;
import static app.breather.timeoff.ui.TimeOffWords.text;

import app.breather.base.ui.Dialogs;
import app.breather.timeoff.Reach;
import app.breather.timeoff.TimeOffCard;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import java.util.List;
import java.util.function.Consumer;

/** Asks which days are meant of what repeats. */
final class ReachDialog {

  private ReachDialog() {}

  /**
   * @param key of its words: change or cancel
   */
  static void open(TimeOffCard card, String key, TimeOffWords words, Consumer<Reach> then) {
    var reach = new RadioButtonGroup<Reach>(text("timeoff.reach"));
    reach.addThemeName("vertical");
    reach.setItems(offered(card));
    reach.setItemLabelGenerator(
        one -> text("timeoff.reach." + lower(one), words.times().day(card.period().from())));
    reach.setValue(Reach.ONLY_THIS);
    var why = new Paragraph(text("timeoff." + key + ".repeats"));
    why.addClassNames("soft", "small");
    var content = new Div(reach, why);
    content.addClassName("stack");
    Dialogs.form(
            text("timeoff." + key + ".title"),
            content,
            text("timeoff." + key + ".confirm"),
            () -> {
              then.accept(reach.getValue());
              return true;
            })
        .open();
  }

  /** From the first day that has not begun, all are those that follow. */
  private static List<Reach> offered(TimeOffCard card) {
    boolean isFirst =
        card.repeats().flatMap(TimeOffCard.Repeats::next).filter(card.id()::equals).isPresent();
    return isFirst ? List.of(Reach.ONLY_THIS, Reach.ALL) : List.of(Reach.values());
  }
}
