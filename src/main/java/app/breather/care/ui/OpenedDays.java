package app.breather.care.ui;

import static app.breather.care.ui.CareWords.text;

import app.breather.base.ui.BandRow;
import app.breather.base.ui.Buttons;
import app.breather.base.ui.Card;
import app.breather.base.ui.Icon;
import app.breather.base.ui.Rows;
import app.breather.care.OpenedDay;
import app.breather.family.MemberCard;
import com.vaadin.flow.component.html.Div;
import java.util.List;

/** Days of regular care that its caregiver gave back, and what became of them. */
class OpenedDays extends Card {

  OpenedDays(List<OpenedDay> opened, CareWords words, MemberCard me, DayActions actions) {
    setTitle(text("care.regular.opened"));
    stacked();
    for (var day : opened) {
      add(
          new Rows(
              List.of(
                  new BandRow(words.range(day.period()), "")
                      .withIcon(Icon.CALENDAR)
                      .withChip(CareWords.chip(day.coverage()))
                      .withRoute(CareNavigation.toSlot(day.slot())))));
      if (day.canReturn() && !me.isParent()) {
        var buttons =
            new Div(
                Buttons.soft(text("care.afterAll"), () -> actions.comeAfterAll(day.slot(), words)));
        buttons.addClassName("actions");
        add(buttons);
      }
    }
  }
}
