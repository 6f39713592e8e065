package app.breather.family;

import app.breather.base.persistence.ReadOnce;
import app.breather.base.security.Memberships;
import app.breather.base.security.Role;
import app.breather.base.tenancy.Actor;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

@Component
class FamilyMemberships implements Memberships {

  private final MemberRows members;
  private final KnownMembers known;

  FamilyMemberships(MemberRows members, KnownMembers known) {
    this.members = members;
    this.known = known;
  }

  @Override
  @Transactional(readOnly = true)
  public Optional<Role> roleOf(Actor.Person person) {
    return ReadOnce.isReading()
        ? known
            .present(person.member())
            .filter(member -> member.account().filter(person.account()::equals).isPresent())
            .map(Member::role)
        : members.roleOf(person.member().value(), person.account().value());
  }
}
