package app.breather.base.ui;

import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;

/** Lines of icon and text. */
public class Facts extends UnorderedList {

  public Facts(List<Fact> facts) {
    addClassName("facts");
    setFacts(facts);
  }

  public void setFacts(List<Fact> facts) {
    removeAll();
    facts.forEach(fact -> add(new ListItem(fact.icon().create(), new Span(fact.text()))));
  }
}
