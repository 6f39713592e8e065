package app.breather.care.web;

import app.breather.base.time.Period;
import app.breather.care.LinkedOffers;
import app.breather.care.OfferCard;
import app.breather.care.OfferState;
import app.breather.care.web.OfferView.Offered;
import app.breather.care.web.PartChoices.Choice;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;

/** Says on the page what can be offered, and what is. */
record OfferDrawing(LinkedOffers seen, AnswerWords words) {

  private static final LocalTime USUAL_START = LocalTime.of(15, 0);
  private static final LocalTime USUAL_END = LocalTime.of(18, 0);

  OfferView view(OfferSaid said) {
    var me = seen.me();
    return new OfferView(
        seen.reading().look(),
        Who.of(me),
        words.text("care.offerLink"),
        words.text(
            seen.parents().size() == 1 ? "care.offerLink.text.one" : "care.offerLink.text",
            words.all(seen.parents())),
        said == OfferSaid.NOTHING ? "" : words.text("care.offerLink.said." + said.key()),
        days(),
        times(USUAL_START),
        times(USUAL_END),
        seen.offers().stream().map(this::offered).toList(),
        words.text("care.offerLink.privacy", me.name()));
  }

  private List<Choice> days() {
    var tomorrow = seen.today().plusDays(1);
    return seen.today()
        .datesUntil(seen.today().plusDays(OfferForm.DAYS))
        .map(day -> new Choice(day.toString(), words.day(day), day.equals(tomorrow)))
        .toList();
  }

  private List<Choice> times(LocalTime chosen) {
    return IntStream.range(0, 24 * 60 / OfferForm.STEP)
        .mapToObj(quarter -> LocalTime.MIDNIGHT.plusMinutes((long) quarter * OfferForm.STEP))
        .map(time -> new Choice(time.toString(), words.time(time), time.equals(chosen)))
        .toList();
  }

  private Offered offered(OfferCard offer) {
    boolean open = offer.state() == OfferState.OPEN;
    var when = words.when(List.of(offer.period()));
    return new Offered(
        open ? offer.id().toString() : "",
        when,
        words.text("care.offer.state." + offer.state().name().toLowerCase(Locale.ROOT)),
        details(offer),
        offer.word(),
        words.text("care.offerLink.back", String.join(", ", when)));
  }

  private List<String> details(OfferCard offer) {
    var details = new ArrayList<String>();
    if (!offer.taken().isEmpty()) {
      var taken = offer.taken().stream().map(OfferCard.Part::period).toList();
      details.add(words.text("care.offer.taken.part", words.brief(taken)));
    }
    if (isLeft(offer)) {
      details.add(words.text("care.offer.left", words.brief(offer.open())));
    }
    offer.answer().map(said -> words.text("care.offer.answered", said)).ifPresent(details::add);
    return details;
  }

  private static boolean isLeft(OfferCard offer) {
    List<Period> open = offer.open();
    return !open.isEmpty() && !open.equals(List.of(offer.period()));
  }
}
