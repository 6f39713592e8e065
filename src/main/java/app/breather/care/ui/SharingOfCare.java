package app.breather.care.ui;

import static app.breather.care.ui.CareWords.text;

import app.breather.base.tenancy.MemberId;
import app.breather.base.ui.Addresses;
import app.breather.base.ui.Buttons;
import app.breather.base.ui.Icon;
import app.breather.base.ui.LinkDialog;
import app.breather.base.ui.Toast;
import app.breather.care.CareLink;
import app.breather.care.CareLinks;
import app.breather.care.CareOccasionId;
import com.vaadin.flow.component.button.Button;
import java.time.Clock;
import org.springframework.stereotype.Component;

/** Parents hand over the link to a time of care to who has the children then. */
@Component
public class SharingOfCare {

  private final CareLinks links;
  private final Clock clock;

  SharingOfCare(CareLinks links, Clock clock) {
    this.links = links;
    this.clock = clock;
  }

  /**
   * @param caregiver who has a part in it
   */
  public Button button(CareOccasionId id, MemberId caregiver, CareWords words) {
    return Buttons.icon(
        Icon.SHARE_2,
        text("care.link.share", words.people().name(caregiver)),
        () -> share(id, caregiver, words));
  }

  private void share(CareOccasionId id, MemberId caregiver, CareWords words) {
    var name = words.people().name(caregiver);
    links
        .make(id, caregiver)
        .ifPresentOrElse(
            link ->
                new LinkDialog(
                        text("care.link.share", name),
                        text("care.link.ofCare.text", name),
                        Addresses.of(link.path()),
                        until(link, words))
                    .open(),
            () -> Toast.show(text("care.link.ofCare.gone", name)));
  }

  private String until(CareLink link, CareWords words) {
    var ends = words.times().moment(link.ends());
    return clock.instant().isBefore(link.opens())
        ? text("care.link.ofCare.later", words.times().moment(link.opens()), ends)
        : text("care.link.ofCare.until", ends);
  }
}
