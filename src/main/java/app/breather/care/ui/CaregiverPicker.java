package app.breather.care.ui;

import app.breather.base.tenancy.MemberId;
import app.breather.family.MemberCard;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Ticks caregivers by name. */
public class CaregiverPicker extends CheckboxGroup<MemberCard> {

  public CaregiverPicker(String label, List<MemberCard> caregivers) {
    super(label);
    setItems(caregivers);
    setItemLabelGenerator(MemberCard::name);
    setVisible(!caregivers.isEmpty());
    addThemeName("vertical");
  }

  public Set<MemberId> chosen() {
    return getValue().stream().map(MemberCard::id).collect(Collectors.toSet());
  }
}
