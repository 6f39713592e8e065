package app.breather.care.ui;

import app.breather.base.ui.Buttons;
import app.breather.base.ui.Card;
import app.breather.base.ui.Icon;
import app.breather.base.ui.Note;
import app.breather.care.CareAsking;
import app.breather.care.CareSlotCard;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;

/** For parents: who can no longer come, and what can be done now. */
@org.springframework.stereotype.Component
public class FellThrough {

  private final CareAsking asking;
  private final SlotParentActions actions;
  private final LadderActions ladders;
  private final AnswerActions answers;

  FellThrough(
      CareAsking asking, SlotParentActions actions, LadderActions ladders, AnswerActions answers) {
    this.answers = answers;
    this.asking = asking;
    this.actions = actions;
    this.ladders = ladders;
  }

  /** Such as on a page that speaks of other things too, so it says when and leads to the slot. */
  public Card urgent(CareSlotCard card, CareWords words) {
    return draw(card, words)
        .withLabel(CareWords.text("care.fell.urgent"))
        .withAction(new Anchor(CareNavigation.toSlot(card.id()), CareWords.text("care.fell.see")));
  }

  Card draw(CareSlotCard card, CareWords words) {
    var buttons = new Div();
    buttons.addClassName("actions");
    if (asking.mayAskOthers(card.id())) {
      buttons.add(
          Buttons.primary(
              CareWords.text("care.fell.askOthers"),
              Icon.SEND,
              () -> ladders.askOthers(card.id(), words)));
    }
    buttons.add(
        Buttons.soft(CareWords.text("care.enter"), Icon.PHONE, () -> actions.enter(card, words)));
    card.tookBack().stream()
        .filter(card::mayComeAfterAll)
        .forEach(
            who ->
                buttons.add(
                    Buttons.soft(
                        CareWords.text("care.afterAll.by", words.people().name(who)),
                        () -> answers.enterAfterAll(card.id(), words))));
    buttons.add(
        Buttons.plain(CareWords.text("care.cancel"), Icon.BAN, () -> actions.cancel(card, words)));
    return new Card(
            CareWords.text("care.fell", words.people().names(card.tookBack())),
            new Note(Note.Kind.OPEN, CareWords.text("care.stillOpen", words.ranges(card.gaps()))),
            buttons)
        .stacked();
  }
}
