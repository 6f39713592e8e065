package app.breather.handover.milk.ui;

import static app.breather.handover.milk.ui.MilkWords.text;

import app.breather.base.tenancy.ChildId;
import app.breather.base.ui.Buttons;
import app.breather.base.ui.Dialogs;
import app.breather.base.ui.Draft;
import app.breather.base.ui.Icon;
import app.breather.base.ui.Toast;
import app.breather.handover.milk.MilkBagCard;
import app.breather.handover.milk.MilkPlanCard;
import app.breather.handover.milk.MilkPlans;
import app.breather.handover.milk.MilkResult;
import app.breather.handover.milk.MilkStock;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.NumberField;
import java.time.Clock;
import java.util.Comparator;
import org.springframework.stereotype.Component;

/**
 * What parents do about milk, and the sentence that follows. What they did is shown to them at
 * once; others are told by the notice.
 */
@Component
class MilkActions {

  private final MilkStock stock;
  private final MilkPlans plans;
  private final Clock clock;

  MilkActions(MilkStock stock, MilkPlans plans, Clock clock) {
    this.stock = stock;
    this.plans = plans;
    this.clock = clock;
  }

  void put(ChildId child, MilkWords words, Runnable readAgain) {
    var form = new PutForm(child, words, clock.instant());
    Dialogs.form(
            text("milk.put"),
            Draft.of("milk", form),
            text("base.save"),
            () ->
                form.content()
                    .map(stock::put)
                    .map(result -> form.accept(result) && tell(result, "milk.said.put", readAgain))
                    .orElse(false))
        .open();
  }

  void plan(MilkPlanCard plan, MilkWords words, Runnable readAgain) {
    var form = new PlanForm(plan, words);
    Dialogs.form(
            text("milk.form.title"),
            form,
            text("base.save"),
            () ->
                form.content()
                    .map(content -> plans.change(plan.child(), form.version(), content))
                    .filter(form::accept)
                    .map(_ -> done(readAgain))
                    .orElse(false))
        .open();
  }

  void bag(MilkBagCard bag, MilkWords words, Runnable readAgain) {
    var amount = new NumberField(text("milk.used.amount"));
    amount.setSuffixComponent(new Div(MilkWords.of(words.unit())));
    amount.setStep(words.unit().step());
    amount.setValue(words.unit().said(bag.left()));
    var actions = new Div();
    actions.addClassName("stack");
    var content = new Div(new Div(words.detail(bag)), amount, actions);
    content.addClassName("stack");
    var dialog =
        Dialogs.form(
            words.amount(bag.left()),
            content,
            text("milk.used"),
            () -> use(bag, amount, words, readAgain));
    bag.next().stream()
        .filter(_ -> bag.good())
        .sorted(Comparator.naturalOrder())
        .map(
            place ->
                Buttons.line(
                    MilkWords.to(place),
                    () -> {
                      dialog.close();
                      tell(stock.move(bag.id(), place), "milk.said.moved", readAgain);
                    }))
        .forEach(actions::add);
    actions.add(
        Buttons.plain(
            text("milk.throw"),
            Icon.TRASH_2,
            () -> {
              dialog.close();
              throwAway(bag, readAgain);
            }));
    dialog.open();
  }

  private boolean use(MilkBagCard bag, NumberField amount, MilkWords words, Runnable readAgain) {
    var said = amount.getValue();
    boolean all = said != null && said.equals(words.unit().said(bag.left()));
    int ml = all ? bag.left() : said == null ? 0 : words.unit().millilitres(said);
    var result = stock.use(bag.id(), ml);
    if (result instanceof MilkResult.Invalid(var problems)) {
      amount.setErrorMessage(text("milk.used.wrong", words.amount(bag.left())));
      amount.setInvalid(!problems.isEmpty());
      return false;
    }
    return tell(result, "milk.said.used", readAgain);
  }

  private void throwAway(MilkBagCard bag, Runnable readAgain) {
    var result = stock.throwAway(bag.id());
    if (result instanceof MilkResult.Kept) {
      Toast.show(
          text("milk.said.thrown"),
          () -> {
            stock.keep(bag.id());
            readAgain.run();
          });
      readAgain.run();
    } else {
      tell(result, "milk.said.thrown", readAgain);
    }
  }

  /** Always true, so that a form can go on with the result. */
  private static boolean tell(MilkResult result, String key, Runnable readAgain) {
    switch (result) {
      case MilkResult.Kept _ -> Toast.show(text(key));
      case MilkResult.Gone _ -> Toast.show(text("milk.said.gone"));
      case MilkResult.ChangedMeanwhile _ -> Toast.show(text("milk.form.changed"));
      case MilkResult.Invalid(var problems) ->
          problems.stream().findFirst().map(MilkWords::of).ifPresent(Toast::show);
    }
    return done(readAgain);
  }

  private static boolean done(Runnable readAgain) {
    readAgain.run();
    return true;
  }
}
