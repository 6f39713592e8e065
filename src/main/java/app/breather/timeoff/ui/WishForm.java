package app.breather.timeoff.ui;

import static app.breather.timeoff.ui.TimeOffWords.text;

import app.breather.timeoff.TimeOffContent;
import app.breather.timeoff.TimeWishContent;
import app.breather.timeoff.TimeWishProblem;
import app.breather.timeoff.WishLength;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;

/** What somebody wishes for, how long, and until when; complaints stand at the field. */
class WishForm extends Div {

  private static final int FIRST_IDEA_WEEKS = 4;

  private final TextField what = new TextField(text("timeoff.wish.what"));
  private final Select<WishLength> length = new Select<>();
  private final DatePicker lastDay = new DatePicker(text("timeoff.wish.lastDay"));

  WishForm(LocalDate today) {
    what.setPlaceholder(text("timeoff.wish.what.example"));
    what.setHelperText(text("timeoff.form.reason.help"));
    what.setMaxLength(TimeOffContent.REASON_LENGTH);
    what.setWidthFull();
    length.setLabel(text("timeoff.wish.length"));
    length.setItems(WishLength.values());
    length.setItemLabelGenerator(WishWords::of);
    length.setValue(WishLength.HALF_DAY);
    length.setWidthFull();
    lastDay.setValue(today.plusWeeks(FIRST_IDEA_WEEKS));
    lastDay.setWidthFull();
    addClassName("stack");
    add(what, length, lastDay);
  }

  /** Empty when a field says what is missing. */
  Optional<TimeWishContent> content() {
    what.setInvalid(false);
    if (lastDay.getValue() == null) {
      complainAtDay(text("timeoff.wish.problem.no_day"));
      return Optional.empty();
    }
    lastDay.setInvalid(false);
    return Optional.of(new TimeWishContent(what.getValue(), length.getValue(), lastDay.getValue()));
  }

  void show(Set<TimeWishProblem> problems) {
    for (var problem : problems) {
      var sentence = WishWords.of(problem);
      switch (problem) {
        case NO_WORD, WORD_TOO_LONG -> {
          what.setErrorMessage(sentence);
          what.setInvalid(true);
        }
        case PAST, TOO_FAR -> complainAtDay(sentence);
      }
    }
  }

  private void complainAtDay(String sentence) {
    lastDay.setErrorMessage(sentence);
    lastDay.setInvalid(true);
  }
}
