package app.breather.care.ui;

import app.breather.base.ui.BandRow;
import app.breather.base.ui.Buttons;
import app.breather.base.ui.Card;
import app.breather.base.ui.Fact;
import app.breather.base.ui.Facts;
import app.breather.base.ui.Icon;
import app.breather.base.ui.Rows;
import app.breather.care.BundleCard;
import app.breather.care.CareSlotCard;
import app.breather.family.MemberCard;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import java.util.List;

/** The days of a bundle that concern one caregiver, each answered by itself or all with one yes. */
class BundleOfCaregiver extends Card {

  private final CareWords words;
  private final CaregiverParts parts;
  private final AnswerActions actions;

  BundleOfCaregiver(BundleCard bundle, CareWords words, MemberCard me, AnswerActions actions) {
    this(bundle.days(), words, new CaregiverParts(words, me.id(), actions), actions);
  }

  BundleOfCaregiver(
      List<CareSlotCard> days, CareWords words, CaregiverParts parts, AnswerActions actions) {
    this.words = words;
    this.parts = parts;
    this.actions = actions;
    addClassNames("big-type");
    setTitle(CareWords.text("care.bundle.days", days.size()));
    stacked();
    about(days);
    var waiting = days.stream().filter(parts::isAnswerable).toList();
    if (waiting.size() > 1) {
      var all =
          new Div(
              Buttons.primary(
                  CareWords.text("care.bundle.yes", waiting.size()),
                  Icon.CHECK,
                  () -> actions.yesToAll(waiting, words)));
      all.addClassName("actions");
      add(all);
    }
    days.forEach(day -> add(waiting.contains(day) ? asked(day) : parts.answered(day)));
  }

  private void about(List<CareSlotCard> days) {
    var first = days.getFirst();
    var facts = new java.util.ArrayList<Fact>();
    facts.add(new Fact(Icon.BABY, words.people().childNames(first.children())));
    if (!first.place().isEmpty()) {
      facts.add(new Fact(Icon.MAP_PIN, first.place()));
    }
    if (!first.note().isEmpty()) {
      facts.add(new Fact(Icon.MESSAGE_CIRCLE, first.note()));
    }
    add(new Facts(facts));
  }

  private Component asked(CareSlotCard day) {
    var row =
        new BandRow(words.range(day.period()), day.purpose())
            .withIcon(Icon.CALENDAR)
            .withRoute(CareNavigation.toSlot(day.id()));
    var buttons =
        new Div(
            Buttons.soft(
                CareWords.text("base.yes"),
                Icon.CHECK,
                () -> actions.yes(day, parts.wanted(day), words)),
            Buttons.line(CareWords.text("base.no"), () -> actions.no(day)));
    buttons.addClassName("actions");
    var block = new Div(new Rows(List.of(row)), buttons);
    block.addClassName("stack");
    return block;
  }
}
