package app.breather.care.ui;

import app.breather.base.ui.BandRow;
import app.breather.base.ui.Buttons;
import app.breather.base.ui.Card;
import app.breather.base.ui.Icon;
import app.breather.base.ui.InPlaceList;
import app.breather.base.ui.Rows;
import app.breather.care.OfferCard;
import app.breather.care.OfferState;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What a caregiver offers, and what became of it. */
class MyOffers extends Card {

  private final CareWords words;
  private final OfferActions actions;
  private final InPlaceList<OfferCard, Object> list = new InPlaceList<>(OfferCard::id, this::row);

  MyOffers(CareWords words, OfferActions actions) {
    this.words = words;
    this.actions = actions;
    setTitle(CareWords.text("care.offers.mine"));
    add(list);
  }

  void show(List<OfferCard> offers) {
    list.show(offers);
    setVisible(!offers.isEmpty());
  }

  private Component row(OfferCard offer) {
    var row =
        new BandRow(words.range(offer.period()), detail(offer))
            .withIcon(Icon.CLOCK)
            .withChip(OfferWords.chip(offer.state()));
    var block = new Div(new Rows(List.of(row)));
    block.addClassName("stack");
    if (offer.state() == OfferState.OPEN) {
      var buttons =
          new Div(
              Buttons.plain(
                  CareWords.text("care.offer.withdraw"),
                  Icon.UNDO_2,
                  () -> actions.withdraw(offer, words)));
      buttons.addClassName("actions");
      block.add(buttons);
    }
    return block;
  }

  private String detail(OfferCard offer) {
    var taken =
        offer.taken().isEmpty()
            ? Stream.<String>empty()
            : Stream.of(CareWords.text("care.offer.taken.part", taken(offer)));
    var left =
        offer.open().isEmpty() || offer.open().equals(List.of(offer.period()))
            ? Stream.<String>empty()
            : Stream.of(CareWords.text("care.offer.left", words.periods(offer.open())));
    var answer = offer.answer().stream().map(said -> CareWords.text("care.offer.answered", said));
    return Stream.of(taken, left, answer).flatMap(some -> some).collect(Collectors.joining(" · "));
  }

  private String taken(OfferCard offer) {
    return words.periods(offer.taken().stream().map(OfferCard.Part::period).toList());
  }
}
