package app.breather.handover.milk.ui;

import static app.breather.handover.milk.ui.MilkWords.text;

import app.breather.base.ui.BandRow;
import app.breather.base.ui.Buttons;
import app.breather.base.ui.Card;
import app.breather.base.ui.EmptyState;
import app.breather.base.ui.Fact;
import app.breather.base.ui.Facts;
import app.breather.base.ui.Icon;
import app.breather.base.ui.Rows;
import app.breather.base.ui.State;
import app.breather.base.ui.StateChip;
import app.breather.handover.milk.MilkBagCard;
import app.breather.handover.milk.MilkWay;
import app.breather.handover.milk.ui.MilkScreen.Absence;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Paragraph;
import java.util.stream.Stream;

/**
 * The cards of one child's milk.
 *
 * @param readAgain what is shown, after something was done here
 */
record MilkCards(MilkScreen screen, MilkWords words, MilkActions actions, Runnable readAgain) {

  /** Whether it is enough for the next absences. */
  Component ahead() {
    var card = new Card(text("milk.ahead"));
    if (screen.absences().isEmpty()) {
      var nothing = new Paragraph(text("milk.ahead.none"));
      nothing.addClassName("soft");
      card.add(nothing);
      return card;
    }
    card.addClassName("flush");
    card.add(new Rows(screen.absences().stream().map(this::row).toList()));
    return card;
  }

  private BandRow row(Absence absence) {
    var times = words.times();
    var title = times.range(absence.period().from(), absence.period().until());
    var said = words.of(absence.outlook());
    var row =
        new BandRow(title, said.map(MilkWords.Said::sentence).orElse(""))
            .withIcon(Icon.MILK)
            .withRoute(absence.route());
    said.map(MilkWords.Said::chip).ifPresent(row::withChip);
    return row;
  }

  Component stock() {
    var card = new Card(text("milk.stock"));
    if (screen.bags().isEmpty()) {
      card.add(new EmptyState(Icon.MILK, text("milk.empty.title"), text("milk.empty.text")));
      return card;
    }
    card.addClassName("flush");
    var first = new Paragraph(text("milk.stock.text"));
    first.addClassNames("soft", "small");
    card.add(new StockPicture(screen.bags(), words), first);
    card.add(new Rows(screen.bags().stream().map(this::row).toList()));
    return card;
  }

  private BandRow row(MilkBagCard bag) {
    var amount = words.amount(bag.left());
    var row =
        new BandRow(amount, words.detail(bag))
            .withIcon(Icon.MILK, bag.good() ? State.COVERED : State.OPEN)
            .withEnd(
                Buttons.icon(
                    Icon.ELLIPSIS,
                    text("milk.bag.change", amount, words.detail(bag)),
                    () -> actions.bag(bag, words, readAgain)));
    if (!bag.good()) {
      row.withChip(new StateChip(State.OPEN, text("milk.over")));
    }
    return row;
  }

  Component plan() {
    var way = screen.plan().content().way();
    var card = new Card(text("milk.drinks", screen.child().name())).stacked();
    card.withAction(
        Buttons.plain(
            text("milk.change"), Icon.PENCIL, () -> actions.plan(screen.plan(), words, readAgain)));
    card.add(
        new Paragraph(
            way == MilkWay.NEITHER
                ? text("milk.plan.neither")
                : words.plan(screen.plan(), screen.child().name())));
    if (way != MilkWay.NEITHER && screen.plan().perFeed().isEmpty()) {
      card.add(
          Buttons.primary(text("milk.say"), () -> actions.plan(screen.plan(), words, readAgain)));
    }
    return card;
  }

  static Component rules() {
    var card = new Card(text("milk.rules")).stacked();
    var source = new Paragraph(text("milk.rules.source"));
    source.addClassNames("soft", "small");
    card.add(
        new Facts(
            Stream.of("room", "fridge", "freezer", "thawed", "started")
                .map(key -> new Fact(Icon.THERMOMETER, text("milk.rules." + key)))
                .toList()),
        source);
    return card;
  }
}
