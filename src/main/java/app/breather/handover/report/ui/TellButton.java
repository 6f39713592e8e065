package app.breather.handover.report.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import app.breather.base.ui.Buttons;
import app.breather.base.ui.Icon;
import app.breather.care.CareOccasion;
import app.breather.handover.report.ReportBoard;
import com.vaadin.flow.component.html.Div;
import java.util.Optional;

/** The way to tell of the time of care that is on. */
public class TellButton extends Div {

  private Optional<CareOccasion> care = Optional.empty();

  public TellButton() {
    addClassName("btns");
    add(Buttons.primary(translate("report.tell"), Icon.NOTEBOOK_PEN, this::go));
  }

  /** Nothing where there is nothing to tell of. */
  public void show(Optional<CareOccasion> tellable) {
    care = tellable;
    setVisible(tellable.isPresent());
  }

  private void go() {
    care.ifPresent(one -> getUI().ifPresent(ui -> ui.navigate(ReportBoard.ROUTE + "/" + one.id())));
  }
}
