package app.breather.family.ui;

import app.breather.base.ui.HeaderItem;
import app.breather.family.Families;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.spring.annotation.SpringComponent;
import java.time.Clock;
import java.time.ZoneId;
import org.springframework.core.annotation.Order;

/** Tells whoever looks from another time zone on whose clocks the times here are. */
@SpringComponent
@Order(5)
class ZoneNotice implements HeaderItem {

  private final Families families;
  private final Clock clock;

  ZoneNotice(Families families, Clock clock) {
    this.families = families;
    this.clock = clock;
  }

  @Override
  public Component create() {
    var notice = new Paragraph();
    notice.addClassNames("soft", "small");
    notice.setVisible(false);
    var zone = families.current().zone();
    notice.addAttachListener(
        event -> ViewerZone.ask(event.getUI(), viewer -> judge(notice, zone, viewer)));
    return notice;
  }

  private void judge(Paragraph notice, ZoneId zone, ZoneId viewer) {
    notice.setText(FamilyWords.text("family.zone.notice", ViewerZone.place(zone)));
    notice.setVisible(ViewerZone.differs(viewer, zone, clock.instant()));
  }
}
