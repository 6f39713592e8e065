package app.breather.handover.report.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.AnchorTarget;
import com.vaadin.flow.component.html.Image;

/** A picture that opens as large as it is. */
class Photo extends Anchor {

  /**
   * @param small what is seen at first
   * @param address of the large one
   * @param subject what a reader hears of it, such as "Photo of Mia, 14:05"
   */
  Photo(String small, String address, String subject) {
    var image = new Image(small, subject);
    image.getElement().setAttribute("loading", "lazy");
    add(image);
    setHref(address);
    setTarget(AnchorTarget.BLANK);
    setRouterIgnore(true);
    setTitle(translate("report.photo.large"));
    addClassName("report-photo");
  }
}
