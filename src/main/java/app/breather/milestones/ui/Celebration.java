package app.breather.milestones.ui;

import static app.breather.milestones.ui.MilestoneWords.text;

import app.breather.base.ui.Buttons;
import app.breather.milestones.MilestoneCard;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.Optional;

/**
 * It is new to whoever sees it for the first time: celebrated the same, whatever was in the
 * envelope.
 */
class Celebration extends Dialog {

  private static final int PIECES = 24;

  /**
   * @param fresh what was in the envelope, perhaps nothing
   */
  Celebration(String title, List<MilestoneCard> fresh, MilestoneScreens screens) {
    setHeaderTitle(title);
    addClassName("sheet-dialog");
    var words = screens.words();
    var body = new Div(confetti(), new Paragraph(text("milestones.celebrate.text")));
    body.addClassNames("stack", "celebration");
    fresh.forEach(card -> body.add(new MilestonePiece(card, Optional.empty(), words, screens)));
    add(body);
    getFooter().add(Buttons.primary(text("milestones.celebrate.done"), this::close));
  }

  /** Falls where motion is welcome, and is not there where it is not. */
  private static Div confetti() {
    var all = new Div();
    all.addClassName("confetti");
    all.getElement().setAttribute("aria-hidden", "true");
    for (int each = 0; each < PIECES; each++) {
      var piece = new Span();
      piece.addClassName("p" + (1 + each % 8));
      piece
          .getStyle()
          .set("--at", (each * 100 / PIECES) + "%")
          .set("--wait", (each * 37 % 90) + "0ms");
      all.add(piece);
    }
    return all;
  }
}
