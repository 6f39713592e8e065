package app.breather.family;

import app.breather.base.security.Memberships;
import app.breather.base.security.Role;
import app.breather.base.tenancy.Actor;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

@Component
class FamilyMemberships implements Memberships {

  private final KnownMembers known;

  FamilyMemberships(KnownMembers known) {
    this.known = known;
  }

  @Override
  @Transactional(readOnly = true)
  public Optional<Role> roleOf(Actor.Somebody somebody) {
    var present = known.present(somebody.member());
    return switch (somebody) {
      case Actor.Person person ->
          present.filter(member -> member.signsInAs(person.account())).map(KnownMember::role);
      case Actor.ByLink _ -> present.map(KnownMember::role);
    };
  }
}
