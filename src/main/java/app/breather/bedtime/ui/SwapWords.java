package app.breather.bedtime.ui;

import static app.breather.bedtime.ui.BedtimeWords.text;

import app.breather.base.tenancy.MemberId;
import app.breather.bedtime.SwapCard;
import app.breather.bedtime.SwapResult;
import java.time.LocalDate;
import java.util.Collection;
import java.util.stream.Collectors;

/** Offers to swap, in the words of one of the two. */
public record SwapWords(BedtimeWords words, MemberId me) {

  /** As in "Sam asks for a swap", with the children where not all share a rota. */
  public String title(SwapCard swap) {
    return words.forWhom(swap.children(), said(swap));
  }

  private String said(SwapCard swap) {
    if (swap.accepted()) {
      return text("bedtime.swap.accepted", words.name(swap.by()));
    }
    return swap.by().equals(me)
        ? text("bedtime.swap.offered", words.name(swap.to()))
        : text("bedtime.swap.asks", words.name(swap.by()));
  }

  /** As in "You take Fri 12 March, Sam takes Sat 13 March or Tue 16 March." */
  public String sentence(SwapCard swap) {
    return text("bedtime.swap.sentence", mine(swap), words.name(other(swap)), theirs(swap));
  }

  /** The evening that the viewer has then, or those of which it is one. */
  String mine(SwapCard swap) {
    return swap.giver().equals(me) ? days(swap.choices()) : day(swap.turn().evening());
  }

  String theirs(SwapCard swap) {
    return swap.giver().equals(me) ? day(swap.turn().evening()) : days(swap.choices());
  }

  MemberId other(SwapCard swap) {
    return swap.giver().equals(me) ? swap.partner() : swap.giver();
  }

  String day(LocalDate evening) {
    return words.times().day(evening);
  }

  private String days(Collection<LocalDate> evenings) {
    var named = evenings.stream().map(this::day).toList();
    return named.size() == 1
        ? named.getFirst()
        : text(
            "bedtime.swap.or",
            named.stream().limit(named.size() - 1L).collect(Collectors.joining(", ")),
            named.getLast());
  }

  String of(SwapResult result) {
    return switch (result) {
      case SwapResult.Offered _ -> text("bedtime.swap.done.offered");
      case SwapResult.Swapped(var mine, var with, var theirs) ->
          text("bedtime.swap.done.swapped", day(mine), words.name(with), day(theirs));
      case SwapResult.Stays _ -> text("bedtime.stays");
      case SwapResult.MovedOn _ -> text("bedtime.swap.done.movedOn");
      case SwapResult.TooLate _ -> text("bedtime.swap.done.tooLate");
      case SwapResult.NoChoice _ -> text("bedtime.swap.choose");
      case SwapResult.Unknown _ -> text("bedtime.unknown");
    };
  }
}
