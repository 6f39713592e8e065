package app.breather.bedtime.ui;

import static app.breather.bedtime.ui.BedtimeWords.text;

import app.breather.base.tenancy.MemberId;
import app.breather.base.ui.Buttons;
import app.breather.base.ui.Dialogs;
import app.breather.base.ui.Draft;
import app.breather.base.ui.Icon;
import app.breather.base.ui.Toast;
import app.breather.bedtime.BedtimeReports;
import app.breather.bedtime.TakeOverAsking;
import app.breather.bedtime.TakeOverCard;
import app.breather.bedtime.TakeResult;
import app.breather.bedtime.TakingOver;
import app.breather.bedtime.TurnCard;
import app.breather.bedtime.TurnReason;
import app.breather.family.MemberCard;
import app.breather.family.Members;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.textfield.TextArea;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** What the acting parent can do about an evening, as buttons. */
@Component
public class BedtimeActions {

  private final TakingOver takingOver;
  private final TakeOverAsking asking;
  private final BedtimeReports reports;
  private final SwapActions swaps;
  private final Clock clock;
  private final Members members;

  BedtimeActions(
      TakingOver takingOver,
      TakeOverAsking asking,
      BedtimeReports reports,
      SwapActions swaps,
      Clock clock,
      Members members) {
    this.takingOver = takingOver;
    this.asking = asking;
    this.reports = reports;
    this.swaps = swaps;
    this.clock = clock;
    this.members = members;
  }

  /** The most likely one first. */
  public List<Button> of(TurnCard turn, BedtimeWords words) {
    if (turn.begun()) {
      return List.of(
          turn.report().isEmpty()
              ? Buttons.primary(text("bedtime.done"), Icon.CHECK, () -> openReport(turn, words))
              : report(turn, words));
    }
    var me = members.me().id();
    var buttons = new ArrayList<Button>();
    if (!turn.isOf(me)) {
      buttons.add(
          Buttons.primary(
              text("bedtime.take"),
              Icon.HEART_HANDSHAKE,
              () -> tell(takingOver.take(turn.id()), words)));
      return buttons;
    }
    for (var other : others(me)) {
      buttons.add(
          waiting(turn, other.id())
              .map(
                  ask ->
                      Buttons.soft(
                          text("bedtime.withdraw", other.name()),
                          Icon.UNDO_2,
                          () -> tell(asking.withdraw(ask.id()), words)))
              .orElseGet(
                  () ->
                      Buttons.soft(
                          text(
                              isTonight(turn, words) ? "bedtime.ask.tonight" : "bedtime.ask",
                              other.name()),
                          Icon.SEND,
                          () -> askNowOrWithAWord(turn, other, words))));
    }
    if (turn.swappable()) {
      for (var other : others(me)) {
        buttons.add(
            Buttons.soft(
                text("bedtime.swap.with", other.name()),
                Icon.REPEAT,
                () -> swaps.offer(turn, other, new SwapWords(words, me))));
      }
    }
    if (turn.reason() instanceof TurnReason.TookOver) {
      buttons.add(
          Buttons.line(
              text("bedtime.giveBack"),
              Icon.UNDO_2,
              () -> tell(takingOver.giveBack(turn.id()), words)));
    }
    return buttons;
  }

  /** Soft, for in a list each row has one; what is said already is quieter still. */
  Button report(TurnCard turn, BedtimeWords words) {
    return turn.report().isEmpty()
        ? Buttons.soft(text("bedtime.done"), Icon.CHECK, () -> openReport(turn, words))
        : Buttons.icon(Icon.PENCIL, text("bedtime.correct"), () -> openReport(turn, words));
  }

  private void openReport(TurnCard turn, BedtimeWords words) {
    ReportForm.open(turn, members.all(), words, reports);
  }

  /** For tonight one tap is enough. */
  private void askNowOrWithAWord(TurnCard turn, MemberCard other, BedtimeWords words) {
    if (isTonight(turn, words)) {
      tell(asking.ask(turn.id(), other.id(), ""), words);
    } else {
      ask(turn, other, words);
    }
  }

  private boolean isTonight(TurnCard turn, BedtimeWords words) {
    return turn.evening().equals(LocalDate.ofInstant(clock.instant(), words.times().zone()));
  }

  private void ask(TurnCard turn, MemberCard other, BedtimeWords words) {
    var word = new TextArea(text("bedtime.word"));
    word.setMaxLength(TakeOverAsking.WORD_LENGTH);
    word.setWidthFull();
    Dialogs.form(
            text("bedtime.ask.title", other.name(), words.day(turn)),
            Draft.of("ask/" + other.id() + "/" + turn.id().rota() + "/" + turn.evening(), word),
            text("bedtime.ask.confirm"),
            () -> {
              tell(asking.ask(turn.id(), other.id(), word.getValue()), words);
              return true;
            })
        .open();
  }

  public void accept(TakeOverCard ask, boolean asPresent, BedtimeWords words) {
    tell(asking.accept(ask.id(), asPresent, ""), words);
  }

  public void decline(TakeOverCard ask, BedtimeWords words) {
    tell(asking.decline(ask.id(), ""), words);
  }

  private List<MemberCard> others(MemberId me) {
    return members.parents().stream().filter(parent -> !parent.id().equals(me)).toList();
  }

  private static Optional<TakeOverCard> waiting(TurnCard turn, MemberId of) {
    return turn.asks().stream().filter(ask -> ask.askedOf().equals(of)).findFirst();
  }

  private static void tell(TakeResult result, BedtimeWords words) {
    Toast.show(words.of(result));
  }
}
