package app.breather.handover.baton.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import app.breather.base.tenancy.MemberId;
import app.breather.base.ui.Toast;
import app.breather.handover.baton.BatonCard;
import app.breather.handover.baton.BatonCorrecting;
import app.breather.handover.baton.BatonLine;
import app.breather.handover.baton.BatonResult;
import app.breather.handover.baton.BatonTaking;
import app.breather.handover.baton.BatonWords;
import app.breather.handover.baton.CorrectionResult;
import java.time.LocalTime;
import org.springframework.stereotype.Component;

/** What can be done about who has the children, and what is then said. */
@Component
public class BatonActions {

  private final BatonTaking taking;
  private final BatonCorrecting correcting;

  BatonActions(BatonTaking taking, BatonCorrecting correcting) {
    this.taking = taking;
    this.correcting = correcting;
  }

  /** What the page showed goes along, so that whoever was a moment earlier is not overlooked. */
  void take(BatonCard.Place place, MemberId who, BatonWords words) {
    var result = taking.take(place.seen(), who);
    Toast.show(
        result instanceof BatonResult.Said
            ? translate("baton.said", words.tap(place, who))
            : words.result(result));
  }

  /** Whether it is corrected. */
  boolean itWasAt(BatonLine line, LocalTime time, BatonWords words) {
    return tell(correcting.itWasAt(line.id(), time), words);
  }

  void itWasNotSo(BatonLine line, BatonWords words) {
    tell(correcting.itWasNotSo(line.id()), words);
  }

  private static boolean tell(CorrectionResult result, BatonWords words) {
    if (result instanceof CorrectionResult.Corrected) {
      return true;
    }
    Toast.show(words.result(result));
    return false;
  }
}
