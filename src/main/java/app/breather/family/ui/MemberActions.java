package app.breather.family.ui;

import app.breather.base.ui.Addresses;
import app.breather.base.ui.Dialogs;
import app.breather.base.ui.Icon;
import app.breather.base.ui.LinkDialog;
import app.breather.base.ui.Times;
import app.breather.family.Families;
import app.breather.family.Household;
import app.breather.family.InvitationMail;
import app.breather.family.Invitations;
import app.breather.family.InviteResult;
import app.breather.family.MailAddresses;
import app.breather.family.MemberCard;
import app.breather.family.PasswordResets;
import app.breather.family.RemoveResult;
import app.breather.family.ResetLinkResult;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.spring.annotation.SpringComponent;
import java.time.Instant;
import java.util.Optional;

/** What a parent does about one member; the page follows by itself. */
@SpringComponent
class MemberActions implements MemberRow.Actions {

  private final Invitations invitations;
  private final InvitationMail invitationMail;
  private final MailAddresses mailAddresses;
  private final PasswordResets resets;
  private final Household household;
  private final Families families;

  MemberActions(
      Invitations invitations,
      InvitationMail invitationMail,
      MailAddresses mailAddresses,
      PasswordResets resets,
      Household household,
      Families families) {
    this.invitations = invitations;
    this.invitationMail = invitationMail;
    this.mailAddresses = mailAddresses;
    this.resets = resets;
    this.household = household;
    this.families = families;
  }

  @Override
  public void invite(MemberCard member) {
    switch (invitations.invite(member.id())) {
      case InviteResult.Invited made -> invitation(member, made).open();
      case InviteResult.HasAccount _ -> say("family.invite.hasAccount");
      case InviteResult.Gone _ -> say("family.member.gone");
    }
  }

  private LinkDialog invitation(MemberCard member, InviteResult.Invited made) {
    var dialog =
        new LinkDialog(
            FamilyWords.text("family.invite.title", member.name()),
            FamilyWords.text("family.invite.text"),
            Addresses.of("invitation/" + made.secret()),
            FamilyWords.text("base.link.until", day(made.expiresAt())));
    return invitationMail.isPossible(member.id())
        ? dialog.withWay(
            FamilyWords.text("family.invite.mail"), Icon.MAIL, () -> sendInvitation(member))
        : dialog;
  }

  private void sendInvitation(MemberCard member) {
    invitationMail.send(member.id());
    say("family.invite.mailed");
  }

  @Override
  public void mail(MemberCard member) {
    Optional.ofNullable(mailAddresses.all().get(member.id()))
        .ifPresentOrElse(
            card -> MailForm.open(mailAddresses, card, member.name()),
            () -> say("family.member.gone"));
  }

  @Override
  public void withdraw(MemberCard member) {
    invitations.withdraw(member.id());
    say("family.withdrawn");
  }

  @Override
  public void reset(MemberCard member) {
    switch (resets.make(member.id())) {
      case ResetLinkResult.Made made ->
          new LinkDialog(
                  FamilyWords.text("family.reset.for", member.name()),
                  FamilyWords.text("family.reset.text"),
                  Addresses.of("reset/" + made.secret()),
                  FamilyWords.text("base.link.until", day(made.expiresAt())))
              .open();
      case ResetLinkResult.OtherFamilies _ -> say("family.reset.otherFamilies");
      case ResetLinkResult.NoAccount _ -> say("family.member.gone");
    }
  }

  @Override
  public void remove(MemberCard member) {
    Dialogs.confirmLoss(
            FamilyWords.text("family.remove.title", member.name()),
            FamilyWords.text("family.remove.text"),
            FamilyWords.text("family.remove"),
            () -> removeNow(member))
        .open();
  }

  private void removeNow(MemberCard member) {
    switch (household.removeMember(member.id())) {
      case RemoveResult.Removed _ -> say("family.removed");
      case RemoveResult.LastParent _ -> say("family.remove.lastParent");
      case RemoveResult.Gone _ -> say("family.member.gone");
    }
  }

  String day(Instant instant) {
    return new Times(families.current().zone(), UI.getCurrent().getLocale()).day(instant);
  }

  private static void say(String key) {
    Notification.show(FamilyWords.text(key));
  }
}
