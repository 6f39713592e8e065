package app.breather.care.ui;

import static app.breather.care.ui.CareWords.text;

import app.breather.base.ui.Buttons;
import app.breather.base.ui.Icon;
import app.breather.care.RegularCard;
import app.breather.family.MemberCard;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import java.util.List;

/** What somebody may do with regular care, as it stands. */
class RegularButtons extends Div {

  private final RegularCard care;
  private final CareWords words;
  private final RegularActions actions;
  private final DayActions days;

  RegularButtons(
      RegularCard care, CareWords words, MemberCard me, RegularActions actions, DayActions days) {
    this.care = care;
    this.words = words;
    this.actions = actions;
    this.days = days;
    addClassName("actions");
    add(me.isParent() ? ofParents() : ofCaregiver());
    setVisible(getComponentCount() > 0);
  }

  private List<Component> ofParents() {
    return switch (care.state()) {
      case PROPOSED, DECLINED ->
          List.of(
              Buttons.primary(
                  text("care.regular.enter"), Icon.PHONE, () -> actions.enter(care, words)),
              Buttons.soft(text("care.regular.share"), Icon.LINK, () -> actions.share(care, words)),
              Buttons.plain(
                  text("care.regular.withdraw"), Icon.BAN, () -> actions.withdraw(care, words)));
      case AGREED -> care.ahead().isEmpty() ? List.of() : changes();
      case WITHDRAWN, LAPSED, ENDED -> List.of();
    };
  }

  private List<Component> changes() {
    var name = words.people().name(care.content().caregiver());
    return List.of(
        Buttons.soft(
            text("care.regular.giveBack.by", name),
            Icon.PHONE,
            () -> days.enterGivenBack(care, words)),
        Buttons.soft(
            text("care.regular.change"), Icon.PENCIL, () -> RegularChange.choose(care, words)),
        Buttons.soft(text("care.regular.drop"), Icon.CALENDAR, () -> actions.drop(care, words)),
        Buttons.plain(text("care.regular.end"), Icon.BAN, () -> actions.end(care, words)));
  }

  private List<Component> ofCaregiver() {
    return switch (care.state()) {
      case PROPOSED ->
          List.of(
              Buttons.primary(text("base.yes"), Icon.CHECK, () -> actions.agree(care, words)),
              Buttons.line(text("base.no"), () -> actions.decline(care, words)));
      case DECLINED ->
          care.isAnswerable()
              ? List.of(Buttons.soft(text("care.afterAll"), () -> actions.agree(care, words)))
              : List.of();
      case AGREED ->
          care.ahead().isEmpty()
              ? List.of()
              : List.of(
                  Buttons.soft(
                      text("care.regular.giveBack"),
                      Icon.CALENDAR,
                      () -> days.giveBack(care, words)),
                  Buttons.plain(
                      text("care.regular.end"), Icon.BAN, () -> actions.giveUp(care, words)));
      case WITHDRAWN, LAPSED, ENDED -> List.of();
    };
  }
}
