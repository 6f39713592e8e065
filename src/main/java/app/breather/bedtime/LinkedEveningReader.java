package app.breather.bedtime;

import app.breather.base.security.Access;
import app.breather.base.security.Needs;
import app.breather.base.tenancy.Actor;
import app.breather.base.tenancy.CurrentActor;
import app.breather.family.Children;
import app.breather.family.Correspondents;
import app.breather.family.Families;
import app.breather.family.MemberCard;
import app.breather.family.Members;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Reads an evening, first whom one asked about it, then as that parent may see it. */
@Component
class LinkedEveningReader {

  private final EveningReminders reminders;
  private final TurnCards cards;
  private final Members members;
  private final Children children;
  private final Families families;
  private final Correspondents correspondents;
  private final CurrentActor current;

  LinkedEveningReader(
      EveningReminders reminders,
      TurnCards cards,
      Members members,
      Children children,
      Families families,
      Correspondents correspondents,
      CurrentActor current) {
    this.reminders = reminders;
    this.cards = cards;
    this.members = members;
    this.children = children;
    this.families = families;
    this.correspondents = correspondents;
    this.current = current;
  }

  /** Whom a reminder asked, and about which evening. */
  record Asked(Actor.ByLink who, TurnId turn) {}

  /** Empty for somebody who left or is no parent any more. */
  @Needs(Access.SYSTEM)
  @Transactional(readOnly = true)
  public Optional<Asked> asked(UUID reminder) {
    return reminders
        .findById(reminder)
        .filter(one -> members.find(one.member()).filter(MemberCard::isParent).isPresent())
        .map(one -> new Asked(new Actor.ByLink(current.family(), one.member()), one.turn()));
  }

  @Needs(Access.PARENT_OR_LINK)
  @Transactional(readOnly = true)
  public Optional<LinkedEvening> read(TurnId id) {
    return cards.between(id.evening(), id.evening().plusDays(1)).stream()
        .filter(turn -> turn.id().equals(id))
        .findFirst()
        .map(
            turn ->
                new LinkedEvening(
                    members.me(),
                    correspondents.me().reading(),
                    families.current().zone(),
                    turn,
                    members.all(),
                    children.all()));
  }
}
