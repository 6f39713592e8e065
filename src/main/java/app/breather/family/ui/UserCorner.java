package app.breather.family.ui;

import app.breather.base.ui.HeaderItem;
import app.breather.base.ui.PersonBadge;
import app.breather.base.ui.PersonLook;
import app.breather.family.Families;
import app.breather.family.Members;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.spring.annotation.SpringComponent;
import org.springframework.core.annotation.Order;

/** Who is signed in, in which family, and the way to the profile. */
@SpringComponent
@Order(20)
class UserCorner implements HeaderItem {

  private static final String PROFILE = "profile";

  private final Members members;
  private final Families families;

  UserCorner(Members members, Families families) {
    this.members = members;
    this.families = families;
  }

  @Override
  public Component create() {
    var me = members.me();
    var name = new Span(me.name());
    name.addClassName("name");
    var family = new Span(families.current().name());
    family.addClassNames("soft", "small");
    var words = new Div(name, family);
    words.addClassNames("words", "grow");
    var badge = new PersonBadge(new PersonLook(me.name(), me.initials(), me.colour()));
    badge.getElement().setAttribute("aria-hidden", "true");
    var link = new Anchor(PROFILE, badge, words);
    link.addClassName("me");
    link.setAriaLabel(FamilyWords.text("family.corner", me.name(), families.current().name()));
    return link;
  }
}
