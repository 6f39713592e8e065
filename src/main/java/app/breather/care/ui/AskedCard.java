package app.breather.care.ui;

import app.breather.base.tenancy.MemberId;
import app.breather.base.ui.BandRow;
import app.breather.base.ui.Buttons;
import app.breather.base.ui.Card;
import app.breather.base.ui.Icon;
import app.breather.base.ui.Note;
import app.breather.base.ui.Rows;
import app.breather.base.ui.State;
import app.breather.base.ui.StateChip;
import app.breather.care.AskState;
import app.breather.care.CareSlotCard;
import app.breather.care.CareSlotCard.AskLine;
import app.breather.care.Coverage;
import app.breather.care.LadderCard;
import app.breather.care.ReminderLine;
import app.breather.care.RungState;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** For parents: who was asked about a slot and what they said, and who is next. */
record AskedCard(
    CareWords words, SlotParentActions actions, LadderActions ladders, AskedMail mail) {

  private static final Set<AskState> ENDED =
      Set.of(AskState.LAPSED, AskState.DECLINED, AskState.WITHDRAWN, AskState.TAKEN_BACK);

  private static final Set<AskState> STANDING =
      Set.of(AskState.WAITING, AskState.LAPSED, AskState.ACCEPTED);

  Card draw(CareSlotCard card, Optional<LadderCard> ladder, List<ReminderLine> reminders) {
    var rows =
        Stream.concat(
                card.asks().stream().map(ask -> row(card, ask, reminders)),
                ladder.stream().flatMap(order -> order.lines().stream()).flatMap(this::row))
            .toList();
    var drawn = new Card(CareWords.text("care.askedCard"), new Rows(rows));
    card.asks().stream()
        .filter(ask -> isToAsk(card) && mail.isInTrouble(ask))
        .forEach(ask -> drawn.add(undelivered(card, ask)));
    new Untold(words, mail).notes(card).forEach(drawn::add);
    ladder.filter(_ -> isToAsk(card)).ifPresent(order -> drawn.add(whatNext(card, order)));
    var hint = new Paragraph(CareWords.text("care.aNoStays"));
    hint.addClassNames("soft", "small");
    drawn.add(hint);
    return drawn;
  }

  private Note undelivered(CareSlotCard card, AskLine ask) {
    var name = words.people().name(ask.caregiver());
    return new Note(Note.Kind.OPEN, Icon.MAIL, CareWords.text("care.mailed.trouble", name))
        .withAction(
            Buttons.soft(
                CareWords.text("care.link.share", name),
                Icon.SHARE_2,
                () -> actions.share(card, ask.caregiver(), words)));
  }

  /** Whether something is open, and somebody can still be asked for it. */
  static boolean isToAsk(CareSlotCard card) {
    return card.coverage() != Coverage.CANCELLED && !card.begun() && !card.gaps().isEmpty();
  }

  private BandRow row(CareSlotCard card, AskLine ask, List<ReminderLine> reminders) {
    var person = words.people().look(ask.caregiver());
    var row =
        new BandRow(person.name(), detail(card, ask) + reminded(ask, reminders))
            .withPerson(person)
            .withChip(CareWords.chip(ask.state()));
    mail.chip(ask).ifPresent(row::withChip);
    var buttons = buttons(card, ask, person.name());
    if (!buttons.isEmpty()) {
      var end = new Div();
      end.add(buttons);
      end.addClassName("row");
      row.withEnd(end);
    }
    return row;
  }

  private List<Component> buttons(CareSlotCard card, AskLine ask, String name) {
    var again =
        Buttons.icon(
            Icon.REPEAT,
            CareWords.text("care.askAgain", name),
            () -> ladders.askNow(card.id(), ask.caregiver(), words));
    boolean promised = ask.state() == AskState.ACCEPTED;
    var end =
        promised
            ? Buttons.icon(
                Icon.X,
                CareWords.text("care.release.of", name),
                () -> actions.release(card, ask.caregiver(), words))
            : Buttons.icon(
                Icon.X,
                CareWords.text("care.withdraw.of", name),
                () -> actions.withdraw(card, ask.caregiver(), words));
    var share =
        Buttons.icon(
            Icon.SHARE_2,
            CareWords.text("care.link.share", name),
            () -> actions.share(card, ask.caregiver(), words));
    boolean mayShare = isToAsk(card) && ask.state() == AskState.WAITING;
    boolean mayAsk = isToAsk(card) && ENDED.contains(ask.state());
    boolean mayEnd = card.coverage() != Coverage.CANCELLED && STANDING.contains(ask.state());
    var buttons = new ArrayList<Component>();
    if (mayShare) {
      buttons.add(share);
    }
    if (mayAsk) {
      buttons.add(again);
    }
    if (promised && mayEnd && !card.over()) {
      buttons.add(actions.shareCare(card, ask.caregiver(), words));
    }
    if (mayEnd) {
      buttons.add(end);
    }
    return buttons;
  }

  private String detail(CareSlotCard card, AskLine ask) {
    var word = ask.word().map(said -> " “" + said + "”").orElse("");
    return switch (ask.state()) {
      case WAITING -> CareWords.text("care.until.moment", words.times().moment(ask.answerBy()));
      case ACCEPTED -> words.periods(card.promisedBy(ask.caregiver()));
      case DECLINED, LAPSED, WITHDRAWN, TAKEN_BACK ->
          ask.answeredAt().map(words.times()::moment).orElse("") + word;
    };
  }

  private String reminded(AskLine ask, List<ReminderLine> reminders) {
    return reminders.stream()
        .filter(reminder -> reminder.who().equals(Optional.of(ask.caregiver())))
        .reduce((_, last) -> last)
        .map(last -> " · " + CareWords.text("care.reminded", words.times().moment(last.at())))
        .orElse("");
  }

  /** Who was asked has a row of their own. */
  private Stream<BandRow> row(LadderCard.Line line) {
    if (line.state() == RungState.ASKED) {
      return Stream.empty();
    }
    var person = words.people().look(line.caregiver());
    var reason = line.reason().map(why -> CareWords.text("care.skip." + CareWords.lower(why)));
    var chip =
        line.state() == RungState.QUEUED
            ? new StateChip(State.OPEN, CareWords.text("care.rung.queued"))
            : new StateChip(State.NEUTRAL, CareWords.text("care.rung.skipped"));
    return Stream.of(
        new BandRow(person.name(), reason.orElse("")).withPerson(person).withChip(chip));
  }

  private Component whatNext(CareSlotCard card, LadderCard ladder) {
    var queued = ladder.queued();
    var whole = new Div();
    whole.addClassName("stack");
    whole.add(new Note(Note.Kind.LAMP, sentence(ladder, queued)));
    var buttons = new Div();
    buttons.addClassName("actions");
    if (ladder.stopped()) {
      buttons.add(
          Buttons.soft(CareWords.text("care.ladder.goOn"), () -> ladders.goOn(card.id(), words)));
    } else if (!queued.isEmpty()) {
      buttons.add(
          Buttons.soft(
              CareWords.text("care.ladder.askNext"), () -> ladders.askNext(card.id(), words)),
          Buttons.plain(CareWords.text("care.ladder.stop"), () -> ladders.stop(card.id(), words)));
    }
    if (queued.size() > 1) {
      buttons.add(
          Buttons.plain(
              CareWords.text("care.ladder.reorder"),
              () -> ladders.reorder(card.id(), queued, words)));
    }
    whole.add(buttons);
    return whole;
  }

  private String sentence(LadderCard ladder, List<MemberId> queued) {
    if (ladder.stopped()) {
      return CareWords.text("care.ladder.stopped");
    }
    return queued.isEmpty()
        ? CareWords.text("care.ladder.nobodyLeft")
        : ladder.next().map(words::next).orElseGet(() -> CareWords.text("care.ladder.rests"));
  }
}
