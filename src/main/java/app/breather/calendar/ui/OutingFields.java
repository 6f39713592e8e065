package app.breather.calendar.ui;

import app.breather.base.ui.Names;
import app.breather.calendar.Outing;
import app.breather.family.ChildCard;
import app.breather.family.MemberCard;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;

/** Whether what is kept is an outing, and then who goes with whom. */
class OutingFields extends Div {

  private final RadioButtonGroup<Boolean> what = new RadioButtonGroup<>();
  private final CheckboxGroup<MemberCard> parents = new CheckboxGroup<>();
  private final CheckboxGroup<ChildCard> kids = new CheckboxGroup<>();
  private final List<MemberCard> allParents;
  private final List<ChildCard> allKids;

  OutingFields(List<MemberCard> allParents, MemberCard me, List<ChildCard> allKids) {
    this.allParents = allParents;
    this.allKids = allKids;
    var names = Names.all(allKids.stream().map(ChildCard::name).toList(), getLocale());
    what.setLabel(getTranslation("protected.what"));
    what.setItems(false, true);
    what.setItemLabelGenerator(
        out -> getTranslation(out ? "protected.what.outing" : "protected.what.kept", names));
    what.setHelperText(getTranslation("protected.what.help"));
    what.addValueChangeListener(_ -> draw());
    parents.setLabel(getTranslation("protected.who"));
    parents.setItems(allParents);
    parents.setItemLabelGenerator(MemberCard::name);
    parents.select(me);
    kids.setLabel(getTranslation("protected.with.whom"));
    kids.setItems(allKids);
    kids.setItemLabelGenerator(ChildCard::name);
    kids.select(allKids);
    what.setValue(false);
    setVisible(!allKids.isEmpty());
    addClassName("stack");
    add(what, parents, kids);
    draw();
  }

  private void draw() {
    parents.setVisible(isChosen() && allParents.size() > 1);
    kids.setVisible(isChosen() && allKids.size() > 1);
  }

  void onChange(Runnable then) {
    what.addValueChangeListener(_ -> then.run());
  }

  void show(boolean outing) {
    what.setValue(outing);
  }

  void show(Optional<Outing> outing) {
    show(outing.isPresent());
    outing.ifPresent(
        out -> {
          parents.setValue(
              new HashSet<>(
                  allParents.stream().filter(one -> out.parents().contains(one.id())).toList()));
          kids.setValue(
              new HashSet<>(
                  allKids.stream().filter(one -> out.children().contains(one.id())).toList()));
        });
  }

  boolean isChosen() {
    return what.getValue();
  }

  /** In the order in which the family knows them. */
  Optional<Outing> read() {
    return isChosen()
        ? Optional.of(
            new Outing(
                allParents.stream().filter(parents::isSelected).map(MemberCard::id).toList(),
                allKids.stream().filter(kids::isSelected).map(ChildCard::id).toList()))
        : Optional.empty();
  }

  void refuse() {
    Fields.refuse(
        parents.getValue().isEmpty() ? parents : kids, getTranslation("protected.nobodyGoes"));
  }
}
