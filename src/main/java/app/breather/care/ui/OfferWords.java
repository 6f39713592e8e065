package app.breather.care.ui;

import static app.breather.care.ui.CareWords.text;

import app.breather.base.ui.State;
import app.breather.base.ui.StateChip;
import app.breather.care.AcceptResult;
import app.breather.care.OfferEndResult;
import app.breather.care.OfferProblem;
import app.breather.care.OfferState;
import app.breather.care.TakeResult;

/** States and results of offers in the viewer's words. */
record OfferWords(CareWords words) {

  String of(TakeResult result) {
    return switch (result) {
      case TakeResult.Taken(_, var part) -> text("care.offer.taken", words.range(part));
      case TakeResult.TakenMeanwhile(var left) ->
          left.isEmpty()
              ? text("care.offer.state.taken.long")
              : text("care.offer.takenMeanwhile", words.ranges(left));
      case TakeResult.Busy(var with) -> words.of(new AcceptResult.Busy(with));
      case TakeResult.BusyElsewhere _ -> words.of(new AcceptResult.BusyElsewhere());
      case TakeResult.DoesNotFit(var left) -> words.of(new AcceptResult.DoesNotFit(left));
      case TakeResult.NotOpen(var state) -> said(state);
      case TakeResult.Gone _ -> text("care.offer.gone");
    };
  }

  static String of(OfferEndResult result, String ended) {
    return switch (result) {
      case OfferEndResult.Ended _ -> ended;
      case OfferEndResult.NotOpen(var state) -> said(state);
      case OfferEndResult.Gone _ -> text("care.offer.gone");
    };
  }

  private static String said(OfferState state) {
    return text("care.offer.state." + CareWords.lower(state) + ".long");
  }

  static String of(OfferProblem problem) {
    return text("care.offer.problem." + CareWords.lower(problem));
  }

  static StateChip chip(OfferState state) {
    var look =
        switch (state) {
          case OPEN -> State.ASKED;
          case TAKEN -> State.COVERED;
          case DECLINED, WITHDRAWN, LAPSED -> State.NEUTRAL;
        };
    return new StateChip(look, text("care.offer.state." + CareWords.lower(state)));
  }
}
