package app.breather.family;

import app.breather.base.links.LinkPurpose;
import app.breather.base.links.LinkTarget;
import app.breather.base.links.Links;
import app.breather.base.live.FamilyChanges;
import app.breather.base.security.Access;
import app.breather.base.security.Needs;
import app.breather.base.tenancy.Actor;
import app.breather.base.tenancy.CurrentActor;
import app.breather.base.tenancy.FamilyId;
import app.breather.base.tenancy.MemberId;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Links by which a member gets an account. Looking at one changes nothing. */
@Service
public class Invitations {

  static final Duration LIFE = Duration.ofDays(14);

  private final MemberRows members;
  private final FamilyRows families;
  private final Links links;
  private final CurrentActor current;
  private final FamilyChanges changes;
  private final Clock clock;

  Invitations(
      MemberRows members,
      FamilyRows families,
      Links links,
      CurrentActor current,
      FamilyChanges changes,
      Clock clock) {
    this.members = members;
    this.families = families;
    this.links = links;
    this.current = current;
    this.changes = changes;
    this.clock = clock;
  }

  @Needs(Access.PARENT)
  @Transactional
  public InviteResult invite(MemberId id) {
    var member = members.lockPresent(id.value());
    if (member.isEmpty()) {
      return new InviteResult.Gone();
    }
    if (member.get().account().isPresent()) {
      return new InviteResult.HasAccount();
    }
    links.revoke(LinkPurpose.INVITATION, id.value());
    var expiresAt = clock.instant().plus(LIFE);
    var secret =
        links.make(LinkPurpose.INVITATION, Optional.of(current.family()), id.value(), expiresAt);
    changes.changed(current.family(), "family");
    return new InviteResult.Invited(secret.text(), expiresAt);
  }

  /** The link that was given out works no more. */
  @Needs(Access.PARENT)
  @Transactional
  public void withdraw(MemberId id) {
    if (members.findPresent(id.value()).isPresent()) {
      links.revoke(LinkPurpose.INVITATION, id.value());
      changes.changed(current.family(), "family");
    }
  }

  /** Until when whom is invited. */
  @Needs(Access.PARENT)
  @Transactional(readOnly = true)
  public Map<MemberId, Instant> open() {
    return links.living(LinkPurpose.INVITATION, current.family()).entrySet().stream()
        .collect(Collectors.toMap(e -> new MemberId(e.getKey()), Map.Entry::getValue));
  }

  /** Empty for a secret that is unknown, used, withdrawn or too old. */
  @Needs(Access.ANYONE)
  public Optional<InvitationCard> find(String secret) {
    return links
        .find(LinkPurpose.INVITATION, secret)
        .flatMap(target -> target.family().flatMap(family -> inside(family, target)));
  }

  private Optional<InvitationCard> inside(FamilyId family, LinkTarget target) {
    return current.as(
        new Actor.System(family),
        () -> {
          var name = families.findById(family.value()).map(Family::card).map(FamilyCard::name);
          return members
              .findPresent(target.subject())
              .filter(member -> member.account().isEmpty())
              .map(Member::card)
              .flatMap(
                  member ->
                      name.map(
                          of ->
                              new InvitationCard(
                                  member.name(), member.role(), of, target.expiresAt())));
        });
  }
}
