package app.breather.handover.baton.web;

import app.breather.base.tenancy.MemberId;
import app.breather.calendar.Stay;
import app.breather.care.web.CareSpeech;
import app.breather.handover.baton.BatonCard;
import app.breather.handover.baton.BatonLine;
import app.breather.handover.baton.BatonWords;
import app.breather.handover.baton.LinkedBaton;
import java.util.List;
import java.util.stream.IntStream;

/** Says on the page who has the children, and what can be said. */
record BatonDrawing(LinkedBaton baton, CareSpeech speech) {

  BatonPageView view(String secret, String notice) {
    var card = baton.card();
    return new BatonPageView(
        speech.frame("baton", "baton", secret, notice),
        speech.closed("baton", baton.care().occasion().actWindow(), card.readAt()),
        baton.open()
            ? card.places().stream()
                .filter(place -> !place.takers().isEmpty())
                .map(this::place)
                .toList()
            : List.of(),
        baton.open() ? card.lines().stream().map(this::line).toList() : List.of());
  }

  BatonWords words() {
    return new BatonWords(speech.stays(baton.card().readAt()));
  }

  private BatonPageView.Place place(BatonCard.Place place) {
    var takers = place.takers().stream().filter(who -> !place.isWith(who)).toList();
    return new BatonPageView.Place(
        words().sentence(place.stay()),
        words().around(place.stay(), baton.card().readAt()),
        place.stay().isGap() || place.stay().known() == Stay.Known.IN_DOUBT,
        place.seen().toString(),
        IntStream.range(0, takers.size())
            .mapToObj(i -> tap(place, takers.get(i), i == 0))
            .toList());
  }

  private BatonPageView.Tap tap(BatonCard.Place place, MemberId who, boolean first) {
    return new BatonPageView.Tap(who.toString(), words().tap(place, who), first);
  }

  private BatonPageView.Line line(BatonLine line) {
    return new BatonPageView.Line(
        words().time(line),
        words().line(line),
        words().remark(line),
        line.revoked(),
        baton.card().correctable().contains(line.id()) ? line.id().toString() : "");
  }
}
