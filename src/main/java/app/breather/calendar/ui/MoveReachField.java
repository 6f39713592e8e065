package app.breather.calendar.ui;

import app.breather.calendar.moves.MoveReach;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;

/** Which days of what repeats are meant; not seen where nothing repeats. */
class MoveReachField extends RadioButtonGroup<MoveReach> {

  private static final List<MoveReach> ONE = List.of(MoveReach.ONLY_THIS);

  private List<MoveReach> offered = ONE;
  private boolean offering;

  MoveReachField() {
    setLabel(getTranslation("calendar.move.reach"));
    addThemeName("vertical");
    setItemLabelGenerator(
        one -> getTranslation("calendar.move.reach." + one.name().toLowerCase(Locale.ROOT)));
    setItems(ONE);
    setValue(MoveReach.ONLY_THIS);
    setVisible(false);
  }

  /**
   * Offers what can be meant. What was chosen stays chosen, if it still can be.
   *
   * @return whether something else is chosen now
   */
  boolean offer(Set<MoveReach> reaches) {
    var before = getValue();
    var wanted = Stream.of(MoveReach.values()).filter(reaches::contains).toList();
    if (!wanted.equals(offered)) {
      offering = true;
      offered = wanted;
      setItems(wanted);
      setValue(wanted.contains(before) ? before : wanted.getFirst());
      setVisible(!wanted.equals(ONE));
      offering = false;
    }
    return getValue() != before;
  }

  /**
   * @param then runs when somebody chooses
   */
  void onChoice(Runnable then) {
    addValueChangeListener(
        _ -> {
          if (!offering) {
            then.run();
          }
        });
  }
}
