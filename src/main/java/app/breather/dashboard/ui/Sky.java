package app.breather.dashboard.ui;

import static app.breather.dashboard.ui.TodayWords.text;

import app.breather.base.ui.InPlaceList;
import app.breather.calendar.Stay;
import app.breather.dashboard.TodayPlan;
import app.breather.handover.baton.ui.BatonTaps;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import java.time.Instant;

/** Who has the children now: the page's one sentence, and for parents the day as a picture. */
class Sky extends Section {

  private record Said(String sentence, String around) {}

  private final boolean withRibbon;
  private final BatonTaps taps;
  private final Paragraph clock = new Paragraph();
  private final InPlaceList<Said, String> said = new InPlaceList<>(Said::sentence, Sky::lines);
  private final InPlaceList<Ribbon, String> ribbons =
      new InPlaceList<>(Ribbon::whose, Ribbon::create);

  Sky(boolean withRibbon, BatonTaps taps) {
    this.withRibbon = withRibbon;
    this.taps = taps;
    addClassName("sky");
    clock.addClassNames("quiet", "small", "strong");
    add(clock, said, ribbons, taps);
  }

  void show(TodayPlan plan, Instant now, TodayWords words) {
    var stays = plan.stays(now);
    clock.setText(text("today.now", words.times().time(now)));
    said.show(
        stays.stream()
            .map(stay -> new Said(words.sentence(stay), words.around(stay, now)))
            .toList());
    if (withRibbon) {
      ribbons.show(Ribbon.all(plan, now, words));
    }
    taps.show(plan.baton(), plan.me().id(), plan.parents(), words.baton());
    setClassName("nobody", stays.stream().anyMatch(Stay::isGap));
  }

  private static Component lines(Said line) {
    var sentence = new H2(line.sentence());
    sentence.addClassName("sentence");
    var around = new Paragraph(line.around());
    around.addClassName("quiet");
    around.setVisible(!line.around().isEmpty());
    return new Div(sentence, around);
  }
}
