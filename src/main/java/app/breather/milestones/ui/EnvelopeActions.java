package app.breather.milestones.ui;

import static app.breather.milestones.ui.MilestoneWords.text;

import app.breather.base.ui.Dialogs;
import app.breather.base.ui.Toast;
import app.breather.family.ChildCard;
import app.breather.milestones.MilestoneKind;
import app.breather.milestones.OpenResult;
import app.breather.milestones.OpeningEnvelopes;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import java.time.LocalDate;
import java.util.function.Function;

/** Asks what and when, and opens. */
class EnvelopeActions implements EnvelopeCard.Hands {

  private final OpeningEnvelopes opening;
  private final MilestoneScreens screens;
  private final Runnable readAgain;

  /**
   * @param readAgain what is shown, after something opened
   */
  EnvelopeActions(OpeningEnvelopes opening, MilestoneScreens screens, Runnable readAgain) {
    this.opening = opening;
    this.screens = screens;
    this.readAgain = readAgain;
  }

  @Override
  public void saw(ChildCard child, MilestoneKind kind) {
    var day = day(text("milestones.saw.day"), screens.today().minusYears(1), screens.today());
    day.setValue(screens.today());
    var form = stack(new Paragraph(text("milestones.saw.text", child.name())), day);
    Dialogs.form(
            MilestoneWords.kind(kind),
            form,
            text("milestones.saw"),
            () -> on(day, chosen -> saw(child, kind, chosen)))
        .open();
  }

  @Override
  public void sawSomethingElse(ChildCard child) {
    var kind = new Select<MilestoneKind>();
    kind.setLabel(text("milestones.what"));
    kind.setItems(MilestoneKind.seen());
    kind.setItemLabelGenerator(MilestoneWords::kind);
    kind.setValue(MilestoneKind.seen().getFirst());
    kind.setWidthFull();
    var day = day(text("milestones.saw.day"), screens.today().minusYears(1), screens.today());
    day.setValue(screens.today());
    var form = stack(kind, day, new Paragraph(text("milestones.saw.else.text")));
    Dialogs.form(
            text("milestones.saw"),
            form,
            text("milestones.saw"),
            () -> on(day, chosen -> saw(child, kind.getValue(), chosen)))
        .open();
  }

  private boolean saw(ChildCard child, MilestoneKind kind, LocalDate day) {
    return switch (opening.saw(child.id(), kind, day)) {
      case OpenResult.Opened(var fresh) -> {
        readAgain.run();
        new Celebration(
                text("milestones.celebrate." + MilestoneWords.lower(kind), child.name()),
                fresh,
                screens)
            .open();
        yield true;
      }
      case OpenResult.NoSuchDay _, OpenResult.Gone _, OpenResult.Waits _ -> false;
    };
  }

  @Override
  public void openEverything(ChildCard child) {
    Dialogs.confirm(
            text("milestones.everything"),
            text("milestones.everything.text", child.name()),
            text("milestones.everything.do"),
            () -> {
              if (opening.openEverything(child.id()) instanceof OpenResult.Opened(var fresh)) {
                readAgain.run();
                new Celebration(text("milestones.everything.done"), fresh, screens).open();
              }
            })
        .open();
  }

  @Override
  public void chooseDay(ChildCard child) {
    var tomorrow = screens.today().plusDays(1);
    var day =
        day(
            text("milestones.day"),
            tomorrow,
            screens.today().plusYears(OpeningEnvelopes.MOST_YEARS));
    var form = stack(new Paragraph(text("milestones.day.text")), day);
    Dialogs.form(
            text("milestones.day.choose"),
            form,
            text("milestones.day.save"),
            () -> on(day, chosen -> waits(child, chosen)))
        .open();
  }

  private boolean waits(ChildCard child, LocalDate day) {
    boolean done = opening.openOn(child.id(), day) instanceof OpenResult.Waits;
    readAgain.run();
    return done;
  }

  @Override
  public void forgetDay(ChildCard child) {
    opening.stayClosed(child.id());
    Toast.show(text("milestones.day.forgotten"));
    readAgain.run();
  }

  private static DatePicker day(String label, LocalDate first, LocalDate last) {
    var day = new DatePicker(label);
    day.setMin(first);
    day.setMax(last);
    day.setWidthFull();
    return day;
  }

  /** A day that is missing or will not do is said at the field. */
  private static boolean on(DatePicker day, Function<LocalDate, Boolean> action) {
    var chosen = day.getValue();
    boolean done = chosen != null && !day.isInvalid() && action.apply(chosen);
    if (!done) {
      day.setErrorMessage(text("milestones.day.wrong"));
      day.setInvalid(true);
    }
    return done;
  }

  private static Div stack(Component... parts) {
    var stack = new Div(parts);
    stack.addClassName("stack");
    return stack;
  }
}
