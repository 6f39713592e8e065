package app.breather.milestones.ui;

import static app.breather.milestones.ui.MilestoneWords.text;

import app.breather.base.ui.Buttons;
import app.breather.base.ui.Card;
import app.breather.base.ui.Toast;
import app.breather.family.ui.People;
import app.breather.milestones.MilestoneKind;
import app.breather.milestones.TellOrSeal;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.util.EnumSet;
import java.util.Set;

/** Asks a parent who has not said it yet whether to be told of firsts or to see them first. */
public class AskedWishes extends Card {

  private final TellOrSeal wishes;
  private final People people;
  private final Runnable answered;

  /**
   * @param answered what is to be read again then
   */
  public AskedWishes(TellOrSeal wishes, People people, Runnable answered) {
    super(text("milestones.wishes"));
    this.wishes = wishes;
    this.people = people;
    this.answered = answered;
    var ways =
        new Div(
            Buttons.soft(text("milestones.ask.seal"), () -> choose(Set.of())),
            Buttons.soft(
                text("milestones.ask.tell"), () -> choose(EnumSet.allOf(MilestoneKind.class))));
    ways.addClassNames("btns", "alike");
    add(new Paragraph(text("milestones.ask.text")), ways);
    stacked();
    readAgain();
  }

  /** Not there where nothing is to be asked. */
  public final void readAgain() {
    setVisible(wishes.isToBeAsked());
  }

  private void choose(Set<MilestoneKind> told) {
    people.children().forEach(child -> wishes.choose(child.id(), told));
    Toast.show(text("milestones.wishes.saved"));
    readAgain();
    answered.run();
  }
}
