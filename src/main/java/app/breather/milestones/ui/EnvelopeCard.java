package app.breather.milestones.ui;

import static app.breather.milestones.ui.MilestoneWords.text;

import app.breather.base.ui.Buttons;
import app.breather.base.ui.Card;
import app.breather.base.ui.Icon;
import app.breather.base.ui.State;
import app.breather.base.ui.StateChip;
import app.breather.family.ChildCard;
import app.breather.milestones.MilestoneKind;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Image;
import com.vaadin.flow.component.html.Paragraph;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * A parent's envelope. It is drawn without asking what is in it, so it looks the same with
 * something in it or with nothing.
 */
class EnvelopeCard extends Card {

  private static final List<MilestoneKind> FIRST =
      List.of(MilestoneKind.STEPS, MilestoneKind.WORD, MilestoneKind.TOOTH);

  /** What one can do with it. */
  interface Hands {
    void saw(ChildCard child, MilestoneKind kind);

    void sawSomethingElse(ChildCard child);

    void openEverything(ChildCard child);

    void chooseDay(ChildCard child);

    void forgetDay(ChildCard child);
  }

  /**
   * @param alone whether there is but one child, so that its name is not needed
   */
  EnvelopeCard(
      ChildCard child,
      boolean alone,
      Optional<LocalDate> opensOn,
      MilestoneWords words,
      Hands hands) {
    var picture = new Image("themes/breather/envelope.svg", "");
    picture.addClassName("env");
    setTitle(alone ? text("milestones.envelope") : text("milestones.envelope.of", child.name()));
    withAction(new StateChip(State.NEUTRAL, Icon.LOCK, text("milestones.sealed")));
    var said =
        new Paragraph(
            opensOn
                .map(day -> text("milestones.envelope.waits", words.times().date(day)))
                .orElse(text("milestones.envelope.text")));
    said.addClassName("soft");
    var label = new Paragraph(text("milestones.saw"));
    label.addClassName("label");
    add(said, label, seen(child, hands), later(child, opensOn.isPresent(), hands));
    addComponentAsFirst(picture);
    addClassName("envelope");
    stacked();
  }

  private static Div seen(ChildCard child, Hands hands) {
    var buttons = new Div();
    buttons.addClassName("btns");
    for (var kind : FIRST) {
      buttons.add(
          Buttons.soft(
              text("milestones.saw." + MilestoneWords.lower(kind)),
              MilestoneWords.icon(kind),
              () -> hands.saw(child, kind)));
    }
    buttons.add(Buttons.soft(text("milestones.saw.else"), () -> hands.sawSomethingElse(child)));
    return buttons;
  }

  private static Div later(ChildCard child, boolean waits, Hands hands) {
    var day =
        waits
            ? Buttons.plain(text("milestones.day.forget"), () -> hands.forgetDay(child))
            : Buttons.plain(text("milestones.day.choose"), () -> hands.chooseDay(child));
    var buttons =
        new Div(
            day, Buttons.plain(text("milestones.everything"), () -> hands.openEverything(child)));
    buttons.addClassName("btns");
    return buttons;
  }
}
