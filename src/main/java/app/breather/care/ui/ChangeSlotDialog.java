package app.breather.care.ui;

import app.breather.base.ui.Dialogs;
import app.breather.base.ui.Draft;
import app.breather.care.CarePlanning;
import app.breather.care.CareSlotCard;
import app.breather.care.CareSlotContent;
import app.breather.care.PlanResult;
import app.breather.family.ChildCard;
import com.vaadin.flow.component.dialog.Dialog;
import java.util.List;

/** Changes a slot; says whom it affects before it asks them again. */
final class ChangeSlotDialog {

  private final CarePlanning planning;
  private CareSlotCard card;
  private final CareWords words;
  private final List<ChildCard> children;
  private final CareSlotForm form;
  private final Dialog dialog;

  ChangeSlotDialog(
      CarePlanning planning, CareSlotCard card, CareWords words, List<ChildCard> children) {
    this.planning = planning;
    this.card = card;
    this.words = words;
    this.children = children;
    form = new CareSlotForm(words.times().zone(), children);
    form.show(card.content());
    dialog =
        Dialogs.form(
            CareWords.text("care.change.title"),
            Draft.of("care", form),
            CareWords.text("base.save"),
            () -> form.content().map(content -> save(content, false)).orElse(false));
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
