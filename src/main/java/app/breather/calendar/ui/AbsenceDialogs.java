package app.breather.calendar.ui;

import app.breather.base.ui.Dialogs;
import app.breather.base.ui.Draft;
import app.breather.calendar.AbsenceCard;
import app.breather.calendar.AbsenceDays;
import app.breather.calendar.AbsenceId;
import app.breather.calendar.AbsenceResult;
import app.breather.calendar.AbsenceTime;
import app.breather.calendar.Absences;
import app.breather.family.MemberCard;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.i18n.I18NProvider;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.BooleanSupplier;
import java.util.function.Function;

/**
 * Asks for a new absence, or for what to change about one.
 *
 * @param histories what happened to each
 * @param saved runs after each try, whatever became of it
 */
record AbsenceDialogs(
    Absences absences,
    AbsenceDays days,
    Function<AbsenceId, HistoryDetails> histories,
    List<MemberCard> members,
    MemberCard me,
    AbsenceWords words,
    LocalDate today,
    Runnable saved) {

  void openNew() {
    var form = form();
    open(
        "absences.form.new",
        "",
        form,
        () ->
            form.time()
                .map(time -> absences.record(form.member().id(), form.kind(), time))
                .map(form::accept)
                .orElse(false));
  }

  void openChange(AbsenceCard card) {
    var form = form();
    form.show(card);
    form.add(histories.apply(card.id()));
    var version = new AtomicInteger(card.version());
    open(
        "absences.form.change",
        card.id().toString(),
        form,
        () ->
            form.time()
                .map(time -> absences.change(card.id(), version.get(), form.kind(), time))
                .map(result -> form.accept(basedOn(result, version)))
                .orElse(false));
  }

  void openDays(AbsenceCard card, AbsenceTime.Repeated time) {
    var form = new AbsenceDayForm(card, time, words.time(time), today);
    open("absences.days", card.id() + "/days", form, () -> form.save(days));
  }

  /** Who was shown what changed meanwhile may save over it. */
  private static AbsenceResult basedOn(AbsenceResult result, AtomicInteger version) {
    if (result instanceof AbsenceResult.ChangedMeanwhile(var now)) {
      version.set(now.version());
    }
    return result;
  }

  private void open(String title, String name, Component form, BooleanSupplier save) {
    Dialogs.form(
            I18NProvider.translate(title),
            Draft.of("absence/" + name, form),
            I18NProvider.translate("base.save"),
            () -> {
              boolean done = save.getAsBoolean();
              saved.run();
              return done;
            })
        .open();
  }

  private AbsenceForm form() {
    return new AbsenceForm(members, me, words, today);
  }
}
