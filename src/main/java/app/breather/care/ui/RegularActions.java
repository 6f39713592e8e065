package app.breather.care.ui;

import static app.breather.care.ui.CareWords.text;

import app.breather.base.time.RepeatedTime.Occurrence;
import app.breather.base.ui.Addresses;
import app.breather.base.ui.Dialogs;
import app.breather.base.ui.Draft;
import app.breather.base.ui.LinkDialog;
import app.breather.base.ui.Toast;
import app.breather.care.AgreeResult;
import app.breather.care.CareAnswers;
import app.breather.care.RegularAgreement;
import app.breather.care.RegularCard;
import app.breather.care.RegularLinks;
import app.breather.care.RegularPlanning;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Function;
import org.springframework.stereotype.Component;

/** What a caregiver and parents do with regular care. */
@Component
public class RegularActions {

  private final RegularAgreement agreement;
  private final RegularPlanning planning;
  private final RegularLinks links;

  RegularActions(RegularAgreement agreement, RegularPlanning planning, RegularLinks links) {
    this.agreement = agreement;
    this.planning = planning;
    this.links = links;
  }

  void agree(RegularCard card, CareWords words) {
    tell(agreement.agree(card.id()), words);
  }

  /** A yes given by telephone. */
  void enter(RegularCard card, CareWords words) {
    tell(agreement.enter(card.id()), words);
  }

  /** For who gets no mail, or lost it. */
  void share(RegularCard card, CareWords words) {
    var name = words.people().name(card.content().caregiver());
    links
        .make(card.id())
        .ifPresent(
            path ->
                new LinkDialog(
                        text("care.link.share", name),
                        text("care.link.share.text", name),
                        Addresses.of(path),
                        text("care.regular.share.until"))
                    .open());
  }

  private static void tell(AgreeResult result, CareWords words) {
    Toast.show(new RegularWords(words).of(result));
  }

  void decline(RegularCard card, CareWords words) {
    var word = word();
    Dialogs.form(
            text("care.regular.no.title"),
            Draft.of("regular.no/" + card.id(), word),
            text("care.no.confirm"),
            () -> {
              var result = agreement.decline(card.id(), Optional.of(word.getValue()));
              Toast.show(new RegularWords(words).of(result, text("care.answer.done")));
              return true;
            })
        .open();
  }

  /** By the caregiver. */
  void giveUp(RegularCard card, CareWords words) {
    var word = word();
    var day = day("care.regular.end.from", card);
    var form =
        new Div(
            new Draft("regular.giveUp/" + card.id()),
            explained("care.regular.giveUp.text"),
            day,
            word);
    form.addClassName("stack");
    chooseDay(
        "care.regular.giveUp.title",
        "care.regular.end.confirm",
        form,
        day,
        from ->
            new RegularWords(words)
                .of(
                    agreement.giveUp(card.id(), from, Optional.of(word.getValue())),
                    text("care.regular.end.done", words.times().day(from))));
  }

  /** By a parent. */
  void end(RegularCard card, CareWords words) {
    var name = words.people().name(card.content().caregiver());
    var day = day("care.regular.end.from", card);
    var form = new Div(explained("care.regular.end.text", name), day);
    form.addClassName("stack");
    chooseDay(
        "care.regular.end.title",
        "care.regular.end.confirm",
        form,
        day,
        from ->
            new RegularWords(words)
                .of(
                    planning.end(card.id(), from),
                    text("care.regular.end.done", words.times().day(from))));
  }

  /** Of what nobody has agreed to. */
  void withdraw(RegularCard card, CareWords words) {
    Dialogs.confirmLoss(
            text("care.regular.withdraw.title"),
            text("care.regular.withdraw.text", words.people().name(card.content().caregiver())),
            text("care.regular.withdraw"),
            () ->
                Toast.show(
                    new RegularWords(words)
                        .of(planning.withdraw(card.id()), text("care.regular.withdrawn"))))
        .open();
  }

  /** Days on which nobody is needed, such as holidays. */
  void drop(RegularCard card, CareWords words) {
    var name = words.people().name(card.content().caregiver());
    var first = day("care.regular.drop.first", card);
    var last = day("care.regular.drop.last", card);
    first.addValueChangeListener(
        change -> {
          if (last.isEmpty() || last.getValue().equals(change.getOldValue())) {
            last.setValue(change.getValue());
          }
        });
    var form = new Div(explained("care.regular.drop.text", name), first, last);
    form.addClassName("stack");
    chooseDay(
        "care.regular.drop",
        "care.regular.drop.confirm",
        form,
        first,
        from ->
            new RegularWords(words)
                .of(
                    planning.drop(card.id(), from, last.getOptionalValue().orElse(from)),
                    text("care.answer.done")));
  }

  private static void chooseDay(
      String title, String confirm, Div form, DatePicker day, Function<LocalDate, String> then) {
    Dialogs.form(
            text(title),
            form,
            text(confirm),
            () -> {
              day.setErrorMessage(text("care.regular.day.missing"));
              day.setInvalid(day.isEmpty());
              day.getOptionalValue().map(then).ifPresent(Toast::show);
              return !day.isEmpty();
            })
        .open();
  }

  private static DatePicker day(String label, RegularCard card) {
    var day = new DatePicker(text(label));
    card.firstAhead()
        .map(Occurrence::day)
        .ifPresent(
            first -> {
              day.setMin(first);
              day.setValue(first);
            });
    return day;
  }

  private static Paragraph explained(String key, Object... values) {
    var text = new Paragraph(text(key, values));
    text.addClassName("soft");
    return text;
  }

  private static TextArea word() {
    var word = new TextArea(text("care.word"));
    word.setMaxLength(CareAnswers.WORD_LENGTH);
    word.setWidthFull();
    return word;
  }
}
