package app.breather.care.ui;

import static app.breather.care.ui.CareWords.text;

import app.breather.care.CheckInRhythms;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Every how many weeks one asks, of this regular care and of all others. */
class CheckInRhythmForm extends Div {

  private static final int AS_ALL = -1;
  private static final int NEVER = 0;
  private static final List<Integer> WEEKS = List.of(2, 4, 8, 12, NEVER);

  private final Select<Integer> own = new Select<>();
  private final Select<Integer> ofAll = new Select<>();

  CheckInRhythmForm(CheckInRhythms.Chosen chosen) {
    own.setLabel(text("checkin.rhythm.this"));
    own.setItems(with(chosen.own(), Stream.concat(Stream.of(AS_ALL), WEEKS.stream()).toList()));
    own.setItemLabelGenerator(CheckInRhythmForm::words);
    own.setValue(chosen.own().orElse(AS_ALL));
    own.setWidthFull();
    ofAll.setLabel(text("checkin.rhythm.all"));
    ofAll.setItems(with(Optional.of(chosen.ofAll()), WEEKS));
    ofAll.setItemLabelGenerator(CheckInRhythmForm::words);
    ofAll.setValue(chosen.ofAll());
    ofAll.setWidthFull();
    addClassName("stack");
    add(own, ofAll);
  }

  private static List<Integer> with(Optional<Integer> chosen, List<Integer> all) {
    return Stream.concat(all.stream(), chosen.stream()).distinct().toList();
  }

  private static String words(int weeks) {
    return switch (weeks) {
      case AS_ALL -> text("checkin.rhythm.as_all");
      case NEVER -> text("checkin.rhythm.never");
      default -> text("checkin.rhythm.weeks", weeks);
    };
  }

  /** Empty when it goes as with all others. */
  Optional<Integer> own() {
    return Optional.of(own.getValue()).filter(weeks -> weeks != AS_ALL);
  }

  int ofAll() {
    return ofAll.getValue();
  }
}
