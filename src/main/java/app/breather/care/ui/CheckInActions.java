package app.breather.care.ui;

import static app.breather.care.ui.CareWords.text;

import app.breather.base.ui.Addresses;
import app.breather.base.ui.Dialogs;
import app.breather.base.ui.Draft;
import app.breather.base.ui.LinkDialog;
import app.breather.base.ui.Toast;
import app.breather.care.CheckInAnswer;
import app.breather.care.CheckInAnswering;
import app.breather.care.CheckInAskId;
import app.breather.care.CheckInBoard;
import app.breather.care.CheckInCard;
import app.breather.care.CheckInEnd;
import app.breather.care.CheckInLinks;
import app.breather.care.CheckInRhythms;
import app.breather.care.RegularCareId;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** What people say of how regular care goes, and what parents do about it. */
@Component
public class CheckInActions {

  private final CheckInBoard board;
  private final CheckInAnswering answering;
  private final CheckInRhythms rhythms;
  private final CheckInLinks links;

  CheckInActions(
      CheckInBoard board, CheckInAnswering answering, CheckInRhythms rhythms, CheckInLinks links) {
    this.board = board;
    this.answering = answering;
    this.rhythms = rhythms;
    this.links = links;
  }

  List<CheckInBoard.Open> open() {
    return board.open();
  }

  Optional<CheckInCard> of(RegularCareId care) {
    return board.of(care);
  }

  CheckInRhythms.Chosen rhythm(RegularCareId care) {
    return rhythms.of(care);
  }

  void answer(CheckInAskId ask, CheckInAnswer answer, String word) {
    boolean done = answering.answer(ask, answer, word);
    Toast.show(text(done ? "checkin.said.done" : "checkin.said.gone"));
  }

  void settle(RegularCareId care) {
    var how = new RadioButtonGroup<CheckInEnd>(text("checkin.settle.how"));
    how.setItems(CheckInEnd.values());
    how.setItemLabelGenerator(one -> text("checkin.end." + lower(one)));
    how.setValue(CheckInEnd.TALKED);
    var word = new TextArea(text("checkin.settle.word"));
    word.setMaxLength(CheckInAnswering.WORD_LENGTH);
    word.setWidthFull();
    var form = new Div(how, word);
    form.addClassName("stack");
    Dialogs.form(
            text("checkin.settle.title"),
            Draft.of("check-in", form),
            text("base.save"),
            () -> {
              boolean done = answering.settle(care, how.getValue(), word.getValue());
              Toast.show(text(done ? "checkin.said.settled" : "checkin.said.gone"));
              return true;
            })
        .open();
  }

  void share(CheckInCard.Waiting waiting, CareWords words) {
    var name = words.people().name(waiting.who());
    links
        .make(waiting.ask())
        .ifPresent(
            path ->
                new LinkDialog(
                        text("care.link.share", name),
                        text("care.link.share.text", name),
                        Addresses.of(path),
                        text("checkin.share.until"))
                    .open());
  }

  void chooseRhythm(RegularCareId care) {
    var form = new CheckInRhythmForm(rhythms.of(care));
    Dialogs.form(
            text("checkin.rhythm"),
            form,
            text("base.save"),
            () -> {
              rhythms.choose(Optional.empty(), form.ofAll());
              form.own()
                  .ifPresentOrElse(
                      weeks -> rhythms.choose(Optional.of(care), weeks),
                      () -> rhythms.asWithAll(care));
              return true;
            })
        .open();
  }

  static String lower(Enum<?> value) {
    return value.name().toLowerCase(Locale.ROOT);
  }
}
