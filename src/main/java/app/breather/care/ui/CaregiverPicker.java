package app.breather.care.ui;

import app.breather.base.tenancy.MemberId;
import app.breather.care.LimitWarning;
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

  /** Says beside a name why an ask would not suit; it can be ticked all the same. */
  void warn(List<LimitWarning> warnings) {
    var words = new LimitWords(getLocale());
    var sentences =
        warnings.stream()
            .collect(
                Collectors.toMap(LimitWarning::caregiver, warning -> words.of(warning.breaches())));
    setItemHelperGenerator(caregiver -> sentences.get(caregiver.id()));
  }

  public Set<MemberId> chosen() {
    return getValue().stream().map(MemberCard::id).collect(Collectors.toSet());
  }
}
