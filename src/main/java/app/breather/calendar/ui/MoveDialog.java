package app.breather.calendar.ui;

import app.breather.base.time.Period;
import app.breather.base.ui.Buttons;
import app.breather.base.ui.Icon;
import app.breather.calendar.moves.EntryMove;
import app.breather.calendar.moves.EntryMoving;
import app.breather.calendar.moves.Movable;
import app.breather.calendar.moves.MoveEffect;
import app.breather.calendar.moves.MovePreview;
import app.breather.calendar.moves.MoveResult;
import app.breather.calendar.moves.MoveUndo;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;

/** To when something is moved, and what that means to whom, before it is moved. */
class MoveDialog extends Dialog {

  private final EntryMoving moving;
  private final MoveWords words;
  private final Consumer<Done> moved;
  private final MoveFields fields;
  private final MoveReachField reach = new MoveReachField();
  private final UnorderedList effects = new UnorderedList();
  private final Button confirm =
      Buttons.primary(getTranslation("calendar.move.confirm"), this::move);
  private Movable what;
  private List<MoveEffect> seen = List.of();
  private boolean isMoved;

  /**
   * What became of it.
   *
   * @param asked whether somebody has to answer first, or anew
   */
  record Done(Optional<MoveUndo> undo, Period to, boolean asked) {}

  /**
   * @param moved runs once it is moved
   */
  MoveDialog(EntryMoving moving, MoveWords words, Movable what, Period to, Consumer<Done> moved) {
    this.moving = moving;
    this.words = words;
    this.what = what;
    this.moved = moved;
    fields = new MoveFields(words.words().zone(), to);
    fields.onChange(period -> period.ifPresentOrElse(this::look, () -> allow(false)));
    reach.onChoice(() -> fields.period().ifPresent(this::look));
    effects.addClassName("move-effects");
    effects.getElement().setAttribute("aria-live", "polite");
    addClassName("sheet-dialog");
    setHeaderTitle(getTranslation("calendar.move.title"));
    var now = new Paragraph(getTranslation("calendar.move.now", words.range(what.whole())));
    now.addClassNames("soft", "small");
    var content = new Div(now, fields, reach, effects);
    content.addClassName("stack");
    add(content);
    getFooter().add(Buttons.plain(getTranslation("base.cancel"), this::close), confirm);
    look(to);
  }

  /** Runs when it is closed and nothing was moved. */
  void onStay(Runnable then) {
    addOpenedChangeListener(
        event -> {
          if (!event.isOpened() && !isMoved) {
            then.run();
          }
        });
  }

  private Optional<EntryMove> wanted() {
    return fields.period().map(period -> new EntryMove(what, period, reach.getValue()));
  }

  private void look(Period to) {
    show(moving.preview(new EntryMove(what, to, reach.getValue())), to);
  }

  private void show(MovePreview preview, Period to) {
    if (preview instanceof MovePreview.Possible(_, var reaches) && reach.offer(reaches)) {
      look(to);
      return;
    }
    effects.removeAll();
    seen = List.of();
    boolean possible = preview instanceof MovePreview.Possible && !to.equals(what.whole());
    allow(possible);
    switch (preview) {
      case MovePreview.Possible it -> {
        seen = it.effects();
        seen.forEach(effect -> effects.add(line(effect.kind(), words.of(effect.words()))));
        confirm.setText(
            getTranslation(it.asks() ? "calendar.move.confirm.asking" : "calendar.move.confirm"));
      }
      case MovePreview.Refused(var why) -> fields.refuse(words.of(why));
      case MovePreview.Changed(var now) -> goOnFrom(now, to);
      case MovePreview.Gone _ ->
          effects.add(line(MoveEffect.Kind.WARNING, getTranslation("absences.unknown")));
    }
  }

  /** What somebody else changed meanwhile is said, and one may go on from there. */
  private void goOnFrom(Movable now, Period to) {
    what = now;
    look(to);
    effects.addComponentAsFirst(
        line(
            MoveEffect.Kind.WARNING,
            getTranslation("calendar.move.changed", words.range(now.whole()))));
  }

  private void allow(boolean possible) {
    confirm.setEnabled(possible);
  }

  private static Component line(MoveEffect.Kind kind, String sentence) {
    var icon =
        switch (kind) {
          case RULE -> Icon.REPEAT;
          case KEPT -> Icon.CIRCLE_CHECK;
          case TOLD -> Icon.BELL;
          case ASKED -> Icon.HOURGLASS;
          case WARNING -> Icon.TRIANGLE_ALERT;
        };
    var line = new ListItem(icon.create(), new Span(sentence));
    line.addClassName(kind.name().toLowerCase(Locale.ROOT));
    return line;
  }

  private void move() {
    wanted()
        .ifPresent(
            move -> {
              switch (moving.move(move, seen)) {
                case MoveResult.Moved(var undo) -> {
                  isMoved = true;
                  close();
                  moved.accept(new Done(undo, move.to(), MoveEffect.asks(seen)));
                }
                case MoveResult.NotMoved(var instead) -> show(instead, move.to());
              }
            });
  }
}
