package app.breather.handover.sheet.ui;

import app.breather.base.ui.Times;
import app.breather.care.CareOccasionId;
import app.breather.care.RegularCard;
import app.breather.care.RegularDay;
import app.breather.care.RegularState;
import app.breather.care.ui.RegularPanel;
import app.breather.family.Families;
import app.breather.family.ui.People;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import java.util.Optional;

/** On the page of regular care: the way to the sheets of its next days. */
@org.springframework.stereotype.Component
class SheetRegularPanel implements RegularPanel {

  private final People people;
  private final Families families;

  SheetRegularPanel(People people, Families families) {
    this.people = people;
    this.families = families;
  }

  @Override
  public Optional<Component> of(RegularCard care) {
    var me = people.me();
    boolean concerns = me.isParent() || care.content().caregiver().equals(me.id());
    if (care.state() != RegularState.AGREED || care.next().isEmpty() || !concerns) {
      return Optional.empty();
    }
    var times = new Times(families.current().zone(), UI.getCurrent().getLocale());
    return Optional.of(
        WaysToSheet.ofDays(
            care.next().stream()
                .map(
                    day ->
                        new WaysToSheet.Day(
                            CareOccasionId.of(new RegularDay(care.id(), day.day())),
                            times.range(day.period().from(), day.period().until())))
                .toList(),
            me.isParent()));
  }
}
