package app.breather.timeoff.ui;

import static app.breather.timeoff.ui.TimeOffWords.text;

import app.breather.base.ui.Dialogs;
import app.breather.base.ui.Draft;
import app.breather.base.ui.Toast;
import app.breather.timeoff.TimeWishCard;
import app.breather.timeoff.TimeWishResult;
import app.breather.timeoff.TimeWishTaking;
import app.breather.timeoff.TimeWishes;
import app.breather.timeoff.WishTime;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import java.time.Clock;
import java.time.LocalDate;
import org.springframework.stereotype.Component;

/** What parents do about wishes without a date, and the sentence that follows. */
@Component
class WishActions {

  private final TimeWishes wishes;
  private final TimeWishTaking taking;
  private final Clock clock;

  WishActions(TimeWishes wishes, TimeWishTaking taking, Clock clock) {
    this.wishes = wishes;
    this.taking = taking;
    this.clock = clock;
  }

  void write(TimeOffWords words) {
    var form = new WishForm(LocalDate.now(clock.withZone(words.times().zone())));
    Dialogs.form(
            text("timeoff.wish.write"),
            Draft.of("wish", form),
            text("timeoff.wish.save"),
            () -> form.content().filter(content -> tell(wishes.write(content), form)).isPresent())
        .open();
  }

  private static boolean tell(TimeWishResult result, WishForm form) {
    if (result instanceof TimeWishResult.Invalid(var problems)) {
      form.show(problems);
      return false;
    }
    tell(result);
    return true;
  }

  /** Times that would fit; one of them becomes time off. */
  void find(TimeWishCard card, WishWords words) {
    var times = taking.times(card.id());
    if (times.isEmpty()) {
      Toast.show(text("timeoff.wish.noTime"));
      return;
    }
    var choice = new RadioButtonGroup<WishTime>(card.content().what());
    choice.setItems(times);
    choice.setItemLabelGenerator(words::of);
    choice.addThemeName("vertical");
    choice.setValue(times.getFirst());
    var how =
        new Paragraph(
            text(
                card.isMine() ? "timeoff.wish.find.help" : "timeoff.wish.findFor.help",
                words.words().people().name(card.by())));
    how.addClassName("soft");
    var form = new Div(how, choice);
    form.addClassName("stack");
    Dialogs.form(
            text(card.isMine() ? "timeoff.wish.find" : "timeoff.wish.findFor"),
            form,
            text(card.isMine() ? "timeoff.wish.take" : "timeoff.wish.suggest"),
            () -> {
              tell(taking.take(card.id(), card.version(), choice.getValue()));
              return true;
            })
        .open();
  }

  void done(TimeWishCard card) {
    tell(wishes.done(card.id(), card.version()));
  }

  void drop(TimeWishCard card) {
    Dialogs.confirm(
            text("timeoff.wish.drop.title"),
            text("timeoff.wish.drop.text", card.content().what()),
            text("timeoff.wish.drop"),
            () -> tell(wishes.drop(card.id(), card.version())))
        .open();
  }

  private static void tell(TimeWishResult result) {
    Toast.show(WishWords.of(result));
  }
}
