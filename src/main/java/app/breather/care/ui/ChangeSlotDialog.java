package app.breather.care.ui;

import app.breather.base.time.Period;
import app.breather.base.ui.Dialogs;
import app.breather.base.ui.Draft;
import app.breather.base.ui.Note;
import app.breather.calendar.ui.ProtectedNote;
import app.breather.care.AskState;
import app.breather.care.CarePlanning;
import app.breather.care.CareSlotCard;
import app.breather.care.CareSlotContent;
import app.breather.care.CaregiverLimits;
import app.breather.care.PlanResult;
import app.breather.family.ChildCard;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Changes a slot; says whom it affects before it asks them again. */
final class ChangeSlotDialog {

  private static final Set<AskState> STILL_ASKED = Set.of(AskState.WAITING, AskState.LAPSED);

  private final CarePlanning planning;
  private CareSlotCard card;
  private final CareWords words;
  private final List<ChildCard> children;
  private final CaregiverLimits limits;
  private final CareSlotForm form;
  private final ProtectedNote ours;
  private final Note limited = new Note(Note.Kind.WARNING, "");
  private final Dialog dialog;

  ChangeSlotDialog(
      CarePlanning planning,
      CaregiverLimits limits,
      ProtectedNote ours,
      CareSlotCard card,
      CareWords words,
      List<ChildCard> children) {
    this.planning = planning;
    this.limits = limits;
    this.ours = ours;
    this.card = card;
    this.words = words;
    this.children = children;
    form = new CareSlotForm(words.times().zone(), children);
    form.show(card.content());
    form.onPeriod(this::warn);
    warn(form.period());
    var all = new Div(form, ours, limited);
    all.addClassName("stack");
    dialog =
        Dialogs.form(
            CareWords.text("care.change.title"),
            Draft.of("care", all),
            CareWords.text("base.save"),
            () -> form.content().map(content -> save(content, false)).orElse(false));
  }

  /** A parent may go on all the same. */
  private void warn(Optional<Period> period) {
    ours.look(period);
    warnOfLimits(period);
  }

  /** Whom of those who are asked or have promised it would not suit. */
  private void warnOfLimits(Optional<Period> period) {
    var concerned =
        Stream.concat(
                card.asks().stream()
                    .filter(ask -> STILL_ASKED.contains(ask.state()))
                    .map(CareSlotCard.AskLine::caregiver),
                card.covers().stream().map(CareSlotCard.CoverLine::caregiver))
            .collect(Collectors.toSet());
    var limit = new LimitWords(words.times().locale());
    var warnings =
        period.stream()
            .flatMap(span -> limits.warnings(List.of(span), card).stream())
            .filter(warning -> concerned.contains(warning.caregiver()))
            .map(
                warning ->
                    limit.sentence(words.people().name(warning.caregiver()), warning.breaches()))
            .collect(Collectors.joining(" "));
    limited.setMessage(warnings);
    limited.setVisible(!warnings.isEmpty());
  }

  void open() {
    dialog.open();
  }

  private boolean save(CareSlotContent content, boolean askAgain) {
    return switch (planning.change(card.id(), card.version(), content, askAgain)) {
      case PlanResult.Saved _ -> true;
      case PlanResult.Invalid invalid -> {
        form.show(invalid.problems());
        yield false;
      }
      case PlanResult.WouldAskAgain affected -> {
        Dialogs.confirm(
                CareWords.text("care.change.again.title"),
                CareWords.text(
                    "care.change.again.text", words.people().names(affected.caregivers())),
                CareWords.text("care.change.again.confirm"),
                () -> {
                  if (save(content, true)) {
                    dialog.close();
                  }
                })
            .open();
        yield false;
      }
      case PlanResult.Conflict conflict -> {
        choose(conflict, content);
        yield false;
      }
      case PlanResult.Cancelled _ -> complain("care.cancelled");
      case PlanResult.Gone _ -> complain("care.gone");
    };
  }

  /** Nobody's words vanish: both versions are shown, and the second decides. */
  private void choose(PlanResult.Conflict conflict, CareSlotContent mine) {
    var choice = new ConflictChoice(words, children, conflict, mine);
    choice.onTheirs(
        () -> {
          card = conflict.now();
          form.show(card.content());
        });
    choice.onMine(
        () -> {
          card = conflict.now();
          if (save(mine, false)) {
            dialog.close();
          }
        });
    choice.open();
  }

  private boolean complain(String key) {
    form.complain(CareWords.text(key));
    return false;
  }
}
