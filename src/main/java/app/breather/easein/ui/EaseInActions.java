package app.breather.easein.ui;

import static app.breather.easein.ui.EaseInWords.text;

import app.breather.base.ui.Buttons;
import app.breather.base.ui.Dialogs;
import app.breather.base.ui.Draft;
import app.breather.base.ui.Icon;
import app.breather.base.ui.Toast;
import app.breather.easein.EaseInBeginning;
import app.breather.easein.EaseInCard;
import app.breather.easein.EaseInPlanning;
import app.breather.easein.EaseInTries;
import app.breather.easein.Outcome;
import app.breather.easein.PlanResult;
import app.breather.easein.TryContent;
import app.breather.easein.TryResult;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.dialog.Dialog;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** What people do about getting used to each other, and the sentence that follows. */
@Component
class EaseInActions {

  private final EaseInBeginning beginning;
  private final EaseInPlanning planning;
  private final EaseInTries tries;
  private final EaseInScreens screens;

  EaseInActions(
      EaseInBeginning beginning,
      EaseInPlanning planning,
      EaseInTries tries,
      EaseInScreens screens) {
    this.beginning = beginning;
    this.planning = planning;
    this.tries = tries;
    this.screens = screens;
  }

  void begin() {
    var form = new BeginForm(screens.people().caregivers(), screens.people().children());
    Dialogs.form(
            text("easein.begin"),
            Draft.of("ease-in", form),
            text("easein.begin.confirm"),
            () -> form.chosen().filter(this::begin).isPresent())
        .open();
  }

  private boolean begin(BeginForm.Chosen chosen) {
    return react(beginning.begin(chosen.caregiver().id(), chosen.child().id(), chosen.steps()));
  }

  void changeSteps(EaseInCard card, EaseInWords words) {
    var form = new StepsForm(card);
    Dialogs.form(
            text("easein.steps.change"),
            form,
            text("base.save"),
            () -> {
              var result = planning.change(card.id(), card.steps(), form.content());
              if (result instanceof PlanResult.Invalid invalid) {
                form.show(invalid);
                return false;
              }
              if (result instanceof PlanResult.ChangedMeanwhile) {
                form.complain(text("easein.steps.changed"));
                return false;
              }
              return react(result);
            })
        .open();
  }

  private static boolean react(PlanResult result) {
    return switch (result) {
      case PlanResult.Saved(var plan) -> {
        go(plan.route());
        yield true;
      }
      case PlanResult.ThereIsOne(var plan) -> {
        Toast.show(text("easein.said.thereIsOne"));
        go(plan.route());
        yield true;
      }
      case PlanResult.Ended _ -> {
        Toast.show(text("easein.said.ended"));
        go(EaseInScreens.ROUTE);
        yield true;
      }
      case PlanResult.Gone _, PlanResult.ChangedMeanwhile _, PlanResult.Invalid _ -> {
        Toast.show(text("easein.gone"));
        yield true;
      }
    };
  }

  void end(EaseInCard card, EaseInWords words) {
    Dialogs.confirm(
            text("easein.end.title"),
            text("easein.end.text", words.people().name(card.caregiver())),
            text("easein.end"),
            () -> react(planning.end(card.id())))
        .open();
  }

  /** With one tap; what there is to add can be added afterwards. */
  void recordToday(EaseInCard card, Outcome outcome, EaseInWords words) {
    card.next()
        .flatMap(step -> step.id())
        .map(step -> new TryContent(step, words.today(), outcome, Optional.empty(), ""))
        .map(content -> tries.record(card.id(), content))
        .ifPresent(EaseInActions::tell);
  }

  void record(EaseInCard card, EaseInWords words) {
    var form = new TryForm(card, words);
    Dialogs.form(
            text("easein.form.title"),
            Draft.of("ease-in-try", form),
            text("base.save"),
            () ->
                form.content()
                    .filter(content -> tell(tries.record(card.id(), content), form))
                    .isPresent())
        .open();
  }

  void correct(EaseInCard card, EaseInCard.TryLine line, EaseInWords words) {
    var form = new TryForm(card, words);
    form.show(card, line.content());
    var dialog =
        Dialogs.form(
            text("easein.correct"),
            form,
            text("base.save"),
            () ->
                form.content()
                    .filter(content -> tell(tries.correct(card.id(), line.id(), content), form))
                    .isPresent());
    form.add(Buttons.plain(text("easein.drop"), Icon.TRASH_2, () -> drop(card, line, dialog)));
    dialog.open();
  }

  private void drop(EaseInCard card, EaseInCard.TryLine line, Dialog dialog) {
    tell(tries.drop(card.id(), line.id()));
    dialog.close();
  }

  private static boolean tell(TryResult result, TryForm form) {
    if (result instanceof TryResult.Invalid(var problems)) {
      form.complain(problems);
      return false;
    }
    tell(result);
    return true;
  }

  private static void tell(TryResult result) {
    Toast.show(
        switch (result) {
          case TryResult.Recorded _ -> text("easein.said.recorded");
          case TryResult.Dropped _ -> text("easein.said.dropped");
          case TryResult.Invalid(var problems) ->
              problems.stream().findFirst().map(EaseInWords::of).orElse(text("easein.gone"));
          case TryResult.Gone _ -> text("easein.gone");
        });
  }

  static void go(String route) {
    UI.getCurrentOrThrow().navigate(route);
  }
}
