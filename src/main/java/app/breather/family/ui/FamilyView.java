package app.breather.family.ui;

import app.breather.base.mail.Outbox;
import app.breather.base.security.Access;
import app.breather.base.security.Needs;
import app.breather.base.security.Role;
import app.breather.base.tenancy.MemberId;
import app.breather.base.ui.BandRow;
import app.breather.base.ui.Buttons;
import app.breather.base.ui.Card;
import app.breather.base.ui.Icon;
import app.breather.base.ui.LiveUpdates;
import app.breather.base.ui.PageHeader;
import app.breather.base.ui.Rows;
import app.breather.base.ui.State;
import app.breather.base.ui.StateChip;
import app.breather.base.ui.Times;
import app.breather.family.ChildCard;
import app.breather.family.Children;
import app.breather.family.Families;
import app.breather.family.FamilyCard;
import app.breather.family.FamilySettings;
import app.breather.family.Household;
import app.breather.family.InvitationMail;
import app.breather.family.Invitations;
import app.breather.family.MemberCard;
import app.breather.family.Members;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Location;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Who belongs to the family. */
@Route("family")
@Menu(title = "menu.family", order = 40, icon = "users")
@PermitAll
@Needs(Access.MEMBER)
public class FamilyView extends Div implements HasDynamicTitle, AfterNavigationObserver {

  private static final String ADD = "add";
  private static final String WALL_DISPLAY = "wall-display";

  private final Families families;
  private final Members members;
  private final Children children;
  private final Invitations invitations;
  private final InvitationMail invitationMail;
  private final Household household;
  private final FamilySettings settings;
  private final MemberActions actions;
  private final PageHeader header;
  private final Rows people = new Rows();
  private final Rows kids = new Rows();
  private final MemberCard me;

  FamilyView(
      Families families,
      Members members,
      Children children,
      Invitations invitations,
      Household household,
      InvitationMail invitationMail,
      FamilySettings settings,
      MemberActions actions,
      LiveUpdates live) {
    this.families = families;
    this.members = members;
    this.children = children;
    this.invitations = invitations;
    this.invitationMail = invitationMail;
    this.household = household;
    this.settings = settings;
    this.actions = actions;
    this.me = members.me();
    addClassName("stack");
    var peopleCard = new Card(getTranslation("family.people"), people);
    var kidsCard = new Card(getTranslation("family.children"), kids);
    if (me.isParent()) {
      peopleCard.withAction(
          Buttons.soft(
              getTranslation("family.add"), Icon.USER_PLUS, () -> addPerson(Role.CAREGIVER)));
      kidsCard.withAction(
          Buttons.soft(
              getTranslation("family.child.add"),
              Icon.PLUS,
              () -> ChildForm.open(household, Optional.empty())));
    }
    header = new PageHeader(getTranslation("menu.family"), "", profile(), change());
    add(header, peopleCard, kidsCard);
    if (me.isParent()) {
      add(wallDisplay());
    }
    show();
    live.follow(this, "family", this::show);
    live.follow(this, Outbox.CHANGES, this::show);
  }

  private Card wallDisplay() {
    var open = new Anchor(WALL_DISPLAY, getTranslation("family.wall.open"));
    return new Card(getTranslation("family.wall"), new Paragraph(open)).stacked();
  }

  @Override
  public void afterNavigation(AfterNavigationEvent event) {
    if (me.isParent()) {
      Arrays.stream(Role.values())
          .filter(
              role ->
                  adding(role)
                      .getPathWithQueryParameters()
                      .equals(event.getLocation().getPathWithQueryParameters()))
          .forEach(this::addPerson);
    }
  }

  /** This page, with the form for somebody new open. */
  static Location adding(Role role) {
    return new Location("family", QueryParameters.of(ADD, role.name().toLowerCase(Locale.ROOT)));
  }

  private void addPerson(Role suggested) {
    AddMemberForm.open(
        household, suggested, added -> members.find(added).ifPresent(actions::invite));
  }

  private Button profile() {
    return Buttons.soft(
        getTranslation("family.profile"),
        Icon.USER,
        () -> getUI().ifPresent(ui -> ui.navigate(ProfileView.class)));
  }

  private Button change() {
    var button =
        Buttons.soft(
            getTranslation("family.settings"),
            Icon.SETTINGS,
            () -> SettingsForm.open(settings, families.current()));
    button.setVisible(me.isParent());
    return button;
  }

  private void show() {
    var family = families.current();
    header.setTitle(family.name());
    Map<MemberId, Instant> invited = me.isParent() ? invitations.open() : Map.of();
    Set<MemberId> undelivered = me.isParent() ? invitationMail.undelivered() : Set.of();
    people.setRows(
        members.all().stream()
            .map(member -> row(member, invited, undelivered.contains(member.id()), family))
            .toList());
    kids.setRows(childRows(children.all(), family));
  }

  private BandRow row(
      MemberCard member, Map<MemberId, Instant> invited, boolean undelivered, FamilyCard family) {
    var until =
        Optional.ofNullable(invited.get(member.id()))
            .map(instant -> new Times(family.zone(), getLocale()).day(instant));
    var row = new MemberRow(member, until);
    if (undelivered) {
      row.withChip(new StateChip(State.OPEN, getTranslation("family.invite.undelivered")));
    }
    return me.isParent()
        ? row.withActions(member, until.isPresent(), member.id().equals(me.id()), actions)
        : row;
  }

  private List<BandRow> childRows(List<ChildCard> cards, FamilyCard family) {
    var times = new Times(family.zone(), getLocale());
    return cards.stream()
        .map(
            child -> {
              var born = Optional.ofNullable(child.born());
              var detail = born.map(day -> getTranslation("family.child.bornOn", times.date(day)));
              var row = new BandRow(child.name(), detail.orElse("")).withIcon(Icon.BABY);
              return me.isParent() ? row.withEnd(edit(child)) : row;
            })
        .toList();
  }

  private Button edit(ChildCard child) {
    return Buttons.icon(
        Icon.PENCIL,
        getTranslation("family.child.edit", child.name()),
        () -> ChildForm.open(household, Optional.of(child)));
  }

  @Override
  public String getPageTitle() {
    return getTranslation("family.pageTitle", getTranslation("menu.family"));
  }
}
