package app.breather.bedtime.ui;

import static app.breather.bedtime.ui.BedtimeWords.text;

import app.breather.base.ui.Dialogs;
import app.breather.base.ui.Draft;
import app.breather.base.ui.Toast;
import app.breather.bedtime.SwapAnswering;
import app.breather.bedtime.SwapBoard;
import app.breather.bedtime.SwapCard;
import app.breather.bedtime.SwapOffering;
import app.breather.bedtime.SwapResult;
import app.breather.bedtime.TurnCard;
import app.breather.family.MemberCard;
import com.vaadin.flow.component.html.Paragraph;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Supplier;
import org.springframework.stereotype.Component;

/** What the acting parent can do about swaps. */
@Component
public class SwapActions {

  private final SwapOffering offering;
  private final SwapAnswering answering;
  private final SwapBoard board;

  SwapActions(SwapOffering offering, SwapAnswering answering, SwapBoard board) {
    this.offering = offering;
    this.answering = answering;
    this.board = board;
  }

  /** The viewer's evening for one of several of the other's. */
  void offer(TurnCard turn, MemberCard to, SwapWords words) {
    var choices = board.choices(turn.id(), to.id());
    if (choices.isEmpty()) {
      Toast.show(text("bedtime.swap.noneToHave", to.name()));
      return;
    }
    var form = new SwapForm(choices, words);
    open(
        text("bedtime.swap.offer.title", words.words().day(turn), to.name()),
        "swap/" + turn.id().rota() + "/" + turn.evening() + "/" + to.id(),
        form,
        () -> offering.offer(turn.id(), to.id(), form.choices(), form.word()),
        words);
  }

  /** Other evenings than those that were offered. */
  void counter(SwapCard swap, SwapWords words) {
    var choices = board.counterChoices(swap.id());
    if (choices.isEmpty()) {
      Toast.show(text("bedtime.swap.noOther"));
      return;
    }
    var form = new SwapForm(choices, words);
    open(
        text(
            "bedtime.swap.counter.title",
            words.words().forWhom(swap.children(), words.day(swap.turn().evening()))),
        "counter/" + swap.id(),
        form,
        () -> offering.counter(swap.id(), form.choices(), form.word()),
        words);
  }

  private static void open(
      String title, String draft, SwapForm form, Supplier<SwapResult> send, SwapWords words) {
    var fine = new Paragraph(text("bedtime.swap.fine"));
    fine.addClassNames("small", "soft");
    form.add(fine);
    Dialogs.form(
            title,
            Draft.of(draft, form),
            text("bedtime.swap.send"),
            () -> {
              if (!form.isComplete()) {
                return false;
              }
              tell(send.get(), words);
              return true;
            })
        .open();
  }

  public void accept(SwapCard swap, LocalDate choice, SwapWords words) {
    tell(answering.accept(swap.id(), choice), words);
  }

  public void decline(SwapCard swap, SwapWords words) {
    tell(answering.decline(swap.id(), ""), words);
  }

  void withdraw(SwapCard swap, SwapWords words) {
    tell(offering.withdraw(swap.id()), words);
  }

  void undo(SwapCard swap, SwapWords words) {
    tell(answering.undo(swap.id()), words);
  }

  List<SwapCard> mine() {
    return board.mine();
  }

  private static void tell(SwapResult result, SwapWords words) {
    Toast.show(words.of(result));
  }
}
