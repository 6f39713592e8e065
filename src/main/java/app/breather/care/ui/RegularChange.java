package app.breather.care.ui;

import static app.breather.care.ui.CareWords.text;

import app.breather.base.time.RepeatedTime.Occurrence;
import app.breather.base.ui.Dialogs;
import app.breather.care.RegularCard;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.select.Select;
import java.util.Arrays;
import java.util.Optional;

/** How much of regular care is to change. */
enum RegularChange {
  ONE,
  FOLLOWING,
  ALL;

  /** Empty for anything else. */
  static Optional<RegularChange> parse(String text) {
    return Arrays.stream(values()).filter(one -> CareWords.lower(one).equals(text)).findFirst();
  }

  private String route(RegularCard care, Occurrence day) {
    return care.id().route() + "/change/" + CareWords.lower(this) + "/" + day.day();
  }

  /** Asks which days are meant, and leads to the page on which they are changed. */
  static void choose(RegularCard care, CareWords words) {
    var reach = new RadioButtonGroup<RegularChange>(text("care.regular.change.reach"));
    reach.addThemeName("vertical");
    reach.setItems(values());
    reach.setItemLabelGenerator(one -> text("care.regular.change." + CareWords.lower(one)));
    reach.setValue(FOLLOWING);
    var day = new Select<Occurrence>();
    day.setLabel(text("care.regular.giveBack.day"));
    day.setItems(care.ahead());
    day.setItemLabelGenerator(one -> words.range(one.period()));
    care.firstAhead().ifPresent(day::setValue);
    day.setWidthFull();
    reach.addValueChangeListener(_ -> day.setVisible(reach.getValue() != ALL));
    var why = new Paragraph(text("care.regular.change.text"));
    why.addClassNames("soft", "small");
    var form = new Div(reach, day, why);
    form.addClassName("stack");
    Dialogs.form(
            text("care.regular.change.title"),
            form,
            text("care.regular.change.confirm"),
            () -> {
              var from = reach.getValue() == ALL ? care.ahead().getFirst() : day.getValue();
              UI.getCurrent().navigate(reach.getValue().route(care, from));
              return true;
            })
        .open();
  }
}
