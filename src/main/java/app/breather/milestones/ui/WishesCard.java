package app.breather.milestones.ui;

import static app.breather.milestones.ui.MilestoneWords.text;

import app.breather.base.ui.Buttons;
import app.breather.base.ui.Card;
import app.breather.base.ui.Dialogs;
import app.breather.base.ui.Toast;
import app.breather.family.ChildCard;
import app.breather.milestones.MilestoneKind;
import app.breather.milestones.TellOrSeal;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What parents wish when something happens; one's own can be changed. */
class WishesCard extends Card {

  private final TellOrSeal wishes;
  private final MilestoneScreens screens;
  private final Paragraph said = new Paragraph();
  private final Runnable readAgain;

  WishesCard(TellOrSeal wishes, MilestoneScreens screens, Runnable readAgain) {
    super(text("milestones.wishes"));
    this.wishes = wishes;
    this.screens = screens;
    this.readAgain = readAgain;
    said.addClassNames("soft", "small");
    withAction(Buttons.soft(text("milestones.wishes.change"), this::choose));
    add(said);
    stacked();
  }

  void show(MilestoneWords words) {
    said.setText(words.wishes(wishes.wishes()));
  }

  private void choose() {
    var children = screens.people().children();
    var groups = new LinkedHashMap<ChildCard, CheckboxGroup<MilestoneKind>>();
    var form = new Div(new Paragraph(text("milestones.wishes.text")));
    form.addClassName("stack");
    for (var child : children) {
      var group = new CheckboxGroup<MilestoneKind>();
      group.setLabel(text("milestones.wishes.tell", child.name()));
      group.setItems(List.of(MilestoneKind.values()));
      group.setItemLabelGenerator(MilestoneWords::kind);
      group.setValue(wishes.told(child.id()));
      groups.put(child, group);
      form.add(group);
    }
    form.add(new Paragraph(text("milestones.wishes.safety")));
    Dialogs.form(
            text("milestones.wishes"), form, text("milestones.wishes.save"), () -> save(groups))
        .open();
  }

  private boolean save(Map<ChildCard, CheckboxGroup<MilestoneKind>> groups) {
    groups.forEach((child, group) -> wishes.choose(child.id(), group.getValue()));
    Toast.show(text("milestones.wishes.saved"));
    readAgain.run();
    return true;
  }
}
