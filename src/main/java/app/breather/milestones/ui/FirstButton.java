package app.breather.milestones.ui;

import static app.breather.milestones.ui.MilestoneWords.text;

import app.breather.base.ui.Buttons;
import app.breather.base.ui.Icon;
import app.breather.care.CareOccasion;
import app.breather.milestones.Milestones;
import com.vaadin.flow.component.html.Div;
import java.time.Instant;
import java.util.Optional;

/** The way to record a first of the time of care that is on. */
public class FirstButton extends Div {

  private Optional<CareOccasion> care = Optional.empty();

  public FirstButton() {
    addClassName("btns");
    add(Buttons.soft(text("milestones.record"), Icon.SPARKLES, this::go));
  }

  /** Not there where nothing can be recorded now. */
  public void show(Optional<CareOccasion> current, Instant now) {
    care = current.filter(one -> one.actWindow().contains(now));
    setVisible(care.isPresent());
  }

  private void go() {
    care.ifPresent(one -> MilestoneScreens.go(Milestones.RECORD + "/" + one.id()));
  }
}
