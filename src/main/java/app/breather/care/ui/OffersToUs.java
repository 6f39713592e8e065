package app.breather.care.ui;

import app.breather.base.time.Period;
import app.breather.base.ui.BandRow;
import app.breather.base.ui.Buttons;
import app.breather.base.ui.Card;
import app.breather.base.ui.Icon;
import app.breather.base.ui.InPlaceList;
import app.breather.base.ui.Rows;
import app.breather.care.OfferCard;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import java.util.List;

/** For parents: what caregivers offer, one row for each span that can be taken. */
class OffersToUs extends Card {

  private record Open(OfferCard offer, Period span) {

    Object key() {
      return List.of(offer.id(), span);
    }
  }

  private final CareWords words;
  private final OfferActions actions;
  private final InPlaceList<Open, Object> list = new InPlaceList<>(Open::key, this::row);

  OffersToUs(CareWords words, OfferActions actions) {
    this.words = words;
    this.actions = actions;
    setTitle(CareWords.text("care.offers"));
    add(list);
  }

  void show(List<OfferCard> offers) {
    list.show(
        offers.stream()
            .flatMap(offer -> offer.open().stream().map(span -> new Open(offer, span)))
            .toList());
    setVisible(!offers.isEmpty());
  }

  private Component row(Open open) {
    var offer = open.offer();
    var name = words.people().name(offer.caregiver());
    var row =
        new BandRow(
                words.range(open.span()),
                offer.word().isEmpty()
                    ? CareWords.text("care.offer.by", name)
                    : CareWords.text("care.offer.by.word", name, offer.word()))
            .withPerson(words.people().look(offer.caregiver()));
    var buttons =
        new Div(
            Buttons.primary(
                CareWords.text("care.offer.take"),
                Icon.CHECK,
                () -> actions.take(offer, open.span(), words)),
            Buttons.soft(
                CareWords.text("care.offer.part"),
                Icon.HALF,
                () -> actions.takePart(offer, open.span(), words)),
            Buttons.line(CareWords.text("care.offer.no"), () -> actions.decline(offer, words)));
    buttons.addClassName("actions");
    var block = new Div(new Rows(List.of(row)), buttons);
    block.addClassName("stack");
    return block;
  }
}
