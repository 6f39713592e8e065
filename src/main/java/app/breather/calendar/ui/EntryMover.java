package app.breather.calendar.ui;

import app.breather.base.time.Period;
import app.breather.base.ui.Toast;
import app.breather.calendar.moves.EntryMove;
import app.breather.calendar.moves.EntryMoving;
import app.breather.calendar.moves.Movable;
import app.breather.calendar.moves.MovePreview;
import app.breather.calendar.moves.MoveResult;
import app.breather.calendar.moves.MoveUndo;
import app.breather.family.Families;
import app.breather.family.Members;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.i18n.I18NProvider;
import org.springframework.stereotype.Component;

/** Lets people move what is entered: at once when it is nobody else's concern, else in a dialog. */
@Component
public class EntryMover {

  private final EntryMoving moving;
  private final Families families;
  private final Members members;

  EntryMover(EntryMoving moving, Families families, Members members) {
    this.moving = moving;
    this.families = families;
    this.members = members;
  }

  /** Asks to when; nothing need be dragged. */
  public void ask(Movable what) {
    ask(what, () -> {});
  }

  /**
   * @param closed runs whatever was decided
   */
  void ask(Movable what, Runnable closed) {
    var dialog = dialog(what, what.whole());
    dialog.addClosedListener(_ -> closed.run());
    dialog.open();
  }

  /**
   * @param putBack runs when it stays where it was
   */
  void dropped(EntryMove move, Runnable putBack) {
    switch (moving.preview(move)) {
      case MovePreview.Possible it when it.isPlain() -> atOnce(move, it, putBack);
      case MovePreview.Possible _, MovePreview.Changed _ -> open(move, putBack);
      case MovePreview.Refused(var why) -> {
        Toast.show(words().of(why));
        putBack.run();
      }
      case MovePreview.Gone _ -> {
        Toast.show(I18NProvider.translate("absences.unknown"));
        putBack.run();
      }
    }
  }

  private void atOnce(EntryMove move, MovePreview.Possible seen, Runnable putBack) {
    switch (moving.move(move, seen.effects())) {
      case MoveResult.Moved(var undo) -> done(new MoveDialog.Done(undo, move.to(), seen.asks()));
      case MoveResult.NotMoved _ -> open(move, putBack);
    }
  }

  private void open(EntryMove move, Runnable putBack) {
    var dialog = dialog(move.what(), move.to());
    dialog.onStay(putBack);
    dialog.open();
  }

  private MoveDialog dialog(Movable what, Period to) {
    return new MoveDialog(moving, words(), what, to, this::done);
  }

  private void done(MoveDialog.Done done) {
    var sentence =
        I18NProvider.translate(
            done.asked() ? "moves.asked" : "calendar.move.done", words().range(done.to()));
    done.undo()
        .ifPresentOrElse(
            back -> Toast.show(sentence, () -> takeBack(back)), () -> Toast.show(sentence));
  }

  private static void takeBack(MoveUndo undo) {
    if (!undo.undo()) {
      Toast.show(I18NProvider.translate("calendar.move.undo.changed"));
    }
  }

  private MoveWords words() {
    var locale = UI.getCurrentOrThrow().getLocale();
    return new MoveWords(new Words(locale, families.current().zone()), members);
  }
}
