package app.breather.bedtime.ui;

import static app.breather.bedtime.ui.BedtimeWords.text;

import app.breather.base.ui.BandRow;
import app.breather.base.ui.Card;
import app.breather.base.ui.InPlaceList;
import app.breather.base.ui.Rows;
import app.breather.base.ui.State;
import app.breather.base.ui.StateChip;
import app.breather.bedtime.BedtimeReport;
import app.breather.bedtime.TurnCard;
import app.breather.bedtime.TurnId;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Evenings gone by, newest first, with what was said about them. */
class LastNights extends Card {

  private final BedtimeWords words;
  private final BedtimeActions actions;
  private final InPlaceList<TurnCard, TurnId> list;

  LastNights(BedtimeWords words, BedtimeActions actions) {
    super(text("bedtime.last"));
    this.words = words;
    this.actions = actions;
    list = new InPlaceList<>(TurnCard::id, turn -> new Rows(List.of(row(turn))));
    addClassName("flush");
    add(list);
  }

  void show(List<TurnCard> gone) {
    list.show(gone.reversed());
    setVisible(!gone.isEmpty());
  }

  private BandRow row(TurnCard turn) {
    var who = turn.report().map(BedtimeReport::doneBy).or(turn::who);
    var row = new BandRow(words.times().day(turn.evening()), said(turn));
    who.ifPresent(one -> row.withPerson(words.people().look(one)));
    if (turn.report().isPresent()) {
      row.withChip(new StateChip(State.COVERED, text("bedtime.isDone")));
    }
    return row.withEnd(actions.report(turn, words));
  }

  private String said(TurnCard turn) {
    var reports = turn.reports();
    var first = turn.report();
    return Stream.of(
            first
                .flatMap(BedtimeReport::asleepAt)
                .map(at -> text("bedtime.asleepAt", at.toString())),
            first.map(BedtimeReport::note).filter(note -> !note.isEmpty()),
            first.filter(_ -> reports.size() > 1).map(_ -> text("bedtime.corrected")))
        .flatMap(Optional::stream)
        .collect(Collectors.joining(" · "));
  }
}
