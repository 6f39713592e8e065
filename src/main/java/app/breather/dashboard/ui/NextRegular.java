package app.breather.dashboard.ui;

import app.breather.base.ui.BandRow;
import app.breather.base.ui.Card;
import app.breather.base.ui.Rows;
import app.breather.care.Coverage;
import app.breather.care.RegularCard;
import app.breather.care.ui.CareWords;
import java.util.List;

/** The day of regular care that is on or comes next, and who has the children then. */
class NextRegular extends Card {

  NextRegular(RegularCard care, TodayWords words) {
    var next = care.next().getFirst().period();
    var content = care.content();
    setTitle(words.times().range(next.from(), next.until()));
    withLabel(NextCare.label(care.isOn(), content.purpose()))
        .withAction(CareWords.chip(Coverage.COVERED));
    var look = words.people().look(content.caregiver());
    add(
        new Rows(
            List.of(
                new BandRow(look.name(), words.children(content.children()))
                    .withPerson(look)
                    .withRoute(care.id().route()))));
  }
}
