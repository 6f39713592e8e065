package app.breather.family.ui;

import app.breather.base.ui.Addresses;
import app.breather.base.ui.HeaderItem;
import app.breather.family.Accounts;
import app.breather.family.Families;
import app.breather.family.FamilyCard;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.spring.annotation.SpringComponent;
import org.springframework.core.annotation.Order;

/** The other families of the account; each opens anew, so that this tab's page ends cleanly. */
@SpringComponent
@Order(10)
class FamilySwitch implements HeaderItem {

  private final Accounts accounts;
  private final Families families;

  FamilySwitch(Accounts accounts, Families families) {
    this.accounts = accounts;
    this.families = families;
  }

  @Override
  public Component create() {
    var all = accounts.families();
    if (all.size() < 2) {
      return new Div();
    }
    var here = families.current();
    var links = new Nav();
    links.addClassName("stack");
    links.setAriaLabel(FamilyWords.text("family.switch"));
    all.stream().filter(other -> !other.id().equals(here.id())).forEach(o -> links.add(link(o)));
    return links;
  }

  private static Anchor link(FamilyCard family) {
    var link = new Anchor(Addresses.home(family.id()), family.name());
    link.setRouterIgnore(true);
    link.addClassName("nav");
    return link;
  }
}
