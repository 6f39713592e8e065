package app.breather.timeoff.ui;

import static app.breather.timeoff.ui.TimeOffWords.text;

import app.breather.base.ui.State;
import app.breather.base.ui.StateChip;
import app.breather.timeoff.TimeWishCard;
import app.breather.timeoff.TimeWishProblem;
import app.breather.timeoff.TimeWishResult;
import app.breather.timeoff.WishLength;
import app.breather.timeoff.WishTime;
import java.util.Locale;
import java.util.Optional;

/** Wishes without a date, in the viewer's words. */
record WishWords(TimeOffWords words) {

  static String of(WishLength length) {
    return text("timeoff.wish.length." + lower(length));
  }

  /** As in "You, half a day until Sun 28 March". */
  String detail(TimeWishCard card) {
    return text(
        card.isMine() ? "timeoff.wish.mine" : "timeoff.wish.of",
        of(card.content().length()),
        words.times().day(card.content().lastDay()),
        words.people().name(card.by()));
  }

  Optional<StateChip> chip(TimeWishCard card) {
    return switch (card.state()) {
      case PLANNED -> Optional.of(new StateChip(State.COVERED, text("timeoff.wish.state.planned")));
      case LAPSED -> Optional.of(new StateChip(State.OPEN, text("timeoff.wish.state.lapsed")));
      case OPEN, DONE, DROPPED -> Optional.empty();
    };
  }

  /** As in "Sat 6 March, 9:00–12:00. Sam has Mia." */
  String of(WishTime time) {
    var when = words.range(time.period());
    if (time.have().isEmpty()) {
      return text("timeoff.wish.time.ask", when, words.names(time.ask()));
    }
    var children = words.people().childNames();
    return time.have().contains(words.me())
        ? text("timeoff.wish.time.you", when, children)
        : text(
            "timeoff.wish.time.have", when, words.names(time.have()), children, time.have().size());
  }

  static String of(TimeWishProblem problem) {
    return text("timeoff.wish.problem." + lower(problem));
  }

  static String of(TimeWishResult result) {
    return switch (result) {
      case TimeWishResult.Written _ -> text("timeoff.wish.said.written");
      case TimeWishResult.Invalid _ -> text("timeoff.form.missing");
      case TimeWishResult.Ended _ -> text("timeoff.wish.said.ended");
      case TimeWishResult.Taken(_, var state) -> TimeOffReplies.planned(state);
      case TimeWishResult.TimeGone _ -> text("timeoff.wish.said.timeGone");
      case TimeWishResult.ChangedMeanwhile _ -> text("timeoff.changedMeanwhile");
      case TimeWishResult.Gone _ -> text("timeoff.changedMeanwhile");
    };
  }

  private static String lower(Enum<?> value) {
    return value.name().toLowerCase(Locale.ROOT);
  }
}
