package app.breather.handover.milk.ui;

import app.breather.base.ui.State;
import app.breather.base.ui.StateChip;
import app.breather.base.ui.Times;
import app.breather.handover.milk.MilkBagCard;
import app.breather.handover.milk.MilkNeed;
import app.breather.handover.milk.MilkOutlook;
import app.breather.handover.milk.MilkPlace;
import app.breather.handover.milk.MilkPlanCard;
import app.breather.handover.milk.MilkProblem;
import app.breather.handover.milk.MilkSaid;
import app.breather.handover.milk.MilkUnit;
import app.breather.handover.milk.MilkWay;
import com.vaadin.flow.i18n.I18NProvider;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/** Milk in the viewer's words, and in the unit that the parents chose. */
record MilkWords(Times times, MilkUnit unit) {

  /** As in "120 ml" or "4.5 oz". */
  String amount(int ml) {
    return said().amount(ml, unit);
  }

  /** As in "In the fridge". */
  String place(MilkPlace place) {
    return said().place(place);
  }

  private MilkSaid said() {
    return new MilkSaid(times.locale(), I18NProvider::translate);
  }

  /** As in "In the fridge · good until Fri 5 March, 08:00". */
  String detail(MilkBagCard bag) {
    return text("milk.bag.detail", place(bag.place()), keeps(bag));
  }

  private String keeps(MilkBagCard bag) {
    if (!bag.good()) {
      return text("milk.bag.over", times.moment(bag.goodUntil()));
    }
    return bag.place() == MilkPlace.FREEZER
        ? text(
            "milk.bag.frozen",
            times.date(bag.bestUntil().atZone(times.zone()).toLocalDate()),
            times.date(bag.goodUntil().atZone(times.zone()).toLocalDate()))
        : text("milk.bag.good", times.moment(bag.goodUntil()));
  }

  static String to(MilkPlace place) {
    return text("milk.to." + lower(place));
  }

  static String of(MilkWay way) {
    return text("milk.way." + lower(way));
  }

  static String of(MilkUnit unit) {
    return text("milk.unit." + lower(unit));
  }

  static String of(MilkProblem problem) {
    return text("milk.problem." + lower(problem));
  }

  /** As in "About 95 ml every 3 hours". */
  String plan(MilkPlanCard plan, String child) {
    var rhythm = plan.content().rhythm();
    var when =
        rhythm.times().isEmpty()
            ? text("milk.plan.every", times.duration(rhythm.interval()))
            : text(
                "milk.plan.at",
                rhythm.times().stream().map(times::clock).collect(Collectors.joining(", ")));
    return plan.perFeed()
        .map(
            ml ->
                text(
                    plan.content().usual().isEmpty() ? "milk.plan.average" : "milk.plan",
                    child,
                    amount(ml),
                    when))
        .orElseGet(() -> text("milk.plan.unknown", child, when));
  }

  String need(MilkNeed need) {
    return text(
        "milk.need",
        need.feeds().size(),
        amount(need.perFeed()),
        amount(need.margin()),
        amount(need.total()));
  }

  /** The sentence beneath the time, and a chip beside it; empty when nothing is planned. */
  record Said(String sentence, StateChip chip) {}

  Optional<Said> of(MilkOutlook outlook) {
    return switch (outlook) {
      case MilkOutlook.Enough(var need) ->
          Optional.of(new Said(need(need), new StateChip(State.COVERED, text("milk.enough"))));
      case MilkOutlook.Short(var need, var missing, var by) ->
          Optional.of(
              new Said(
                  text("milk.short.by", need(need), times.moment(by)),
                  new StateChip(State.OPEN, text("milk.short", amount(missing)))));
      case MilkOutlook.Formula(var need) ->
          Optional.of(
              new Said(
                  need(need),
                  new StateChip(State.ASKED, text("milk.formula", amount(need.total())))));
      case MilkOutlook.AmountUnknown _ -> Optional.empty();
      case MilkOutlook.NotPlanned _ -> Optional.empty();
    };
  }

  static String text(String key, Object... values) {
    return I18NProvider.translate(key, values);
  }

  private static String lower(Enum<?> value) {
    return value.name().toLowerCase(Locale.ROOT);
  }
}
