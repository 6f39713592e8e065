package app.breather.dashboard.ui;

import static app.breather.dashboard.ui.TodayWords.text;

import app.breather.base.tenancy.MemberId;
import app.breather.base.ui.BandRow;
import app.breather.base.ui.Buttons;
import app.breather.base.ui.Card;
import app.breather.base.ui.Icon;
import app.breather.base.ui.InPlaceList;
import app.breather.base.ui.Rows;
import app.breather.base.ui.State;
import app.breather.bedtime.SwapCard;
import app.breather.bedtime.TakeOverCard;
import app.breather.bedtime.ui.BedtimeActions;
import app.breather.bedtime.ui.BedtimeNavigation;
import app.breather.bedtime.ui.BedtimeWords;
import app.breather.bedtime.ui.SwapActions;
import app.breather.bedtime.ui.SwapWords;
import app.breather.care.AskState;
import app.breather.care.CareSlotCard;
import app.breather.care.Coverage;
import app.breather.care.OfferCard;
import app.breather.care.ui.CareNavigation;
import app.breather.care.ui.CareWords;
import app.breather.care.ui.OfferActions;
import app.breather.dashboard.ParentToday;
import app.breather.timeoff.TimeOffCard;
import app.breather.timeoff.ui.TimeOffActions;
import app.breather.timeoff.ui.TimeOffWords;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.stream.Stream;

/** What only the viewer can settle, each with the way to do it. */
class WaitsForYou extends Card {

  private sealed interface Waiting {
    record TakeOver(TakeOverCard ask, TodayWords words) implements Waiting {}

    record Swap(SwapCard swap, TodayWords words, MemberId me) implements Waiting {}

    record Wish(TimeOffCard timeOff, TodayWords words) implements Waiting {}

    record Offered(OfferCard offer, TodayWords words) implements Waiting {}

    record Uncovered(CareSlotCard slot, TodayWords words) implements Waiting {}

    default Object key() {
      return switch (this) {
        case TakeOver(var ask, _) -> ask.id();
        case Swap(var swap, _, _) -> swap.id();
        case Wish(var timeOff, _) -> timeOff.id();
        case Offered(var offer, _) -> offer.id();
        case Uncovered(var slot, _) -> slot.id();
      };
    }
  }

  private final BedtimeActions bedtime;
  private final SwapActions swaps;
  private final TimeOffActions timeOff;
  private final OfferActions offers;
  private final InPlaceList<Waiting, Object> list = new InPlaceList<>(Waiting::key, this::row);
  private final Span count = new Span();
  private final Paragraph nothing = new Paragraph(text("today.nothingWaits"));

  WaitsForYou(
      BedtimeActions bedtime, SwapActions swaps, TimeOffActions timeOff, OfferActions offers) {
    this.bedtime = bedtime;
    this.swaps = swaps;
    this.timeOff = timeOff;
    this.offers = offers;
    addClassNames("flush", "waits");
    setTitle(text("today.waits"));
    count.addClassName("count");
    nothing.addClassNames("soft", "foot");
    withAction(count);
    add(list, nothing);
  }

  void show(ParentToday today, TodayWords words) {
    var waiting =
        Stream.<Stream<? extends Waiting>>of(
                today.askedOfMe().stream().map(ask -> new Waiting.TakeOver(ask, words)),
                today.swaps().stream()
                    .map(swap -> new Waiting.Swap(swap, words, today.plan().me().id())),
                today.wishes().stream().map(wish -> new Waiting.Wish(wish, words)),
                today.offers().stream().map(offer -> new Waiting.Offered(offer, words)),
                today.uncovered().stream().map(slot -> new Waiting.Uncovered(slot, words)))
            .<Waiting>flatMap(some -> some)
            .toList();
    list.show(waiting);
    count.setText(String.valueOf(waiting.size()));
    count.setVisible(!waiting.isEmpty());
    nothing.setVisible(waiting.isEmpty());
    boolean nextIsOpen =
        today.nextCare().filter(slot -> slot.coverage() != Coverage.COVERED).isPresent();
    setVisible(!waiting.isEmpty() || !nextIsOpen);
  }

  private Component row(Waiting waiting) {
    return new Rows(
        List.of(
            switch (waiting) {
              case Waiting.TakeOver(var ask, var words) -> row(ask, words);
              case Waiting.Swap(var swap, var words, var me) -> row(swap, words, me);
              case Waiting.Wish(var wish, var words) -> row(wish, words);
              case Waiting.Offered(var offer, var words) ->
                  offers.shortly(offer, new CareWords(words.times(), words.people()));
              case Waiting.Uncovered(var slot, var words) -> row(slot, words);
            }));
  }

  private BandRow row(TakeOverCard ask, TodayWords words) {
    var evenings = new BedtimeWords(words.times(), words.people());
    var answers =
        new Div(
            Buttons.soft(text("base.yes"), Icon.CHECK, () -> bedtime.accept(ask, false, evenings)),
            Buttons.line(text("base.no"), () -> bedtime.decline(ask, evenings)));
    answers.addClassName("btns");
    return new BandRow(
            evenings.asks(ask), ask.word().isEmpty() ? "" : text("bedtime.quoted", ask.word()))
        .withPerson(words.people().look(ask.askedBy()))
        .withEnd(answers);
  }

  /** Where there is a choice, the page of bedtime has room for it. */
  private BandRow row(SwapCard swap, TodayWords words, MemberId me) {
    var said = new SwapWords(new BedtimeWords(words.times(), words.people()), me);
    var row =
        new BandRow(said.title(swap), said.sentence(swap))
            .withPerson(words.people().look(swap.by()))
            .withRoute(BedtimeNavigation.HOME);
    if (swap.choices().size() > 1) {
      return row;
    }
    var answers =
        new Div(
            Buttons.soft(
                text("base.yes"),
                Icon.CHECK,
                () -> swaps.accept(swap, swap.choices().getFirst(), said)),
            Buttons.line(text("base.no"), () -> swaps.decline(swap, said)));
    answers.addClassName("btns");
    return row.withEnd(answers);
  }

  private BandRow row(TimeOffCard wish, TodayWords words) {
    var wishes = words.timeOff();
    var said = wishes.range(wish.proposed()) + " · " + TimeOffWords.title(wish);
    return new BandRow(
            wishes.asks(wish), text("today.wish", said, wishes.who(wish.proposedParts())))
        .withPerson(words.people().look(wish.lastSaidBy()))
        .withRoute(wish.id().route())
        .withEnd(timeOff.answerShortly(wish));
  }

  private BandRow row(CareSlotCard slot, TodayWords words) {
    var care = new CareWords(words.times(), words.people());
    return new BandRow(care.range(slot.period()), detail(slot, words))
        .withIcon(Icon.CIRCLE_DASHED, State.OPEN)
        .withChip(CareWords.chip(slot.coverage()))
        .withRoute(CareNavigation.toSlot(slot.id()));
  }

  private static String detail(CareSlotCard slot, TodayWords words) {
    var silent =
        slot.asks().stream()
            .filter(ask -> ask.state() == AskState.LAPSED)
            .map(CareSlotCard.AskLine::caregiver)
            .toList();
    if (!silent.isEmpty()) {
      return text("today.noAnswer", words.named(silent, ""), silent.size());
    }
    return slot.purpose().isEmpty() ? words.children(slot.children()) : slot.purpose();
  }
}
