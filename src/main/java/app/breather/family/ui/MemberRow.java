package app.breather.family.ui;

import app.breather.base.security.Role;
import app.breather.base.ui.BandRow;
import app.breather.base.ui.Buttons;
import app.breather.base.ui.Icon;
import app.breather.base.ui.PersonLook;
import app.breather.family.MemberCard;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.contextmenu.ContextMenu;
import com.vaadin.flow.component.html.Div;
import java.util.Locale;
import java.util.Optional;

/** One member, and what a parent can do about them. */
class MemberRow extends BandRow {

  /** The page of what suits a caregiver, which belongs to care. */
  static final String LIMITS = "care/limits";

  interface Actions {
    void invite(MemberCard member);

    void withdraw(MemberCard member);

    void reset(MemberCard member);

    void remove(MemberCard member);

    void mail(MemberCard member);
  }

  MemberRow(MemberCard member, Optional<String> invitedUntil) {
    super(member.name(), detail(member, invitedUntil));
    withPerson(new PersonLook(member.name(), member.initials(), member.colour()));
  }

  private static String detail(MemberCard member, Optional<String> invitedUntil) {
    var role = FamilyWords.text("family.role." + member.role().name().toLowerCase(Locale.ROOT));
    var account =
        member.hasAccount()
            ? FamilyWords.text("family.member.hasAccount")
            : invitedUntil
                .map(until -> FamilyWords.text("family.member.invited", until))
                .orElseGet(() -> FamilyWords.text("family.member.noAccount"));
    return FamilyWords.text("family.member.detail", role, account);
  }

  MemberRow withActions(MemberCard member, boolean invited, boolean myself, Actions actions) {
    var holder = new Div();
    holder.addClassName("btns");
    if (!member.hasAccount()) {
      holder.add(
          Buttons.soft(FamilyWords.text("family.invite"), Icon.SEND, () -> actions.invite(member)));
    }
    if (member.role() == Role.CAREGIVER) {
      holder.add(
          Buttons.icon(
              Icon.CLOCK,
              FamilyWords.text("family.limits.of", member.name()),
              () -> UI.getCurrentOrThrow().navigate(LIMITS + "/" + member.id())));
    }
    if (!myself) {
      var more = Buttons.icon(Icon.ELLIPSIS, FamilyWords.text("base.more"), () -> {});
      var menu = new ContextMenu(more);
      menu.setOpenOnClick(true);
      if (invited) {
        menu.addItem(FamilyWords.text("family.withdraw"), _ -> actions.withdraw(member));
      }
      if (member.hasAccount()) {
        menu.addItem(FamilyWords.text("family.resetLink"), _ -> actions.reset(member));
      }
      if (!member.hasAccount()) {
        menu.addItem(FamilyWords.text("family.mail.edit"), _ -> actions.mail(member));
      }
      menu.addItem(FamilyWords.text("family.remove"), _ -> actions.remove(member));
      holder.add(more);
    }
    withEnd(holder);
    return this;
  }
}
