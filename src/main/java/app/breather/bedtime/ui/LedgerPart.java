package app.breather.bedtime.ui;

import static app.breather.bedtime.ui.BedtimeWords.text;

import app.breather.base.tenancy.MemberId;
import app.breather.base.ui.BandRow;
import app.breather.base.ui.Buttons;
import app.breather.base.ui.Card;
import app.breather.base.ui.Dialogs;
import app.breather.base.ui.Icon;
import app.breather.base.ui.Rows;
import app.breather.base.ui.State;
import app.breather.base.ui.StateChip;
import app.breather.base.ui.Toast;
import app.breather.bedtime.BedtimeLedger;
import app.breather.bedtime.ForgiveResult;
import app.breather.bedtime.LedgerCard;
import app.breather.bedtime.OwedCard;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.util.List;
import java.util.Locale;

/** What is owed by one rota and why, and when it is paid back. */
class LedgerPart extends Card {

  private final BedtimeWords words;
  private final BedtimeLedger ledger;
  private final MemberId me;
  private final Div content = new Div();

  /**
   * @param whose names of the children whose rota it is; empty where all share one
   */
  LedgerPart(LedgerCard card, String whose, BedtimeWords words, BedtimeLedger ledger, MemberId me) {
    super(
        whose.isEmpty()
            ? text("bedtime.ledger")
            : text("bedtime.forSome", text("bedtime.ledger"), whose));
    this.words = words;
    this.ledger = ledger;
    this.me = me;
    addClassName("flush");
    add(content);
    draw(card);
  }

  private void draw(LedgerCard card) {
    var chips =
        new Div(
            card.pairs().stream()
                .map(
                    pair ->
                        new StateChip(
                            State.NEUTRAL,
                            Icon.SCALE,
                            text(
                                "bedtime.ledger.gives",
                                words.name(pair.debtor()),
                                words.name(pair.creditor()),
                                pair.evenings())))
                .toArray(StateChip[]::new));
    chips.addClassNames("btns", "foot");
    chips.setVisible(!card.pairs().isEmpty());
    var rest = new Paragraph(after(card));
    rest.addClassNames("small", "soft", "foot");
    content.add(chips, new Rows(card.owed().stream().map(this::row).toList()), rest);
  }

  private String after(LedgerCard card) {
    if (card.owed().isEmpty()) {
      return text("bedtime.ledger.even");
    }
    return card.evenAfter()
        .map(evening -> text("bedtime.ledger.evenAfter", words.times().day(evening)))
        .orElseGet(() -> text("bedtime.ledger.rule"));
  }

  private BandRow row(OwedCard owed) {
    var key = "bedtime.ledger." + owed.why().name().toLowerCase(Locale.ROOT);
    var row =
        new BandRow(
                text(
                    owed.planned() ? key + ".planned" : key,
                    words.name(owed.creditor()),
                    words.name(owed.debtor()),
                    words.times().day(owed.evening())),
                back(owed))
            .withPerson(words.people().look(owed.creditor()));
    return owed.creditor().equals(me) && !owed.planned()
        ? row.withEnd(
            Buttons.plain(text("bedtime.ledger.forgive"), Icon.HEART, () -> confirm(owed)))
        : row;
  }

  private String back(OwedCard owed) {
    var debtor = words.name(owed.debtor());
    return owed.paysBackOn()
        .map(evening -> text("bedtime.ledger.back", debtor, words.times().day(evening)))
        .orElseGet(() -> text("bedtime.ledger.noDay", debtor));
  }

  private void confirm(OwedCard owed) {
    var day = words.times().day(owed.evening());
    Dialogs.confirm(
            text("bedtime.ledger.forgive.title"),
            text("bedtime.ledger.forgive.text", words.name(owed.debtor()), day),
            text("bedtime.ledger.forgive.yes"),
            () -> Toast.show(of(ledger.forgive(owed.turn(), owed.debtor()))))
        .open();
  }

  private String of(ForgiveResult result) {
    return switch (result) {
      case ForgiveResult.Forgiven _ -> text("bedtime.ledger.forgiven");
      case ForgiveResult.PaidBackSoon(var evening) ->
          text("bedtime.ledger.soon", words.times().day(evening));
      case ForgiveResult.NotOwed _ -> text("bedtime.ledger.notOwed");
    };
  }

  static List<LedgerCard> worthShowing(List<LedgerCard> cards) {
    var open = cards.stream().filter(card -> !card.owed().isEmpty()).toList();
    return open.isEmpty() ? cards.stream().limit(1).toList() : open;
  }
}
